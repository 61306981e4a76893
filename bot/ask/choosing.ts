import type { Candidate } from './candidate.ts';
import type { IsoDate } from '../../data/model/time.ts';
import type { Thing } from '../../data/register/thing.ts';
import type { Question } from './question/question.ts';

export type Choice =
  | { status: 'answered'; candidate: Candidate; beside: readonly Candidate[] }
  | { status: 'ambiguous'; candidates: readonly Candidate[] }
  /** `asOfOld`: the day of the old paper that answers but for the question's "now". */
  | { status: 'unknown'; nearest: readonly Candidate[]; asOfOld?: IsoDate };

/**
 * How much of the question a candidate must account for, and how well it must fit, to be told as an answer; for passages
 * also how surely they hold the sort of thing asked for, and say what is asked. Measured with `npm run measure`: lower,
 * and wrong answers grow faster than right ones.
 */
export const thresholds = {
  fact: { accounted: 0.8, score: 0.85 },
  passage: { accounted: 0.68, score: 0.5, holds: 0.84, asked: 0.3 },
};

/** Candidates about different things this close in score are alternatives, not one right and one wrong. */
const nearlyBest = 0.06;
const mostAlternatives = 4;
const leastOfAlternative = 0.6;

/** The best candidate of each region that has the thing asked about; what one region leaves open is told as open. */
const perRegion = (ranked: readonly Candidate[], meant: readonly Thing[]): Candidate[] => {
  const [best] = ranked.filter(passes);
  const regions = new Set(meant.flatMap(({ region }) => (region === null ? [] : [region])));
  if (best === undefined || regions.size < 2) return [];
  // An answer about something else than what the regions share (a group's portfolio) is not divided by it.
  if (best.subject !== null && !meant.some(({ id }) => id === best.subject)) return [];
  return [...regions].flatMap((region) => {
    const own = ranked.filter((one) => one.region === region && one.accounted >= leastOfAlternative);
    const [first] = [...own.filter((one) => one.kind === best.kind), ...own];
    if (first === undefined) return [];
    // What only comes near in its region is told as left open there.
    return [first.kind === 'passage' && !passes(first) ? { ...first, open: true as const } : first];
  });
};

const passes = ({ kind, accounted, score, citations, holds = 1, asked = 1 }: Candidate): boolean => {
  if (citations.length === 0) return false;
  if (kind !== 'passage') return accounted >= thresholds.fact.accounted && score >= thresholds.fact.score;
  const least = thresholds.passage;
  return accounted >= least.accounted && score >= least.score && holds >= least.holds && asked >= least.asked;
};

/** So many passages that fit alike say that the question is wider than any of them: then none is the answer. */
const tooMany = 4;
const alike = 0.015;
const rival = 0.03;

const isUnspecific = (best: Candidate, fit: readonly Candidate[]): boolean =>
  best.kind === 'passage' &&
  (fit.filter((one) => one.score >= best.score - alike).length >= tooMany || contradicted(best, fit));

/** Another passage as good tells another day or amount: the question does not say which is meant. */
const contradicted = (best: Candidate, fit: readonly Candidate[]): boolean =>
  (best.values ?? []).length > 0 &&
  fit.some(
    (one) =>
      one !== best &&
      one.score >= best.score - rival &&
      (one.values ?? []).length > 0 &&
      !(one.values ?? []).some((value) => best.values?.includes(value)),
  );

/**
 * Decides between an answer, a question back, and an honest "the papers do not say". `meant` are the agreements
 * and groups that a question without a region may mean.
 */
export const choose = (
  candidates: readonly Candidate[],
  question: Question,
  meant: readonly Thing[],
): Choice => {
  const known = candidates.filter((one) => one.later !== true);
  const choice = chooseAmong(candidates, question, meant);
  // What papers of a later day say is told only where those of the day asked about have no answer.
  if (known.length === candidates.length || choice.status === 'ambiguous') return choice;
  const first = chooseAmong(known, question, meant);
  return first.status === 'answered' ? first : choice;
};

/** Answers of the same kind that fit nearly as well: told after the best, if there is room. */
export const besideOf = (best: Candidate, ranked: readonly Candidate[]): Candidate[] =>
  ranked
    .filter((one) => one !== best && one.kind === best.kind && one.later === best.later)
    .filter((one) => one.score >= best.score * nearAsGood.share)
    .slice(0, nearAsGood.most);
export const nearAsGood = { share: 0.75, most: 4 };

const chooseAmong = (
  candidates: readonly Candidate[],
  question: Question,
  meant: readonly Thing[],
): Choice => {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const byRegion = perRegion(ranked, meant);
  if (byRegion.length > 1) return { status: 'ambiguous', candidates: byRegion.slice(0, mostAlternatives) };
  const fit = ranked.filter((one) => passes(one) && one.open !== true);
  const [best] = fit;
  if (best?.stale !== undefined) return { status: 'unknown', nearest: [best], asOfOld: best.stale };
  if (best === undefined || isUnspecific(best, fit))
    return { status: 'unknown', nearest: ranked.filter((one) => one.kind === 'passage').slice(0, 3) };
  if (best.subject !== null) {
    const rivals = ranked
      .filter(passes)
      .filter((one) => one.kind === best.kind && one.score >= best.score - nearlyBest);
    const subjects = new Map(rivals.map((one) => [one.subject, one]));
    // Two items that tell the same day are no two answers.
    const sameValue = new Set(rivals.map((one) => one.values?.join() ?? one.subject)).size === 1;
    if (subjects.size > 1 && !sameValue)
      return { status: 'ambiguous', candidates: [...subjects.values()].slice(0, mostAlternatives) };
  } else if (question.region === null) {
    const regions = new Map<string, Candidate>();
    for (const one of fit)
      if (one.region !== null && one.score >= best.score - 2 * nearlyBest && !regions.has(one.region))
        regions.set(one.region, one);
    if (regions.size > 1)
      return { status: 'ambiguous', candidates: [...regions.values()].slice(0, mostAlternatives) };
  }
  return {
    status: 'answered',
    candidate: best,
    beside: besideOf(best, fit),
  };
};
