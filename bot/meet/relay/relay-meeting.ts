import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { planMessages } from '../../../data/store/outbox/plan.ts';
import { standsIn } from '../../../data/store/outbox/stands-in.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Meeting } from '../meeting.ts';
import { isInPlaceOf, isStillNeeded, messagesOf } from './messages.ts';

/**
 * Plans what a meeting's acts have sent. Done again, nothing is doubled.
 * @param since an instant: only what was done from then on; all that is not too late when left out
 * @returns how many messages are new
 */
export const relayMeeting = async (
  { store, tenant, now }: Meeting,
  meeting: PlannedMeeting,
  since = '',
): Promise<number> => {
  const { acts, purpose } = meeting;
  if (!acts.some(({ act, at }) => (act !== 'planned' || purpose === 'extra') && at >= since)) return 0;
  const roster = await readRoster(store, tenant, meeting.group.id);
  if (roster === null) return 0;
  const wanted = messagesOf(meeting, roster).filter(({ due, expires }) => due >= since && expires > now());
  return planMessages(store, tenant, wanted, now());
};

/** The same for a group's whole calendar: what a process that died after an act has left undone. */
export const relayMeetings = async (meeting: Meeting, groupId: string, since = ''): Promise<number> => {
  let planned = 0;
  for (const one of await readMeetings(meeting.store, meeting.tenant, groupId))
    planned += await relayMeeting(meeting, one, since);
  return planned;
};

/**
 * Asked by the outbox just before it sends: is this message of a meeting still needed?
 * @param silenceOf why nothing can be sent to a group's place now; null when it can
 */
export const stillNeeded = async (
  { store, tenant, now }: Meeting,
  row: OutboxRow,
  silenceOf: (groupId: string) => Promise<string | null>,
): Promise<boolean | { notBefore: string }> => {
  const { groupId, id } = row.subject;
  const meeting = await readMeeting(store, tenant, groupId, id);
  if (meeting === null || !isStillNeeded(meeting, row)) return false;
  if (!isInPlaceOf(meeting, row)) return true;
  return standsIn(store, tenant, row, { now: now(), silence: await silenceOf(groupId) });
};
