import type { OutboxRow } from '../../../data/model/outbox.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import { readDeadline, readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import type { Reminding } from '../reminding.ts';
import { firstSnooze, messageKinds, remindersOf } from '../rules/reminders.ts';

/** Long before any deadline: the reminders a deadline has at all, whenever they are due. */
const always = '1990-01-01T00:00:00.000Z';

/** Rows that are sent again after they came to nothing count from here (outbox/send-again.ts). */
const firstAgain = 1_000_000;

/**
 * Is a reminder still wanted? Only when the deadline is open and at the day the row speaks of, it still goes to this
 * recipient, they have not muted it, and no snooze runs. Pure.
 */
export const isStillNeeded = (
  deadline: KeptDeadline,
  row: Pick<OutboxRow, 'recipient' | 'deadline' | 'occurrence'>,
  { roster, preferences, now }: { roster: Roster; preferences: Preferences | null; now: string },
): boolean => {
  const { recipient } = row;
  const occurrence = row.occurrence % firstAgain;
  const sleeping = (preferences?.snoozed ?? []).some(
    (one) => one.deadline === deadline.stated.id && one.until > now,
  );
  if (sleeping && occurrence < firstSnooze) return false;
  return remindersOf(deadline, { roster, preferencesOf: () => preferences, now: always }).some(
    (one) =>
      one.occurrence === occurrence &&
      one.deadline === row.deadline &&
      JSON.stringify(one.recipient) === JSON.stringify(recipient),
  );
};

/**
 * The deadlines a digest tells of when it is sent: those of its group whose reminders are due at its moment, and those
 * reminded of before that are still open.
 */
export const deadlinesInDigest = async (
  { store, tenant }: Reminding,
  row: OutboxRow,
): Promise<KeptDeadline[]> => {
  const { recipient, subject } = row;
  if (recipient.kind !== 'person') return [];
  const roster = await readRoster(store, tenant, subject.groupId);
  if (roster === null) return [];
  const preferences = await readPreferences(store, tenant, recipient.person);
  const [moment = row.due] = subject.id.split(' ');
  return (await readDeadlines(store, tenant, subject.groupId)).filter((deadline) =>
    remindersOf(deadline, { roster, preferencesOf: () => preferences, now: moment }).some(
      (one) =>
        one.due === moment && one.recipient.kind === 'person' && one.recipient.person === recipient.person,
    ),
  );
};

/** Asked by the outbox just before it sends: is this reminder, or this digest, still needed? */
export const stillNeeded = async (reminding: Reminding, row: OutboxRow): Promise<boolean> => {
  const { store, tenant } = reminding;
  if (row.kind === messageKinds.digest) return (await deadlinesInDigest(reminding, row)).length > 0;
  const { groupId, id } = row.subject;
  const [deadline, roster] = [
    await readDeadline(store, tenant, groupId, id),
    await readRoster(store, tenant, groupId),
  ];
  if (deadline === null || roster === null) return false;
  const { recipient } = row;
  const preferences =
    recipient.kind === 'person' ? await readPreferences(store, tenant, recipient.person) : null;
  return isStillNeeded(deadline, row, { roster, preferences, now: reminding.now() });
};
