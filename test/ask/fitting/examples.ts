import { reach } from '../../../bot/ask/ask.ts';
import { thresholds } from '../../../bot/ask/choosing.ts';
import type { Thresholds } from '../../../bot/ask/choosing.ts';
import type { Candidate } from '../../../bot/ask/candidate.ts';
import type { Found } from '../../../bot/ask/kinds/passage.ts';
import type { Question } from '../../../bot/ask/question/question.ts';
import { answerFrom } from '../../../bot/ask/telling/telling.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { isEvidence } from '../eval/proof.ts';
import { judge } from '../scoring/judge.ts';
import type { SetQuestion } from '../scoring/set-question.ts';

/** A question of a set, with the passages found for it and how telling each of them would be judged. */
export interface Example {
  readonly set: LoadedSet;
  readonly setName: string;
  readonly asked: SetQuestion;
  readonly question: Question;
  /** Passages; what is told with each is without its section's other sentences. */
  readonly found: readonly Found[];
  /** Would each be right, told alone? */
  readonly right: readonly boolean[];
  /** Is each the evidence itself? */
  readonly proves: readonly boolean[];
  /** A fact answers it: no passage is told. */
  readonly byFact: boolean;
}

/** No fact passes: then passages are looked for, whatever the facts tell. */
const noFacts: Thresholds = {
  ...thresholds,
  fact: { accounted: Infinity, score: Infinity },
  stated: { accounted: Infinity, score: Infinity, holds: Infinity },
};

const isFound = (one: Candidate): one is Found => 'alone' in one;

/** Would telling a passage be right? */
export const isRight = (
  { set, asked, question }: Pick<Example, 'set' | 'asked' | 'question'>,
  candidate: Found,
): boolean =>
  judge(asked, answerFrom({ status: 'answered', candidate, beside: [] }, question, true), set.corpus)
    .verdict === 'right';

/** The questions of a set that one answer can be right for, or none. */
export const examplesOf = (setName: string, set: LoadedSet): Example[] =>
  set.questions
    .filter((one) => one.expect !== 'disambiguate')
    .map((asked): Example => {
      const asOf = asked.asOf ?? set.asOf;
      const text = {
        text: asked.question,
        ...(asked.region == null ? {} : { region: asked.region }),
        ...(asOf == null ? {} : { asOf }),
      };
      const { candidates, question } = reach(text, set.register, noFacts);
      const { choice } = reach(text, set.register);
      const found = candidates.filter(isFound).map((one) => ({ ...one, citations: one.alone }));
      return {
        set,
        setName,
        asked,
        question,
        found,
        right: found.map((one) => isRight({ set, asked, question }, one)),
        proves: found.map(({ alone: [own] }) => own !== undefined && isEvidence(own.quote, asked)),
        byFact: choice.status === 'answered' && choice.candidate.kind !== 'passage',
      };
    });
