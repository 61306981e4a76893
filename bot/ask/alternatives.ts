import type { Candidate } from './candidate.ts';
import { mostAlternatives } from './choosing.ts';
import type { Choice } from './choosing.ts';
import type { Question } from './question/question.ts';

/** An alternative must say about as much of the question as the best, and answer it about as likely. */
const leastAccounted = 0.6;
const shareOfAccounted = 0.85;
const shareOfChance = 0.35;
/** How likely the best must answer where something is told already, and where else nothing would be told. */
const [leastBesideTold, leastElse] = [0.3, 0.5];
const shareOfLeast = 0.7;
const holdsFully = 0.95;

/**
 * The best passage of each body whose papers answer, for a question that tells neither region nor place: what "aftalen" or
 * "klyngen" means there depends on whose it is. Fewer than two: there is nothing to choose between.
 */
export const alternativesIn = (
  candidates: readonly Candidate[],
  question: Question,
  leastOfBest: number,
): readonly Candidate[] => {
  if (question.region !== null || question.regionHinted !== null || question.group !== null) return [];
  const passages = candidates
    .filter(({ kind, open }) => kind === 'passage' && open !== true)
    .filter(({ features }) => (features?.['holds'] ?? 0) >= holdsFully);
  const byChance = [...passages].sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0));
  const [best] = byChance;
  if (best === undefined || (best.chance ?? 0) < leastOfBest) return [];
  const most = Math.max(...passages.map(({ accounted }) => accounted));
  const bestOf = new Map<string, Candidate>();
  for (const one of byChance)
    if (
      !bestOf.has(one.label) &&
      one.accounted >= Math.max(leastAccounted, most * shareOfAccounted) &&
      (one.chance ?? 0) >= Math.max(leastOfBest * shareOfLeast, (best.chance ?? 0) * shareOfChance)
    )
      bestOf.set(one.label, one);
  return [...bestOf.values()].slice(0, mostAlternatives);
};

/** What was not found, or found in one paper only by chance, is asked back where papers of several bodies answer. */
export const orAlternatives = (
  choice: Choice,
  candidates: readonly Candidate[],
  question: Question,
): Choice => {
  const isFact = choice.status === 'answered' && !['passage', 'stated'].includes(choice.candidate.kind);
  if (choice.status === 'ambiguous' || isFact) return choice;
  const least = choice.status === 'answered' ? leastBesideTold : leastElse;
  const alternatives = alternativesIn(candidates, question, least);
  return alternatives.length < 2 ? choice : { status: 'ambiguous', candidates: alternatives };
};
