import { isDeepStrictEqual } from 'node:util';
import type { DeadlineId } from '../../../data/model/deadline.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import { readDeadline } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { changePreferences } from '../../../data/store/people/preferences.ts';
import type { Actor } from '../../actor.ts';
import { planDeadlines, replanFor } from '../planning/plan-deadlines.ts';
import { refused, type Outcome, type Reminding } from '../reminding.ts';
import { everybodyIn } from '../rules/who-acts.ts';
import { usualPreferences } from '../policy/preferences-of.ts';

/** What somebody may choose for themselves. */
export type Wish = Partial<Omit<Preferences, 'person' | 'snoozed'>>;

const changed = async (
  { store, tenant }: Reminding,
  { person }: Actor,
  change: (now: Preferences) => Preferences,
): Promise<Preferences> =>
  (await changePreferences(store, tenant, person, (now) => change(now ?? usualPreferences(person)))) ??
  usualPreferences(person);

/**
 * Quiet hours, digest, what is muted: what is given replaces what was there, and what is planned for them in their groups
 * moves to the times they want now. Killed in between, whoever looks after the groups' deadlines next moves it.
 */
export const prefer = async (
  reminding: Reminding,
  actor: Actor,
  wish: Wish,
  groupIds: readonly string[],
): Promise<Preferences> => {
  const after = await changed(reminding, actor, (now) => {
    const wanted = { ...now, ...wish };
    return isDeepStrictEqual(wanted, now) ? now : wanted;
  });
  await replanFor(reminding, actor.person, groupIds);
  return after;
};

/** No more reminders of one deadline for this person. Muted twice, it is muted once. */
export const mute = (reminding: Reminding, actor: Actor, id: DeadlineId): Promise<Preferences> =>
  changed(reminding, actor, (now) =>
    now.mutedDeadlines.includes(id) ? now : { ...now, mutedDeadlines: [...now.mutedDeadlines, id] },
  );

/** Reminders of it again: what they missed last, and what is to come. */
export const unmute = async (
  reminding: Reminding,
  actor: Actor,
  id: DeadlineId,
  groupId: string,
): Promise<Preferences> => {
  const after = await changed(reminding, actor, (now) =>
    now.mutedDeadlines.includes(id)
      ? { ...now, mutedDeadlines: now.mutedDeadlines.filter((one) => one !== id) }
      : now,
  );
  await replanFor(reminding, actor.person, [groupId]);
  return after;
};

/** Not now, but then: a reminder of its own at that instant, and no other before it. */
export const snooze = async (
  reminding: Reminding,
  actor: Actor,
  { groupId, id, until }: { groupId: string; id: DeadlineId; until: string },
): Promise<Outcome<Preferences>> => {
  const { store, tenant } = reminding;
  const subject = `${groupId} ${id}`;
  const at = Date.parse(until);
  if (Number.isNaN(at) || until <= reminding.now())
    return refused(reminding, { act: 'remind.snooze', subject, actor, code: 'bad-time' });
  const [deadline, roster] = [
    await readDeadline(store, tenant, groupId, id),
    await readRoster(store, tenant, groupId),
  ];
  if (deadline === null || roster === null || !everybodyIn(roster, [deadline]).includes(actor.person))
    return refused(reminding, { act: 'remind.snooze', subject, actor, code: 'no-deadline' });
  const value = await changed(reminding, actor, (now) =>
    now.snoozed.some((one) => one.deadline === id && one.until === until)
      ? now
      : { ...now, snoozed: [...now.snoozed, { deadline: id, until }] },
  );
  await planDeadlines(reminding, roster, [deadline]);
  return { ok: true, value };
};
