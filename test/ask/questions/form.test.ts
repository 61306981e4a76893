import assert from 'node:assert/strict';
import { fold } from '../scoring/folding.ts';
import { score } from '../scoring/score.ts';
import type { SetQuestion } from '../scoring/set-question.ts';
import type { JudgedAnswer } from '../scoring/judge.ts';
import type { LoadedSet } from './load-set.ts';
import { ownSet, setNames } from './sets.ts';
import type { SetName } from './sets.ts';

/** How many questions a set has at least. */
const atLeast: Record<SetName, number> = { samples: 150, layouts: 80 };

/** The answer a set gives itself: its reference as the lead, its evidence as quotes. */
const reference = (question: SetQuestion): JudgedAnswer => {
  const status = ({ answer: 'answered', abstain: 'unknown', disambiguate: 'ambiguous' } as const)[
    question.expect
  ];
  const citations = question.evidence.map((quote, at) => ({
    document: question.docs[Math.min(at, question.docs.length - 1)] ?? '',
    place: question.place ?? '',
    quote,
  }));
  const text = [question.answer, ...citations.map(({ quote }) => quote)].join(' ');
  return { status, lead: question.answer, text, citations };
};

describe('the question sets', () => {
  for (const name of setNames)
    describe(name, () => {
      let set: LoadedSet;
      before(async () => (set = await ownSet(name)));

      it(`has ${String(atLeast[name])} questions or more, about a quarter in English and an eighth unanswerable`, () => {
        const { questions } = set;
        const share = (test: (one: SetQuestion) => boolean) =>
          questions.filter(test).length / questions.length;
        assert.ok(questions.length >= atLeast[name], `only ${String(questions.length)}`);
        const english = share(({ lang }) => lang === 'en');
        assert.ok(english > 0.18 && english < 0.35, `English: ${String(english)}`);
        const abstain = share(({ expect }) => expect === 'abstain');
        assert.ok(abstain > 0.1 && abstain < 0.2, `unanswerable: ${String(abstain)}`);
      });

      it('asks no question twice', () => {
        const asked = set.questions.map(
          ({ question, region }) => `${question.toLowerCase()} (${String(region)})`,
        );
        assert.deepEqual(
          asked.filter((one, at) => asked.indexOf(one) !== at),
          [],
        );
      });

      it('quotes its evidence word for word from its documents', () => {
        const missing = set.questions.flatMap(({ id, docs, evidence }) =>
          evidence
            .filter((quote) => !docs.some((file) => set.corpus.get(file)?.text.includes(fold(quote))))
            .map((quote) => `${id}: ${quote}`),
        );
        assert.deepEqual(missing, []);
      });

      it('names documents that are there, and none where the papers do not answer', () => {
        const wrong = set.questions.filter(
          ({ docs, expect, evidence }) =>
            docs.some((file) => !set.corpus.has(file)) ||
            (expect === 'abstain') !== (docs.length === 0) ||
            (expect === 'abstain') !== (evidence.length === 0),
        );
        assert.deepEqual(
          wrong.map(({ id }) => id),
          [],
        );
      });

      it('would score full marks with its reference answers', () => {
        const scored = score(set.questions, reference, set.corpus);
        assert.deepEqual(
          scored
            .filter(({ verdict }) => verdict !== 'right')
            .map(({ question, why }) => [question.id, ...why]),
          [],
        );
      });
    });

  it('name every kind of question in the set over the samples', async () => {
    const kinds = [
      ...['owner', 'succession', 'reporting_line', 'portfolio', 'mandate', 'composition', 'secretariat'],
      ...['agenda_rules', 'meeting_when_where', 'decision', 'deadline', 'money', 'status', 'definition'],
      ...['person_role', 'attendance', 'attachment', 'vote_position', 'remark', 'process', 'follow_up'],
      ...['count/list', 'ambiguous', 'unanswerable'],
    ];
    const { questions } = await ownSet('samples');
    assert.deepEqual([...new Set(questions.map(({ kind }) => kind))].sort(), kinds.sort());
  });
});
