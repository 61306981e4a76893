import type { IsoDate, When } from '../../model/time.ts';
import { daysBetween, weekdayOf, yearOf } from './calendar.ts';
import type { Mention } from './mention.ts';

export type YearContext = {
  /** The year a date without one is of. */
  year?: number | undefined;
  /** The day of the paper or of the question: a date without a year is the nearest to it. */
  reference?: IsoDate | undefined;
};

const connective =
  /^\s{0,4}(?:(-|–|—|til(?:\s{1,3}og\s{1,3}med)?|to|until|through)|og|eller|and|or|,)?\s{0,4}(?:den|d\.?|the)?\s{0,3}$/;

/** How two neighbouring dates hang together: as the ends of a range, in a list, or not. */
export function connection(between: string): 'range' | 'list' | null {
  if (between.length > 20 || between.trim() === '') return null;
  const match = connective.exec(between);
  if (!match) return null;
  return match[1] === undefined ? 'list' : 'range';
}

const firstDay = (mention: Mention, year: number): IsoDate | null => {
  const days = mention.inYear(year);
  return days && (days.from ?? days.to);
};

/**
 * Gives a date without a year the year of the one it hangs together with ("1. februar til 27. marts 2023",
 * "fra 14. december til start januar 2024": the first of these is in 2023).
 */
export function shareYears(mentions: Mention[], connections: ('range' | 'list' | null)[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [one, next] = [mentions[i], mentions[i + 1]];
    if (!one || !next || one.year !== null || one.timeless || next.year === null || !connections[i]) continue;
    const [a, b] = [firstDay(one, next.year), firstDay(next, next.year)];
    one.year = connections[i] === 'range' && a && b && a > b ? next.year - 1 : next.year;
  }
  for (let i = 1; i < mentions.length; i++) {
    const [last, one] = [mentions[i - 1], mentions[i]];
    if (!last || !one || one.year !== null || one.timeless || last.year === null || !connections[i - 1])
      continue;
    const [a, b] = [firstDay(last, last.year), firstDay(one, last.year)];
    one.year = a && b && b < a ? last.year + 1 : last.year;
  }
}

/** The year a year-less mention is of, or null if the context does not tell. A weekday decides between years. */
export function assumedYear(mention: Mention, context: YearContext, weekday: number): number | null {
  if (context.year !== undefined) return context.year;
  const { reference } = context;
  if (reference === undefined) return null;
  const around = yearOf(reference);
  const candidates = [around, around - 1, around + 1].flatMap((year) => {
    const days = mention.inYear(year);
    const from = days && (days.from ?? days.to);
    if (!days || !from) return [];
    const within = days.from && days.to && days.from <= reference && reference <= days.to;
    const distance = within ? 0 : Math.abs(daysBetween(from, reference));
    return [{ year, distance, fits: weekday === 0 || (mention.day && weekdayOf(from) === weekday) }];
  });
  const fitting = candidates.some(({ fits }) => fits) ? candidates.filter(({ fits }) => fits) : candidates;
  return fitting.sort((a, b) => a.distance - b.distance)[0]?.year ?? null;
}

/** The {@link When} of a mention in a year; with no year to be had, its words alone. Null: no such day. */
export function whenOf(mention: Mention, year: number | null, words: string): When | null {
  if (year === null && !mention.timeless) return { words, from: null, to: null };
  const days = mention.inYear(year ?? 0);
  if (days === null) return null;
  if (mention.day && days.from !== null) return days.from;
  return { words, from: days.from, to: days.to };
}
