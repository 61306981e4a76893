import type { KeptDeadline } from '../model/deadline.ts';
import type { OutboxRow, PaceLog } from '../model/outbox.ts';
import type { KnownPerson, SharedConversation } from '../model/people.ts';
import type { StageManifest } from '../model/stored.ts';
import type { AuditEvent } from '../model/audit.ts';
import type { Passing, Verdict } from './kind.ts';

/** For how many days things are kept. The one place to change it; what people are told is made of the same numbers. */
export const days = {
  /** A paper that nobody accepted or discarded, and a ballot that nobody opened. */
  undecided: 30,
  /** Where somebody was reached who is in no group any more and cannot be reached; likewise a channel Punkt has left. */
  gone: 90,
  /** A message that was sent, or came to nothing. */
  message: 180,
  /** A thumb, and what was tried and refused. */
  tried: 180,
  /** Something asked to be reminded of, once it is done. */
  ownDone: 365,
  /** Who did what. */
  done: 5 * 365,
} as const;

const dayMs = 86_400_000;

/** Have so many days passed since then? */
export const past = (then: string, limit: number, now: string): boolean =>
  Date.parse(now) - Date.parse(then) >= limit * dayMs;

export const messagePassed = (row: OutboxRow, { now }: Passing): Verdict => {
  if (row.state === 'waiting' || row.state === 'sending') return 'keep';
  const last = [row.sentAt ?? '', row.expires].reduce((a, b) => (a > b ? a : b));
  return past(last, days.message, now) ? 'tombstone' : 'keep';
};

/** Slots are of no use an hour later; a pace of nobody's is taken up anew under the same id. */
export const pacePassed = ({ taken, pausedUntil }: PaceLog, { now }: Passing): Verdict =>
  Math.max(pausedUntil, taken.at(-1) ?? 0) + dayMs <= Date.parse(now) ? 'empty' : 'keep';

export const eventPassed = (event: AuditEvent, { now }: Passing): Verdict =>
  past(event.at, event.kind === 'done' ? days.done : days.tried, now) ? 'tombstone' : 'keep';

export const manifestPassed = (manifest: StageManifest, { now }: Passing): Verdict | 'discard' =>
  manifest.state !== 'accepted' && past(manifest.version.importedAt, days.undecided, now)
    ? 'discard'
    : 'keep';

export const personPassed = ({ person }: KnownPerson, { now, goneSince }: Passing): Verdict => {
  const since = goneSince(person);
  return since !== null && past(since, days.gone, now) ? 'empty' : 'keep';
};

/** A channel that Punkt has left and that belongs to no group. */
export const conversationPassed = (
  { silent, bound, reference }: SharedConversation,
  { now, goneSince }: Passing,
): Verdict => {
  const since = silent === null || bound !== null ? null : goneSince(reference.conversationId);
  return since !== null && past(since, days.gone, now) ? 'empty' : 'keep';
};

export const deadlinePassed = ({ stated, state, acts }: KeptDeadline, { now }: Passing): Verdict => {
  const done = acts.at(-1)?.at;
  const over = stated.kind === 'own' && state === 'done' && done !== undefined;
  return over && past(done, days.ownDone, now) ? 'empty' : 'keep';
};
