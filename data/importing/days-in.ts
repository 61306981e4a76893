import { findDates, type DateContext } from '../language/dates.ts';
import type { IsoDate } from '../model/time.ts';

/** The days (not the vague dates) a text names, in order. */
export const daysIn = (text: string, context: DateContext = {}): IsoDate[] =>
  findDates(text, context).flatMap((found) => (typeof found.when === 'string' ? [found.when] : []));
