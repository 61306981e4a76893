import { endOfDay } from '../../../data/calendar/danish-time.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import { rangeOf, type IsoDate, type When } from '../../../data/model/time.ts';

/** When a deadline is to be kept, as of now: its origin's day, or the one it was postponed to. */
export const whenOf = ({ stated, postponed }: KeptDeadline): When | null =>
  postponed === null ? stated.when : postponed.to;

/**
 * The day reminders are counted from, and the one after which it has passed. Of a vague deadline ("start januar") they
 * are the first and the last day it can mean: early reminders, and nobody is late before it is certain.
 */
export const daysOf = (deadline: KeptDeadline): { first: IsoDate; last: IsoDate } | null => {
  const when = whenOf(deadline);
  if (when === null) return null;
  const { from, to } = rangeOf(when);
  const last = to ?? from;
  return last === null ? null : { first: from ?? last, last };
};

/** The instant at which a deadline has passed; null: it has no day. */
export const passesAt = (deadline: KeptDeadline): string | null => {
  const days = daysOf(deadline);
  return days === null ? null : endOfDay(days.last);
};

/** Is there still something to be done? */
export const isOpen = ({ state, stated }: KeptDeadline): boolean =>
  state === 'open' && stated.settledAt === null;
