import type { DaySpan } from './calendar.ts';

/**
 * A date as found in folded text, before it is known which year a year-less one is of.
 */
export type Mention = {
  start: number;
  end: number;
  /** The year as written; null where the words leave it out. */
  year: number | null;
  /** The days meant if the year is `year`; null if there is no such day. Ends are null where the words leave them open. */
  inYear: Days;
  /** One day is meant, not a stretch. */
  day: boolean;
  /** No year is needed to know what is meant ("snarest"). */
  timeless?: true;
  /** Written month first, as in US exports. */
  monthFirst?: true;
};

export type OpenSpan = { from: string | null; to: string | null };

/** The days meant in a year; null if that year has none. */
export type Days = (year: number) => DaySpan | OpenSpan | null;
