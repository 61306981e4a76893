import type { IsoDate } from '../model/time.ts';
import { rangeOf } from '../model/time.ts';
import type { Fact, Relation } from './fact.ts';

/**
 * `not-yet` and `no-longer`: the paper states another period. `unknown`: the paper is of a later day and states no
 * earlier start, so that of the day asked nothing is known. `not-in-force`: a draft, or replaced by a newer version.
 */
export type Holds = 'yes' | 'not-yet' | 'no-longer' | 'not-in-force' | 'unknown';

/** How a fact is to be told on a day: as it is, as what was, or as what papers only say later. */
export type Tense = 'holds' | 'ended' | 'later';

/** What happened or is planned has a day of its own and does not end; the rest holds for a time. */
const happenings = new Set<Relation>([
  'met',
  'on-agenda',
  'recommendation',
  'decision',
  'position',
  'attachment',
  'follow-up',
  'deadline',
  'amount',
  'attendance',
  'approval',
  'event',
  'meaning',
]);

/** Is it something that happened or is planned, and has a day of its own? */
export const happens = ({ relation }: Fact): boolean => happenings.has(relation);

const startOf = (fact: Fact): IsoDate | null =>
  fact.validFrom === null ? null : rangeOf(fact.validFrom).from;

/** The last day a fact is stated to hold; null where the paper names none. */
export const endOf = (fact: Fact): IsoDate | null =>
  fact.validTo === null ? null : rangeOf(fact.validTo).to;

/**
 * Does a fact hold on a day? An effective date is only one the paper states; without one, the fact is known from
 * the paper's own day on, and before that day nothing is known (`unknown`), which is not the same as "no".
 * An older version of a paper held until the day of the newer one.
 */
export const holdsOn = (fact: Fact, day: IsoDate): Holds => {
  const { standing, supersededOn, statedOn } = fact;
  if (standing === 'draft') return 'not-in-force';
  if (standing === 'superseded' && (supersededOn === null || day >= supersededOn)) return 'not-in-force';
  const [from, to] = [startOf(fact), endOf(fact)];
  if (to !== null && day > to) return 'no-longer';
  if (from !== null) return day < from ? 'not-yet' : 'yes';
  if (statedOn !== null && day < statedOn && !fact.announces) return 'unknown';
  return 'yes';
};

/** The facts that hold on a day; of several papers saying it, the newest stands first. */
export const holding = (facts: readonly Fact[], day: IsoDate): Fact[] =>
  facts.filter((fact) => holdsOn(fact, day) === 'yes');

/** How a fact is to be told on a day. What happened is only told as later, where it had not yet happened. */
export const tenseOf = (fact: Fact, day: IsoDate): Tense => {
  if (happens(fact))
    return fact.statedOn !== null && day < fact.statedOn && !fact.announces ? 'later' : 'holds';
  const holds = holdsOn(fact, day);
  if (holds === 'not-yet' || holds === 'unknown') return 'later';
  // A draft of a later day, or a version that was not yet replaced by anything, is not known either.
  if (holds === 'not-in-force' && fact.statedOn !== null && day < fact.statedOn) return 'later';
  return holds === 'no-longer' ? 'ended' : 'holds';
};

const order: Record<Holds, number> = { yes: 0, 'no-longer': 1, 'not-yet': 2, unknown: 2, 'not-in-force': 3 };

/**
 * The facts of a relation in the order in which they answer for a day: what holds, then what held, then the first of
 * what holds later, then drafts. Versions that were replaced by then are left out. Wants the newest fact first.
 */
export const bestOn = (facts: readonly Fact[], day: IsoDate): Fact[] => {
  const rank = (fact: Fact) => order[holdsOn(fact, day)];
  return facts
    .filter((fact) => fact.standing !== 'superseded' || holdsOn(fact, day) !== 'not-in-force')
    .sort(
      (a, b) => rank(a) - rank(b) || (rank(a) === 2 ? (a.statedOn ?? '').localeCompare(b.statedOn ?? '') : 0),
    );
};

/** Since when, in the only two ways a paper can tell it: an effective date, or merely the day of the paper. */
export const since = (fact: Fact): { kind: 'effective' | 'stated'; day: IsoDate } | null => {
  const from = startOf(fact);
  if (from !== null) return { kind: 'effective', day: from };
  return fact.statedOn === null ? null : { kind: 'stated', day: fact.statedOn };
};
