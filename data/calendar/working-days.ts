import { addDays, weekdayOf } from '../language/dates/calendar.ts';
import type { LeadTime } from '../language/lead-times.ts';
import type { IsoDate } from '../model/time.ts';
import { avoidedByDefault, dayOff, type AvoidedDays } from './avoided-days.ts';

/** Is it a day on which people work: Monday to Friday, no holiday, none of the days that are avoided? */
export const isWorkingDay = (day: IsoDate, avoided: AvoidedDays = avoidedByDefault): boolean => {
  const known = working.get(avoided) ?? new Map<IsoDate, boolean>();
  working.set(avoided, known);
  const there = known.get(day);
  if (there !== undefined) return there;
  const works = weekdayOf(day) <= 5 && dayOff(day, avoided) === null;
  known.set(day, works);
  return works;
};

/** Asked for the same days again and again when much is planned. A day and its answer: some thousand in all. */
const working = new WeakMap<AvoidedDays, Map<IsoDate, boolean>>();

/** The day itself, or the nearest working day before it: earlier rather than later. */
export const workingDayAtOrBefore = (day: IsoDate, avoided: AvoidedDays = avoidedByDefault): IsoDate => {
  let at = day;
  while (!isWorkingDay(at, avoided)) at = addDays(at, -1);
  return at;
};

/** The day itself, or the nearest working day after it. */
export const workingDayAtOrAfter = (day: IsoDate, avoided: AvoidedDays = avoidedByDefault): IsoDate => {
  let at = day;
  while (!isWorkingDay(at, avoided)) at = addDays(at, 1);
  return at;
};

/** How long before something, as papers state it: "10 dage", "5 hverdage", "1 uge", "1 måned". */
export type Lead = Pick<LeadTime, 'amount' | 'unit'>;

const monthsBefore = (day: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
};

/**
 * The last day that keeps a lead before another: "minimum 10 dage forud" for the 12th gives the 2nd. Days are calendar
 * days; weekdays (hverdage) leave weekends and holidays out; hours count as whole days begun.
 */
export const dayBefore = (day: IsoDate, { amount, unit }: Lead, avoided = avoidedByDefault): IsoDate => {
  switch (unit) {
    case 'days':
      return addDays(day, -amount);
    case 'weeks':
      return addDays(day, -7 * amount);
    case 'hours':
      return addDays(day, -Math.ceil(amount / 24));
    case 'months':
      return monthsBefore(day, amount);
    case 'weekdays': {
      let at = day;
      for (let left = amount; left > 0; left -= 1) at = workingDayAtOrBefore(addDays(at, -1), avoided);
      return at;
    }
  }
};
