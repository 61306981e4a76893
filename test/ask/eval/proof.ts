import { fold } from '../scoring/folding.ts';
import type { SetQuestion } from '../scoring/set-question.ts';
import type { Scored } from '../scoring/score.ts';

/** From here on a part of the evidence proves it by itself, in characters. */
const tellingPart = 25;

/** Whether a quote is the evidence: it holds it, lies in it, or holds one of its clauses. */
const pointsAt = (quote: string, evidence: string): boolean => {
  const [a, b] = [fold(quote).toLowerCase(), fold(evidence).toLowerCase()];
  const clauses = b.split(/(?<=[.;:]) /u);
  return (
    a.includes(b) || b.includes(a) || clauses.some((part) => part.length > tellingPart && a.includes(part))
  );
};

/** Whether a quote is the evidence of a question. */
export const isEvidence = (quote: string, { evidence }: SetQuestion): boolean =>
  evidence.some((one) => pointsAt(quote, one));

/** Of the right answers that tell something: how many quote the place that proves them. */
export const proofOf = (scored: readonly Scored[]): { told: number; proven: number } => {
  const told = scored.filter(({ verdict, answer }) => verdict === 'right' && answer.status !== 'unknown');
  const proven = told.filter(({ answer, question }) =>
    answer.citations.some(({ quote }) => isEvidence(quote, question)),
  );
  return { told: told.length, proven: proven.length };
};
