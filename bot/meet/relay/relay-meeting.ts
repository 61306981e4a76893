import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import type { Roster } from '../../../data/model/people.ts';
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

/** What a process has looked after already: by meeting what was planned of it, so that nothing is planned for nothing. */
export type Relayed = Map<string, string>;

/** What of a meeting decides about its messages: its acts, and who is told. */
const markOf = ({ sequence, acts }: PlannedMeeting, roster: Roster | null): string =>
  JSON.stringify([sequence, acts.length, roster?.members.map(({ person, role }) => [person, role]) ?? []]);

/**
 * The same for a group's whole calendar: what a process that died after an act has left undone. Called again and again,
 * it plans again only what has changed since.
 */
export const relayMeetings = async (
  meeting: Meeting,
  groupId: string,
  relayed: Relayed = new Map(),
): Promise<number> => {
  const { store, tenant } = meeting;
  const roster = await readRoster(store, tenant, groupId);
  let planned = 0;
  for (const one of await readMeetings(store, tenant, groupId)) {
    const [key, mark] = [`${groupId} ${one.id}`, markOf(one, roster)];
    if (relayed.get(key) === mark) continue;
    planned += await relayMeeting(meeting, one);
    relayed.set(key, mark);
  }
  return planned;
};

/** Asked by the outbox just before it sends: is this message of a meeting still needed? */
export const stillNeeded = async ({ store, tenant }: Meeting, row: OutboxRow): Promise<boolean> => {
  const meeting = await readMeeting(store, tenant, row.subject.groupId, row.subject.id);
  return meeting !== null && isStillNeeded(meeting, row);
};
