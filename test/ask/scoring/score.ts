import type { Corpus } from './corpus.ts';
import { lowered } from './folding.ts';
import { judge } from './judge.ts';
import type { JudgedAnswer, Judgement, Verdict } from './judge.ts';
import type { SetQuestion } from './set-question.ts';

/** A question with what was answered and how that is judged. */
export interface Scored extends Judgement {
  readonly question: SetQuestion;
  readonly answer: JudgedAnswer;
}

/** For how many facts each text is the answer: one that fits everything answers nothing. */
const factsByText = (pairs: readonly (readonly [SetQuestion, JudgedAnswer])[]): Map<string, Set<string>> => {
  const facts = new Map<string, Set<string>>();
  for (const [question, answer] of pairs) {
    const text = lowered(answer.text);
    facts.set(text, (facts.get(text) ?? new Set()).add(question.fact));
  }
  return facts;
};

/** Judges the answers to a whole set. */
export const score = (
  questions: readonly SetQuestion[],
  answerTo: (question: SetQuestion) => JudgedAnswer,
  corpus: Corpus,
): Scored[] => {
  const pairs = questions.map((question) => [question, answerTo(question)] as const);
  const facts = factsByText(pairs);
  return pairs.map(([question, answer]) => ({
    question,
    answer,
    ...judge(question, answer, corpus, facts.get(lowered(answer.text))?.size),
  }));
};

export type Tally = Readonly<Record<Verdict, number>> & { readonly of: number };

/** How many were right, wrong and missed. */
export const tally = (scored: readonly Scored[]): Tally => {
  const count = (verdict: Verdict) => scored.filter((one) => one.verdict === verdict).length;
  return { of: scored.length, right: count('right'), wrong: count('wrong'), missed: count('missed') };
};
