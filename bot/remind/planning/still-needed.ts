import type { OutboxRow } from '../../../data/model/outbox.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import { readDeadline, readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { readMessage } from '../../../data/store/outbox/plan.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import type { Needed } from '../outbox/ports.ts';
import { firstAgain } from '../outbox/send-again.ts';
import type { Reminding } from '../reminding.ts';
import { messageKinds, remindersOf, type Reminder, type Surroundings } from '../rules/reminders.ts';
import { wasTold } from './told.ts';

/** What a row is looked at by. */
interface AsOf extends Pick<Surroundings, 'roster' | 'mayRead' | 'now'> {
  /** The recipient's. */
  preferences: Preferences | null;
}

/**
 * The reminder that a row is, as of now; null when it is not wanted any more: the deadline is done or has another day, it
 * goes to somebody else, they muted or snoozed it, or a later reminder of it has overtaken this one. Pure.
 */
export const reminderOf = (
  deadline: KeptDeadline,
  row: Pick<OutboxRow, 'recipient' | 'deadline' | 'occurrence'>,
  { preferences, ...rest }: AsOf,
): Reminder | null =>
  remindersOf(deadline, { ...rest, preferencesOf: () => preferences }).find(
    (one) =>
      one.occurrence === row.occurrence % firstAgain &&
      one.deadline === row.deadline &&
      JSON.stringify(one.recipient) === JSON.stringify(row.recipient),
  ) ?? null;

/**
 * Is a reminder still wanted by itself, and now? Not when its recipient has it in a digest; one that comes late waits
 * until they may be disturbed. Pure.
 */
export const isStillNeeded = (
  deadline: KeptDeadline,
  row: Pick<OutboxRow, 'recipient' | 'deadline' | 'occurrence'>,
  surroundings: AsOf,
): Needed => {
  const reminder = reminderOf(deadline, row, surroundings);
  if (reminder === null || reminder.inDigest) return false;
  return reminder.due <= surroundings.now || { notBefore: reminder.due };
};

/** A deadline that a digest tells of, with the reminder by which it does. */
export interface InDigest {
  deadline: KeptDeadline;
  reminder: Reminder;
}

/**
 * The deadlines a digest tells of when it is sent: those of its group whose reminders are due at its moment, and those
 * reminded of before that are still open.
 */
export const deadlinesInDigest = async (
  { store, tenant, mayRead }: Pick<Reminding, 'store' | 'tenant' | 'mayRead'>,
  row: OutboxRow,
): Promise<InDigest[]> => {
  const { recipient, subject } = row;
  if (recipient.kind !== 'person') return [];
  const roster = await readRoster(store, tenant, subject.groupId);
  if (roster === null) return [];
  const preferences = await readPreferences(store, tenant, recipient.person);
  const [moment = row.due] = subject.id.split(' ');
  return (await readDeadlines(store, tenant, subject.groupId)).flatMap((deadline) => {
    const asOf = { roster, preferencesOf: () => preferences, mayRead, now: moment };
    const reminder = remindersOf(deadline, asOf).find(
      (one) =>
        one.inDigest &&
        one.due === moment &&
        one.recipient.kind === 'person' &&
        one.recipient.person === recipient.person,
    );
    return reminder === undefined ? [] : [{ deadline, reminder }];
  });
};

/** A digest is worth sending when it tells of something that was not told yet. */
const hasNews = async (reminding: Reminding, row: OutboxRow): Promise<boolean> => {
  const { store, tenant } = reminding;
  const [moment = row.due] = row.subject.id.split(' ');
  for (const { reminder } of await deadlinesInDigest(reminding, row)) {
    const single = await readMessage(store, tenant, reminder);
    if (single === null || !(await wasTold(reminding, single, moment))) return true;
  }
  return false;
};

/** Asked by the outbox just before it sends: is this reminder, or this digest, still needed? */
export const stillNeeded = async (reminding: Reminding, row: OutboxRow): Promise<Needed> => {
  const { store, tenant, mayRead } = reminding;
  if (row.kind === messageKinds.digest) return hasNews(reminding, row);
  const { groupId, id } = row.subject;
  const [deadline, roster] = [
    await readDeadline(store, tenant, groupId, id),
    await readRoster(store, tenant, groupId),
  ];
  if (deadline === null || roster === null) return false;
  const { recipient } = row;
  const preferences =
    recipient.kind === 'person' ? await readPreferences(store, tenant, recipient.person) : null;
  return isStillNeeded(deadline, row, { roster, preferences, mayRead, now: reminding.now() });
};
