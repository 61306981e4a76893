import type { IsoDate } from '../model/time.ts';
import { rangeOf } from '../model/time.ts';
import type { Fact } from './fact.ts';

/** `before` and `after`: the paper tells that it held then, or later, but not on the day asked about. */
export type Holds = 'yes' | 'not-yet' | 'no-longer' | 'not-in-force' | 'unknown';

/**
 * Does a fact hold on a day? An effective date is only one the paper states; without one, the fact is known from
 * the paper's own day on, and before that day nothing is known (`unknown`), which is not the same as "no".
 */
export const holdsOn = (fact: Fact, day: IsoDate): Holds => {
  if (fact.standing !== 'in-force') return 'not-in-force';
  const from = fact.validFrom === null ? null : rangeOf(fact.validFrom).from;
  const to = fact.validTo === null ? null : rangeOf(fact.validTo).to;
  if (to !== null && day > to) return 'no-longer';
  if (from !== null) return day < from ? 'not-yet' : 'yes';
  if (fact.statedOn !== null && day < fact.statedOn) return 'unknown';
  return 'yes';
};

/** The facts that hold on a day; of several papers saying it, the newest stands first. */
export const holding = (facts: readonly Fact[], day: IsoDate): Fact[] =>
  facts.filter((fact) => holdsOn(fact, day) === 'yes');

/** Since when, in the only two ways a paper can tell it: an effective date, or merely the day of the paper. */
export const since = (fact: Fact): { kind: 'effective' | 'stated'; day: IsoDate } | null => {
  const from = fact.validFrom === null ? null : rangeOf(fact.validFrom).from;
  if (from !== null) return { kind: 'effective', day: from };
  return fact.statedOn === null ? null : { kind: 'stated', day: fact.statedOn };
};
