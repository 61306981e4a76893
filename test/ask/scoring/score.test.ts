import assert from 'node:assert/strict';
import { corpusOf } from './corpus.ts';
import type { JudgedAnswer } from './judge.ts';
import { score, tally } from './score.ts';
import { questionsIn } from './set-question.ts';

const line = (id: string, more: object = {}): string =>
  JSON.stringify({
    ...{
      id,
      lang: 'da',
      question: `Hvad er ${id}?`,
      kind: 'definition',
      docs: ['a.txt'],
      evidence: ['En linje.'],
    },
    ...{
      must_contain: [['linje']],
      must_not_contain: [],
      answer: 'En linje.',
      difficulty: 1,
      expect: 'answer',
    },
    ...{ fact: id, ...more },
  });
const corpus = corpusOf([['a.txt', 'En linje.']]);
const answer = (text: string): JudgedAnswer => ({
  status: 'answered',
  lead: text,
  text,
  citations: [{ document: 'a.txt', place: '1', quote: 'En linje.' }],
});

describe('a scored set', () => {
  const same = () => answer('Det er en linje.');
  const set = (facts: readonly string[]) =>
    questionsIn(facts.map((fact, at) => line(`q${String(at)}`, { fact })).join('\n'));

  it('counts right, wrong and missed', () => {
    const questions = questionsIn(
      [line('a'), line('b'), line('c', { must_contain: [['andet']] })].join('\n'),
    );
    const scored = score(
      questions,
      ({ id }) => (id === 'b' ? { ...answer('Ved ikke.'), status: 'unknown' } : answer(`${id}: en linje`)),
      corpus,
    );
    assert.deepEqual(tally(scored), { of: 3, right: 1, wrong: 1, missed: 1 });
  });

  it('finds one text for many facts, and lets paraphrases of one fact share it', () => {
    assert.equal(tally(score(set(['f', 'f', 'f', 'f', 'g', 'h']), same, corpus)).right, 6);
    assert.equal(tally(score(set(['f', 'g', 'h', 'i']), same, corpus)).wrong, 4);
  });
});

describe('the lines of a question set', () => {
  it('are read in order, empty ones passed over', () => {
    assert.deepEqual(
      questionsIn(`${line('b')}\n\n${line('a')}\n`).map(({ id }) => id),
      ['b', 'a'],
    );
  });

  it('are refused with their number', () => {
    assert.throws(() => questionsIn(`${line('a')}\n${line('b', { expect: 'guess' })}`), /line 2/);
    assert.throws(() => questionsIn(`${line('a')}\n${line('a')}`), /line 2: a stands twice/);
  });
});
