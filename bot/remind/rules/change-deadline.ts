import { endOfDay } from '../../../data/calendar/danish-time.ts';
import { isDay } from '../../../data/language/dates/calendar.ts';
import type { DeadlineAct, KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { rangeOf, type IsoDate } from '../../../data/model/time.ts';
import type { RefusalCode } from '../words.ts';
import { whenOf } from './standing.ts';

/** The deadline as it becomes; the same object when it is so already; or why not. */
export type Changed = { deadline: KeptDeadline } | { refuse: RefusalCode };

/** Who does it and when, and the version of the deadline that they saw. */
export interface Doing {
  by: PersonId;
  at: string;
  seen: number;
}

const acted = (
  deadline: KeptDeadline,
  { by, at }: Doing,
  act: Pick<DeadlineAct, 'act'> & Partial<DeadlineAct>,
): KeptDeadline => ({
  ...deadline,
  acts: [...deadline.acts, { at, by, to: null, from: null, people: [], reason: null, ...act }],
  version: deadline.version + 1,
});

/** Marks it as done. Done twice, it is done once, by whoever was first. Pure. */
export const done = (deadline: KeptDeadline, doing: Doing, note: string | null): Changed => {
  if (deadline.state === 'done') return { deadline };
  return { deadline: { ...acted(deadline, doing, { act: 'done', reason: note }), state: 'done' } };
};

/** A decision that was proposed as the end of it and is not: it is not proposed again. */
const refusing = ({ closing, notClosedBy }: KeptDeadline): KeptDeadline['notClosedBy'] =>
  closing === null ? notClosedBy : [...notClosedBy, closing];

/** Takes back that it is done. */
export const reopened = (deadline: KeptDeadline, doing: Doing): Changed => {
  if (deadline.state !== 'done') return { refuse: 'not-done' };
  if (doing.seen !== deadline.version) return { refuse: 'stale' };
  return {
    deadline: {
      ...acted(deadline, doing, { act: 'reopened' }),
      state: 'open',
      closing: null,
      notClosedBy: refusing(deadline),
    },
  };
};

/** Done by the later decision that was proposed as its end; the decision stays beside it. */
export const doneByDecision = (deadline: KeptDeadline, doing: Doing): Changed => {
  if (deadline.state === 'done') return { deadline };
  if (deadline.closing === null || doing.seen !== deadline.version) return { refuse: 'stale' };
  return done(deadline, doing, `»${deadline.closing.quote}« (${deadline.closing.place})`.slice(0, 1000));
};

/** Not done by that decision. Said twice, it is said once. */
export const keptOpen = (deadline: KeptDeadline, doing: Doing): Changed => {
  if (deadline.state === 'done') return { refuse: 'done' };
  if (deadline.closing === null) return { deadline };
  if (doing.seen !== deadline.version) return { refuse: 'stale' };
  return {
    deadline: {
      ...acted(deadline, doing, { act: 'kept-open' }),
      closing: null,
      notClosedBy: refusing(deadline),
    },
  };
};

/** Gives it to others in the group. */
export const handedOver = (deadline: KeptDeadline, doing: Doing, to: readonly PersonId[]): Changed => {
  if (to.length === 0) return { refuse: 'nobody' };
  if (deadline.state === 'done') return { refuse: 'done' };
  if (JSON.stringify(deadline.handedTo) === JSON.stringify(to)) return { deadline };
  if (doing.seen !== deadline.version) return { refuse: 'stale' };
  return {
    deadline: { ...acted(deadline, doing, { act: 'handed-over', people: [...to] }), handedTo: [...to] },
  };
};

/**
 * Puts it off to a later day that is still to come, with a reason. The day its origin states stays beside it. A deadline
 * without a day gets one by it.
 */
export const postponed = (deadline: KeptDeadline, doing: Doing, to: IsoDate, reason: string): Changed => {
  const now = whenOf(deadline);
  if (deadline.state === 'done') return { refuse: 'done' };
  if (reason.trim() === '') return { refuse: 'needs-reason' };
  if (deadline.postponed?.to === to) return { deadline };
  if (!isDay(to) || endOfDay(to) <= doing.at) return { refuse: 'not-later' };
  const last = now === null ? null : rangeOf(now).to;
  if (last !== null && to <= last) return { refuse: 'not-later' };
  if (doing.seen !== deadline.version) return { refuse: 'stale' };
  return {
    deadline: {
      ...acted(deadline, doing, { act: 'postponed', to, from: now, reason: reason.slice(0, 1000) }),
      postponed: { to, from: deadline.stated.when },
    },
  };
};
