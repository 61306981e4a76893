import type { IsoDate } from '../../model/time.ts';

/** First and last day, both included. */
export type DaySpan = { from: IsoDate; to: IsoDate };

const msPerDay = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const utc = (iso: IsoDate): number => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** How many days a month (1–12) has. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day as ISO date, or null if the calendar has no such day (31 February). Years 1900–2199 only. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Is it a day the calendar has, written as ISO date? 2024-02-30 is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && isoOf(utc(text)) === text;

export const addDays = (iso: IsoDate, days: number): IsoDate => isoOf(utc(iso) + days * msPerDay);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (utc(to) - utc(from)) / msPerDay;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: IsoDate): number => new Date(utc(iso)).getUTCDay() || 7;

export const yearOf = (iso: IsoDate): number => Number(iso.slice(0, 4));

/** From the first of one month to the last of another, in one year unless `toYear` says otherwise. */
export function monthSpan(year: number, first: number, last = first, toYear = year): DaySpan {
  return {
    from: `${pad(year, 4)}-${pad(first)}-01`,
    to: `${pad(toYear, 4)}-${pad(last)}-${pad(daysInMonth(toYear, last))}`,
  };
}

/** Monday to Sunday of an ISO week (as Danish calendars number them); null if the year has no such week. */
export function weekSpan(year: number, week: number): DaySpan | null {
  if (week < 1 || week > 53) return null;
  // 4 January is always in week 1.
  const fourth = `${pad(year, 4)}-01-04`;
  const from = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const thursday = addDays(from, 3);
  return yearOf(thursday) === year ? { from, to: addDays(from, 6) } : null;
}

const monthsOf = (iso: IsoDate): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** The first, middle or last third of a stretch of days, in whole months where it can be: "primo", "medio", "ultimo". */
export function thirdOf({ from, to }: DaySpan, third: 1 | 2 | 3): DaySpan {
  const first = monthsOf(from);
  const months = monthsOf(to) - first + 1;
  if (months % 3 === 0) {
    const at = first + ((third - 1) * months) / 3;
    const last = at + months / 3 - 1;
    return monthSpan(Math.floor(at / 12), (at % 12) + 1, (last % 12) + 1, Math.floor(last / 12));
  }
  const days = daysBetween(from, to) + 1;
  const cut = Math.floor(days / 3);
  if (third === 1) return { from, to: addDays(from, cut - 1) };
  if (third === 2) return { from: addDays(from, cut), to: addDays(from, 2 * cut - 1) };
  return { from: addDays(from, 2 * cut), to };
}
