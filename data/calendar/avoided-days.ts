import { isoDay, weekSpan, yearOf } from '../language/dates/calendar.ts';
import type { IsoDate } from '../model/time.ts';
import { publicHoliday } from './public-holidays.ts';

/** Days no meeting is put on, besides weekends and public holidays. */
export interface AvoidedDays {
  /** Every year: month and day, with what they are called. */
  days: readonly { month: number; day: number; name: string }[];
  /** School holidays, in ISO weeks, both included; municipalities differ, so each deployment may set its own. */
  schoolWeeks: readonly { first: number; last: number; name: string }[];
  /** Closed once, both days included, with what it is called. */
  closed: readonly { from: IsoDate; to: IsoDate; name: string }[];
}

/** What is avoided where nothing else is configured. */
export const avoidedByDefault: AvoidedDays = {
  days: [
    { month: 6, day: 5, name: 'grundlovsdag' },
    { month: 12, day: 24, name: 'juleaften' },
    { month: 12, day: 31, name: 'nytårsaften' },
  ],
  schoolWeeks: [
    { first: 7, last: 7, name: 'vinterferie' },
    { first: 27, last: 32, name: 'sommerferie' },
    { first: 42, last: 42, name: 'efterårsferie' },
  ],
  closed: [],
};

/** The school holiday a day lies in; null when it lies in none. */
export const schoolHoliday = (day: IsoDate, { schoolWeeks }: AvoidedDays): string | null => {
  // The days around New Year may lie in a week of the year before or after.
  const years = [-1, 0, 1].map((more) => yearOf(day) + more);
  for (const { first, last, name } of schoolWeeks)
    for (const year of years) {
      const [from, to] = [
        weekSpan(year, first)?.from,
        (weekSpan(year, last) ?? weekSpan(year, last - 1))?.to,
      ];
      if (from !== undefined && to !== undefined && from <= day && day <= to) return name;
    }
  return null;
};

/** The holiday or configured day off a day is (not a weekend, not a school holiday); null when it is none. */
export const dayOff = (day: IsoDate, { days, closed }: AvoidedDays): string | null =>
  publicHoliday(day) ??
  days.find((one) => isoDay(yearOf(day), one.month, one.day) === day)?.name ??
  closed.find(({ from, to }) => from <= day && day <= to)?.name ??
  null;
