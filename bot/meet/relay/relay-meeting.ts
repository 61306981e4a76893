import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { planMessages } from '../../../data/store/outbox/plan.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Meeting } from '../meeting.ts';
import { isStillNeeded, messagesOf } from './messages.ts';

/**
 * Plans what a meeting's acts have sent. Done again, nothing is doubled.
 * @returns how many messages are new
 */
export const relayMeeting = async (
  { store, tenant, now }: Meeting,
  meeting: PlannedMeeting,
): Promise<number> => {
  const roster = await readRoster(store, tenant, meeting.group.id);
  return roster === null ? 0 : planMessages(store, tenant, messagesOf(meeting, roster), now());
};

/** The same for a group's whole calendar: what a process that died after an act has left undone. */
export const relayMeetings = async (meeting: Meeting, groupId: string): Promise<number> => {
  let planned = 0;
  for (const one of await readMeetings(meeting.store, meeting.tenant, groupId))
    planned += await relayMeeting(meeting, one);
  return planned;
};

/** Asked by the outbox just before it sends: is this message of a meeting still needed? */
export const stillNeeded = async ({ store, tenant }: Meeting, row: OutboxRow): Promise<boolean> => {
  const meeting = await readMeeting(store, tenant, row.subject.groupId, row.subject.id);
  return meeting !== null && isStillNeeded(meeting, row);
};
