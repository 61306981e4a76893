import type { IsoDate } from '../model/time.ts';
import { findDates } from './dates.ts';
import { rangeOf } from '../model/time.ts';
import { monthSpan } from './dates/calendar.ts';
import { fullYear } from './dates/date-words.ts';

export type FoundPeriod = {
  /** First and last day. */
  from: IsoDate;
  to: IsoDate;
  start: number;
  end: number;
  words: string;
};

/** Not inside case numbers (EMN-2025-010561), and at most this many years long. */
const years =
  /(?<![\p{L}\d./§:-])((?:19|20)\d\d)(?:[^\S\n]?[-–—/][^\S\n]?|[^\S\n](?:til(?: og med)?|to)[^\S\n])((?:19|20)\d\d|(?<=[-–/])\d\d)(?![\d./:]\d|[\p{L}\d-])/gu;
const longest = 30;

/**
 * Periods with two ends: whole years ("2024-2027", "2023/24", "2024 til 2027") and dates or months
 * ("1. januar 2022 – 31. december 2025", "januar 2024 til og med juni 2027"). In order; offsets slice to `words`.
 */
export function findPeriods(text: string): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const match of text.matchAll(years)) {
    const first = Number(match[1]);
    const second = match[2] ?? '';
    const last = second.length === 2 ? Number(String(first).slice(0, 2) + second) : fullYear(second);
    if (last <= first || last - first > longest) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ from: monthSpan(first, 1).from, to: monthSpan(last, 12).to, start, end, words: match[0] });
  }
  const dates = findDates(text);
  dates.forEach((date, i) => {
    const other = dates[i + 1];
    if (date.range?.part !== 'from' || !other) return;
    const [from, to] = [rangeOf(date.when).from, rangeOf(other.when).to];
    if (from === null || to === null || from > to) return;
    const { start, end } = date.range;
    found.push({ from, to, start, end, words: text.slice(start, end) });
  });
  return found.sort((a, b) => a.start - b.start);
}
