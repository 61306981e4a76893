import { reach } from '../../../bot/ask/ask.ts';
import { thresholds } from '../../../bot/ask/choosing.ts';
import { answerFrom } from '../../../bot/ask/telling/telling.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { judge } from '../scoring/judge.ts';
import type { SetQuestion } from '../scoring/set-question.ts';

/** A passage that might be told as the answer to a question, and whether that would be right. */
export interface Tried {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly score: number;
  readonly stretch: string;
  readonly quote: string;
}

/** A question with all passages that might be told. */
export interface Example {
  readonly set: string;
  readonly id: string;
  readonly fact: string;
  readonly paper: string;
  readonly answerable: boolean;
  readonly asked: readonly number[];
  readonly question: string;
  readonly byFact: boolean;
  readonly tried: readonly Tried[];
}

/** No fact passes: then passages are looked for whatever the facts tell. */
const noFacts = { ...thresholds, fact: { accounted: 9, score: 9 } };

const askedOf = (set: LoadedSet, { question, region, asOf = set.asOf }: SetQuestion) => ({
  text: question,
  ...(region == null ? {} : { region }),
  ...(asOf == null ? {} : { asOf }),
});

/** Every question of a set but the ambiguous ones, with the passages found for it and how each would be judged. */
export const examplesOf = (name: string, set: LoadedSet, wanted: (question: SetQuestion) => boolean): Example[] =>
  set.questions.filter((one) => one.expect !== 'disambiguate' && wanted(one)).map((question): Example => {
    const { candidates, question: analysed } = reach(askedOf(set, question), set.register, noFacts);
    const normal = reach(askedOf(set, question), set.register);
    const tried = candidates.flatMap((candidate): Tried[] => {
      const { features, kind } = candidate;
      if (kind !== 'passage' || features === undefined) return [];
      const answer = answerFrom({ status: 'answered', candidate, beside: [] }, analysed, true);
      const { verdict } = judge(question, answer, set.corpus);
      const [first] = candidate.citations;
      return [{ features, right: verdict === 'right', score: candidate.score, stretch: `${first?.document ?? ''}|${first?.place ?? ''}`, quote: first?.quote ?? '' }];
    });
    return {
      set: name,
      id: question.id,
      fact: question.fact,
      paper: `${name}|${question.docs[0] ?? question.id}`,
      answerable: question.expect === 'answer',
      question: question.question,
      asked: [],
      byFact: normal.choice.status === 'answered' && normal.choice.candidate.kind !== 'passage',
      tried,
    };
  });
