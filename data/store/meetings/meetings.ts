import {
  plannedMeeting,
  plannedYear,
  type MeetingId,
  type PlannedMeeting,
  type PlannedYear,
} from '../../model/meeting.ts';
import { changeStored } from '../change-stored.ts';
import { checked, everyItem, getChecked } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: its calendar, one item a meeting.

const prefix = 'meeting:';
const itemId = (id: MeetingId): string => `${prefix}${id}`;

/** Puts a meeting in its group's calendar; put there twice, it is there once, as it was put there first. */
export const keepMeeting = (store: Store, tenant: string, meeting: PlannedMeeting): Promise<boolean> =>
  createOnce(
    store,
    ['meetings', meetingsPartition(tenant, meeting.group.id), itemId(meeting.id)],
    checked(plannedMeeting, meeting, meeting.id, 'invalid'),
  );

export const readMeeting = async (
  store: Store,
  tenant: string,
  groupId: string,
  id: MeetingId,
): Promise<PlannedMeeting | null> =>
  (await getChecked(store, plannedMeeting, ['meetings', meetingsPartition(tenant, groupId), itemId(id)]))
    ?.value ?? null;

/** A group's calendar in the order of its days, cancelled meetings too. */
export const readMeetings = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<PlannedMeeting[]> => {
  const partition = meetingsPartition(tenant, groupId);
  const items = await everyItem(store, 'meetings', partition, prefix);
  return items
    .map(({ id, body }) => checked(plannedMeeting, body, `meetings/${partition}/${id}`))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

/** Changes a meeting, see changeStored. */
export const changeMeeting = (
  store: Store,
  tenant: string,
  groupId: string,
  id: MeetingId,
  change: (now: PlannedMeeting | null) => PlannedMeeting | null,
): Promise<PlannedMeeting | null> =>
  changeStored(store, plannedMeeting, ['meetings', meetingsPartition(tenant, groupId), itemId(id)], change);

const yearId = (year: number): string => `year:${String(year)}`;

/** By which plan a group's year was planned; null when it was not. */
export const readPlannedYear = async (
  store: Store,
  tenant: string,
  groupId: string,
  year: number,
): Promise<PlannedYear | null> =>
  (await getChecked(store, plannedYear, ['meetings', meetingsPartition(tenant, groupId), yearId(year)]))
    ?.value ?? null;

/**
 * Claims a group's year for a plan, so that two plans of it do not mix.
 * @param seen the plan there was when this one was made; null for none
 * @returns whether the year is this plan's now
 */
export const claimYear = async (
  store: Store,
  tenant: string,
  groupId: string,
  wanted: PlannedYear,
  seen: string | null,
): Promise<boolean> => {
  const now = await changeStored(
    store,
    plannedYear,
    ['meetings', meetingsPartition(tenant, groupId), yearId(wanted.year)],
    (held) => (held?.plan !== wanted.plan && (held?.plan ?? null) === seen ? wanted : held),
  );
  return now?.plan === wanted.plan;
};
