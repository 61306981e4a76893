import type { MeetingId } from '../../model/meeting.ts';
import {
  minutes,
  minutesCorrection,
  relayedMark,
  type KeptMinutes,
  type Minutes,
  type MinutesCorrection,
} from '../../model/minutes/minutes.ts';
import { changeStored } from '../change-stored.ts';
import { checked, everyItem, getChecked } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: a meeting's minutes, and beside them each correction.

/** What the ids of all that is kept of minutes begin with. */
export const minutesPrefix = 'minutes:';
const itemId = (meeting: MeetingId): string => `${minutesPrefix}${meeting}`;
const correctionPrefix = (meeting: MeetingId): string => `${itemId(meeting)}:correction:`;
const correctionId = (meeting: MeetingId, number: number): string =>
  `${correctionPrefix(meeting)}${String(number).padStart(4, '0')}`;

/** The minutes of a meeting without their corrections, see changeStored. */
export const changeMinutes = (
  store: Store,
  tenant: string,
  groupId: string,
  meeting: MeetingId,
  change: (now: Minutes | null) => Minutes | null,
): Promise<Minutes | null> =>
  changeStored(store, minutes, ['meetings', meetingsPartition(tenant, groupId), itemId(meeting)], change);

/** A meeting's minutes; null when nobody has begun them. */
export const readMinutes = async (
  store: Store,
  tenant: string,
  groupId: string,
  meeting: MeetingId,
): Promise<KeptMinutes | null> => {
  const partition = meetingsPartition(tenant, groupId);
  const found = await getChecked(store, minutes, ['meetings', partition, itemId(meeting)]);
  if (found === null) return null;
  const items = await everyItem(store, 'meetings', partition, correctionPrefix(meeting));
  return {
    minutes: found.value,
    corrections: items.map(({ id, body }) => checked(minutesCorrection, body, `meetings/${partition}/${id}`)),
  };
};

/** Every minutes of a group. */
export const readAllMinutes = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<KeptMinutes[]> => {
  const partition = meetingsPartition(tenant, groupId);
  const kept = new Map<MeetingId, { minutes: Minutes; corrections: MinutesCorrection[] }>();
  // A correction's id begins with its minutes', so the minutes come first.
  for (const { id, body } of await everyItem(store, 'meetings', partition, minutesPrefix)) {
    const where = `meetings/${partition}/${id}`;
    if (id.includes(':correction:')) {
      const correction = checked(minutesCorrection, body, where);
      kept.get(correction.meeting)?.corrections.push(correction);
    } else {
      const one = checked(minutes, body, where);
      kept.set(one.meeting, { minutes: one, corrections: [] });
    }
  }
  return [...kept.values()];
};

const mostTries = 20;

/**
 * Adds a correction: `decide` sees those there are and gives the next, or null when it is there already. Whoever was
 * beaten to a number decides again.
 */
export const appendCorrection = async (
  store: Store,
  tenant: string,
  of: { groupId: string; meeting: MeetingId },
  decide: (kept: KeptMinutes | null) => Omit<MinutesCorrection, 'kind' | 'number'> | null,
): Promise<void> => {
  const partition = meetingsPartition(tenant, of.groupId);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const kept = await readMinutes(store, tenant, of.groupId, of.meeting);
    const wanted = decide(kept);
    if (wanted === null) return;
    const number = (kept?.corrections.at(-1)?.number ?? 0) + 1;
    const id = correctionId(of.meeting, number);
    const whole = { ...wanted, kind: 'minutes-correction', number };
    const body = checked(minutesCorrection, whole, id, 'invalid');
    if (await createOnce(store, ['meetings', partition, id], body)) return;
  }
  throw new StoreError('conflict', { detail: `${of.meeting} is being corrected by others all the time.` });
};

const markId = (meeting: MeetingId): string => `relayed:${meeting}`;

/** How far what follows from a meeting is planned; null: nothing is. */
export const readRelayed = async (
  store: Store,
  tenant: string,
  groupId: string,
  meeting: MeetingId,
): Promise<string | null> =>
  (await getChecked(store, relayedMark, ['meetings', meetingsPartition(tenant, groupId), markId(meeting)]))
    ?.value.mark ?? null;

export const noteRelayed = async (
  store: Store,
  tenant: string,
  groupId: string,
  meeting: MeetingId,
  mark: string,
): Promise<void> => {
  await changeStored(
    store,
    relayedMark,
    ['meetings', meetingsPartition(tenant, groupId), markId(meeting)],
    (now) => (now?.mark === mark ? now : { kind: 'relayed' as const, mark }),
  );
};
