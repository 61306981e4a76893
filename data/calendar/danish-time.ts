import { Temporal } from 'temporal-polyfill';
import { addDays } from '../language/dates/calendar.ts';
import type { IsoDate } from '../model/time.ts';

/** Where meetings are and deadlines are kept. */
export const danishZone = 'Europe/Copenhagen';

const text = (at: { epochMilliseconds: number }): string => new Date(at.epochMilliseconds).toISOString();

const times = new Map<string, string>();

/**
 * The instant of a local Danish day and time (`HH:MM`), in UTC as the stores compare it. A time the change to summer
 * time skips is told an hour later, as clocks then show it; of one that comes twice it is the first.
 */
export const instantAt = (day: IsoDate, time: string): string => {
  const key = `${day}T${time}`;
  const known = times.get(key);
  if (known !== undefined) return known;
  const zoned = Temporal.PlainDateTime.from(key, { overflow: 'reject' }).toZonedDateTime(danishZone, {
    disambiguation: 'compatible',
  });
  const at = text(zoned.toInstant());
  if (times.size > 50_000) times.clear();
  times.set(key, at);
  return at;
};

/** When a Danish day is over: the first instant of the next. */
export const endOfDay = (day: IsoDate): string => instantAt(addDays(day, 1), '00:00');

const locals = new Map<string, { day: IsoDate; time: string }>();

/** The Danish day and time (`HH:MM`, seconds cut off) of an instant. */
export const danishTimeOf = (instant: string): { day: IsoDate; time: string } => {
  const known = locals.get(instant);
  if (known !== undefined) return known;
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(danishZone);
  const at = {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
  };
  if (locals.size > 50_000) locals.clear();
  locals.set(instant, at);
  return at;
};

/**
 * Which of the two it is, of an instant whose clock time comes twice that night, as summer time ends; null of any
 * other. Without it such a time says two things when it is read.
 */
export const ofTwo = (instant: string): 'summer' | 'winter' | null => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(danishZone);
  const shown = local.toPlainDateTime();
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    shown.toZonedDateTime(danishZone, { disambiguation }),
  );
  if (earlier === undefined || later === undefined || earlier.equals(later)) return null;
  return local.equals(earlier) ? 'summer' : 'winter';
};
