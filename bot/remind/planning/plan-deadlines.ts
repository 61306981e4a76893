import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Recipient } from '../../../data/model/outbox.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import { changeDeadline, readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import { planMessages } from '../../../data/store/outbox/plan.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import { thingOfGroup } from '../../../data/register/papers-of-group.ts';
import type { Reminding } from '../reminding.ts';
import { keptAs, withdrawn } from '../rules/keep.ts';
import { messagesOf, remindersOf } from '../rules/reminders.ts';
import { everybodyIn } from '../rules/who-acts.ts';
import { plannedAgain } from '../rules/planned-again.ts';
import { withClosing } from '../rules/closed-later.ts';
import { toldInDigest, wasSentAgain } from './told.ts';
import { deriveDeadlines, type Origins } from './derive-deadlines.ts';

/** What people in a roster want; each is read once. */
export const preferencesIn = async (
  { store, tenant }: Reminding,
  people: Iterable<PersonId>,
): Promise<(person: PersonId) => Preferences | null> => {
  const read = new Map<PersonId, Preferences | null>();
  for (const person of new Set(people)) read.set(person, await readPreferences(store, tenant, person));
  return (person) => read.get(person) ?? null;
};

/** Takes over what a group's origins state now: new deadlines, moved ones, and those that are no longer stated. */
export const keepDeadlines = async (
  reminding: Reminding,
  roster: Roster,
  origins: Omit<Origins, 'meetings'>,
): Promise<KeptDeadline[]> => {
  const { store, tenant } = reminding;
  const { groupId } = roster;
  const meetings = await readMeetings(store, tenant, groupId);
  const today = danishTimeOf(reminding.now()).day;
  const stated = deriveDeadlines({ ...origins, meetings }, roster, today);
  const there = new Map((await readDeadlines(store, tenant, groupId)).map((one) => [one.stated.id, one]));
  const thing = thingOfGroup(origins.register, roster);
  const closing = thing === null ? () => null : withClosing(origins.register, thing, today);
  const kept: KeptDeadline[] = [];
  for (const one of stated) {
    const change = (now: KeptDeadline | null): KeptDeadline => {
      const next = keptAs(now, one, reminding.now());
      const found = next.closing ?? closing(next);
      return found === next.closing ? next : { ...next, closing: found };
    };
    const now = there.get(one.id) ?? null;
    const unchanged = now !== null && change(now) === now;
    const after = unchanged ? now : await changeDeadline(store, tenant, groupId, one.id, change);
    if (after !== null) kept.push(after);
  }
  const ids = new Set(stated.map(({ id }) => id));
  for (const one of there.values()) {
    if (ids.has(one.stated.id)) continue;
    // What people asked for has no other origin than their asking.
    const stays = one.stated.kind === 'own' || one.state !== 'open';
    const after = stays
      ? one
      : await changeDeadline(store, tenant, groupId, one.stated.id, (now) => now && withdrawn(now));
    if (after !== null) kept.push(after);
  }
  return kept;
};

export interface PlanOptions {
  /** Plan for this person alone. */
  person?: PersonId | null;
  /** Can somebody be reached in Teams now? What they could not be sent is sent then. */
  isReached?: (recipient: Recipient) => Promise<boolean>;
}

/**
 * Plans the reminders of some deadlines. Planning again adds nothing; a deadline that moved gives new rows, and the old
 * ones are dropped when they would be sent (still-needed.ts). Where somebody wants another time than before, what waits
 * for them is moved to it (rules/planned-again.ts).
 * @returns how many rows are new
 */
export const planDeadlines = async (
  reminding: Reminding,
  roster: Roster,
  deadlines: readonly KeptDeadline[],
  { person = null, isReached = async () => false }: PlanOptions = {},
): Promise<number> => {
  const { store, tenant, mayRead } = reminding;
  const now = reminding.now();
  const preferencesOf = await preferencesIn(reminding, everybodyIn(roster, deadlines));
  const reminders = deadlines
    .flatMap((one) => remindersOf(one, { roster, preferencesOf, mayRead, now }))
    .filter(
      ({ recipient }) => person === null || (recipient.kind === 'person' && recipient.person === person),
    );
  return planMessages(store, tenant, messagesOf(reminders), now, async (there, planned) => {
    const stopped = there.state === 'stopped';
    const told =
      (there.state === 'not-needed' && (await toldInDigest(reminding, there))) ||
      (stopped && (await wasSentAgain(reminding, there)));
    const back = stopped && !told && (await isReached(there.recipient));
    return plannedAgain(there, planned, { now, told, back });
  });
};

/** After somebody changed how they want to be reminded: what is planned for them in these groups is planned anew. */
export const replanFor = async (
  reminding: Reminding,
  person: PersonId,
  groupIds: readonly string[],
): Promise<void> => {
  const { store, tenant } = reminding;
  for (const groupId of groupIds) {
    const roster = await readRoster(store, tenant, groupId);
    if (roster === null) continue;
    await planDeadlines(reminding, roster, await readDeadlines(store, tenant, groupId), { person });
  }
};

/**
 * Looks after a group's deadlines: takes over what its meetings, papers and ballots state, and plans what follows. To be
 * called when any of these change and every some minutes, by any number of processes.
 */
export const lookAfterDeadlines = async (
  reminding: Reminding,
  groupId: string,
  origins: Omit<Origins, 'meetings'>,
  options: Pick<PlanOptions, 'isReached'> = {},
): Promise<{ deadlines: KeptDeadline[]; planned: number }> => {
  const roster = await readRoster(reminding.store, reminding.tenant, groupId);
  if (roster === null) return { deadlines: [], planned: 0 };
  const deadlines = await keepDeadlines(reminding, roster, origins);
  return { deadlines, planned: await planDeadlines(reminding, roster, deadlines, options) };
};
