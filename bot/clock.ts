import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../data/model/time.ts';

/** Where the meetings, deadlines and people are; the server's own zone never matters. */
const zone = 'Europe/Copenhagen';

/** The present, handed in wherever "now" means something, so that it can be set for a demo or a test. */
export type Clock = {
  now: () => Temporal.Instant;
  /** The day it is in Denmark. */
  today: () => IsoDate;
};

/**
 * A running clock. Without `start` it is the system's; with it, it shows `start` now and runs on from there
 * (`PUNKT_NOW`, `--now`). `system` is the source of passing time, in milliseconds.
 */
export const startClock = (start: Temporal.Instant | null = null, system: () => number = Date.now): Clock => {
  const offset = start === null ? 0 : start.epochMilliseconds - system();
  const now = () => Temporal.Instant.fromEpochMilliseconds(system() + offset);
  let day = { from: Infinity, to: -Infinity, date: '' };
  return {
    now,
    today: () => {
      const moment = system() + offset;
      if (moment < day.from || moment >= day.to) day = dayOf(moment);
      return day.date;
    },
  };
};

/** The day a moment is in, in Denmark, and when that begins and ends: asked at every turn, found out once a day. */
const dayOf = (moment: number): { from: number; to: number; date: IsoDate } => {
  const begins = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).startOfDay();
  return {
    from: begins.epochMilliseconds,
    to: begins.add({ days: 1 }).startOfDay().epochMilliseconds,
    date: begins.toPlainDate().toString(),
  };
};

/**
 * Reads a moment as a person writes it in configuration: `2023-12-01` (noon in Denmark, so that the day is that
 * day everywhere), `2023-12-01T08:30` (Danish local time) or a full instant with `Z` or an offset.
 *
 * @throws RangeError when it is none of these.
 */
export const parseMoment = (text: string): Temporal.Instant => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return Temporal.PlainDate.from(text).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return Temporal.Instant.from(text);
  return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant();
};
