import { Temporal } from 'temporal-polyfill';

/** Where deadlines are said and shown, wherever the server is. */
export const zone = 'Europe/Copenhagen';

/** An instant in UTC with milliseconds, as the stores compare it. */
export const instantText = (at: Temporal.Instant): string => new Date(at.epochMilliseconds).toISOString();

export type Deadline =
  | { at: string }
  /** The clock skips that time: it never is. */
  | { fault: 'no-such-time' }
  /** The clock shows that time twice: which of them? */
  | { ask: readonly [earlier: string, later: string] }
  | { fault: 'not-a-time' };

/**
 * The instant of a local Danish time, `2026-03-29T12:00`. A time that the change to summer time skips is refused; of
 * one that comes twice in autumn it must be said which.
 */
export const deadlineAt = (local: string, which: 'earlier' | 'later' | null = null): Deadline => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return { fault: 'not-a-time' };
  let time: Temporal.PlainDateTime;
  try {
    time = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return { fault: 'not-a-time' };
  }
  const on = (disambiguation: 'earlier' | 'later') => time.toZonedDateTime(zone, { disambiguation });
  const [earlier, later] = [on('earlier'), on('later')];
  if (!earlier.toPlainDateTime().equals(time)) return { fault: 'no-such-time' };
  const told = [instantText(earlier.toInstant()), instantText(later.toInstant())] as const;
  if (told[0] === told[1]) return { at: told[0] };
  return which === null ? { ask: told } : { at: which === 'earlier' ? told[0] : told[1] };
};

/** An instant some hours after another. */
export const hoursAfter = (at: string, hours: number): string =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** For reading: `Europe/Copenhagen` day and time of an instant. */
export const localOf = (at: string): { day: string; time: string } => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};
