import type { Candidate } from './candidate.ts';
import type { IsoDate } from '../../data/model/time.ts';
import type { Thing } from '../../data/register/thing.ts';

export type Choice =
  | { status: 'answered'; candidate: Candidate; beside: readonly Candidate[] }
  | { status: 'ambiguous'; candidates: readonly Candidate[] }
  /** `asOfOld`: the day of the old paper that answers but for the question's "now". */
  | { status: 'unknown'; nearest: readonly Candidate[]; asOfOld?: IsoDate };

/**
 * How much of the question a fact must account for, and how well it must fit, to be told as an answer; and how likely a
 * passage must answer. Measured with `npm run eval -- SET --thresholds` on several sets: lower, and wrong answers grow
 * faster than right ones.
 */
export interface Thresholds {
  /** A fact is of the kind asked for, and so need not say all of the question; on questions not looked at, nearly all. */
  fact: { accounted: number; score: number };
  /** A sentence that states the very thing asked for, where nothing else answers. */
  stated: { accounted: number; score: number; holds: number };
  /** More likely must it be where the question names something that no paper has heard of. */
  passage: { chance: number; ofUnheard: number };
}

export const thresholds: Thresholds = {
  fact: { accounted: 0.7, score: 0.55 },
  stated: { accounted: 0.6, score: 0.55, holds: 0.95 },
  passage: { chance: 0.68, ofUnheard: 0.85 },
};

/** Candidates about different things this close in score are alternatives, not one right and one wrong. */
const nearlyBest = 0.06;
/** More of them nobody reads. */
export const mostAlternatives = 4;
const leastOfAlternative = 0.6;
const allOfQuestion = 0.95;
const asGood = 0.85;

/** The best candidate of each region that has the thing asked about; what one region leaves open is told as open. */
const perRegion = (
  ranked: readonly Candidate[],
  meant: readonly Thing[],
  limits: Thresholds,
): Candidate[] => {
  const [best] = ranked.filter((one) => passes(one, limits));
  const regions = new Set(meant.flatMap(({ region }) => (region === null ? [] : [region])));
  if (best === undefined || regions.size < 2) return [];
  // What several regions have, others may have under a name of their own: where all of the question is answered.
  for (const one of ranked)
    if (one.region !== null && one.accounted >= allOfQuestion && passes(one, limits)) regions.add(one.region);
  // An answer about something else than what the regions share (a group's portfolio) is not divided by it.
  if (best.subject !== null && !meant.some(({ id }) => id === best.subject)) return [];
  return [...regions].flatMap((region) => {
    const own = ranked.filter((one) => one.region === region && one.accounted >= leastOfAlternative);
    const [first] = [...own.filter((one) => one.kind === best.kind), ...own];
    if (first === undefined) return [];
    // A passage is no alternative to another one that answers much better.
    if (best.kind === 'passage' && (!passes(first, limits) || first.score < best.score * asGood)) return [];
    // What only comes near in its region is told as left open there.
    return [first.kind === 'passage' && !passes(first, limits) ? { ...first, open: true as const } : first];
  });
};

const passes = (one: Candidate, limits: Thresholds): boolean => {
  if (one.citations.length === 0) return false;
  if (one.kind === 'passage') {
    const { chance, ofUnheard } = limits.passage;
    return (one.chance ?? 0) >= ((one.features?.['unheard words'] ?? 0) > 0 ? ofUnheard : chance);
  }
  const { accounted, score, holds = 1 } = one;
  const { fact, stated } = limits;
  if (one.kind === 'stated')
    return accounted >= stated.accounted && score >= stated.score && holds >= stated.holds;
  return accounted >= fact.accounted && score >= fact.score;
};

/** Does a candidate answer every part of the question, beyond doubt? */
export const tellsAll = (one: Candidate, limits: Thresholds): boolean =>
  one.accounted >= allOfQuestion && passes(one, limits);

/**
 * Decides between an answer, a question back, and an honest "the papers do not say". `meant` are the agreements
 * and groups that a question without a region may mean.
 */
export const choose = (
  candidates: readonly Candidate[],
  meant: readonly Thing[],
  limits: Thresholds = thresholds,
): Choice => {
  const known = candidates.filter((one) => one.later !== true);
  const choice = chooseAmong(candidates, meant, limits);
  // What papers of a later day say is told only where those of the day asked about have no answer.
  if (known.length === candidates.length || choice.status === 'ambiguous') return choice;
  const first = chooseAmong(known, meant, limits);
  return first.status === 'answered' ? first : choice;
};

/** Answers of the same kind that fit nearly as well: told after the best, if there is room. */
const besideOf = (best: Candidate, ranked: readonly Candidate[]): Candidate[] =>
  ranked
    .filter((one) => one !== best && one.kind === best.kind && one.later === best.later)
    .filter((one) => one.score >= best.score * nearAsGood.share)
    .slice(0, nearAsGood.most);
const nearAsGood = { share: 0.75, most: 4 };

const chooseAmong = (
  candidates: readonly Candidate[],
  meant: readonly Thing[],
  limits: Thresholds,
): Choice => {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const byRegion = perRegion(ranked, meant, limits);
  if (byRegion.length > 1) return { status: 'ambiguous', candidates: byRegion.slice(0, mostAlternatives) };
  // The first passage was judged beside the others; one behind it is told by no judgement.
  const first = ranked.find((one) => one.kind === 'passage' && one.open !== true);
  const fit = ranked.filter(
    (one) => passes(one, limits) && one.open !== true && (one.kind !== 'passage' || one === first),
  );
  const [ranking] = fit;
  // A fact that leaves part of the question out gives way to a sentence that says all of it.
  const inFull =
    ranking === undefined || ranking.kind === 'passage' || ranking.accounted >= allOfQuestion
      ? undefined
      : fit.find((one) => one.kind === 'passage' && one.accounted >= allOfQuestion);
  const best = inFull ?? ranking;
  if (best?.stale !== undefined) return { status: 'unknown', nearest: [best], asOfOld: best.stale };
  if (best === undefined)
    return { status: 'unknown', nearest: ranked.filter((one) => one.kind === 'passage').slice(0, 3) };
  if (best.subject !== null) {
    const rivals = ranked
      .filter((one) => passes(one, limits))
      .filter((one) => one.kind === best.kind && one.score >= best.score - nearlyBest);
    const subjects = new Map(rivals.map((one) => [one.subject, one]));
    // Two items that tell the same day are no two answers.
    const sameValue = new Set(rivals.map((one) => one.values?.join() ?? one.subject)).size === 1;
    if (subjects.size > 1 && !sameValue)
      return { status: 'ambiguous', candidates: [...subjects.values()].slice(0, mostAlternatives) };
  }
  return {
    status: 'answered',
    candidate: best,
    beside: besideOf(
      best,
      ranked.filter((one) => passes(one, limits)),
    ),
  };
};
