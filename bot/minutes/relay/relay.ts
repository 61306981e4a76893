import { waitingId, waitingOf } from '../../../data/minutes/waiting-of.ts';
import type { MeetingId } from '../../../data/model/meeting.ts';
import { everyItem } from '../../../data/store/checked.ts';
import { meetingsPartition, putOnList, takeOffList } from '../../../data/store/decisions/waiting.ts';
import { StoreError } from '../../../data/store/errors.ts';
import { noteRelayed, readRelayed } from '../../../data/store/minutes/minutes.ts';
import { planMessages, type PlannedMessage } from '../../../data/store/outbox/plan.ts';
import { readRecords, type Records } from '../acts/read-records.ts';
import { subjectOf, type Minuting, type OfMeeting } from '../minuting.ts';
import { absenceMessages } from './absence-messages.ts';
import { minutesMessages } from './minutes-messages.ts';

/** Everything that what follows depends on: as long as it is the same, nothing new follows. */
const markOf = ({ meeting, entries, kept }: Records): string =>
  JSON.stringify([
    meeting.sequence,
    meeting.state,
    entries.at(-1)?.seq ?? 0,
    kept?.minutes.version ?? 0,
    kept?.corrections.length ?? 0,
  ]);

/** What the outbox calls it: of one group's meeting, since two groups may have meetings of the same id. */
export const outboxSubject = (of: OfMeeting): PlannedMessage['subject'] => ({
  kind: 'minutes',
  id: subjectOf(of),
  groupId: of.groupId,
});

/**
 * Writes elsewhere what follows from what was said of a meeting and from its minutes: messages, and what the next
 * meeting has on its list. All of it is made from what is stored and under ids that say what it is: done again,
 * nothing is doubled; killed in between, it is done again.
 */
export const relayMeeting = async (minuting: Minuting, of: OfMeeting): Promise<void> => {
  const { store, tenant, now, reads } = minuting;
  const records = await readRecords(minuting, of);
  if (records === null) return;
  const { meeting, entries, roster, kept } = records;
  if (entries.length === 0 && kept === null) return;
  const mark = markOf(records);
  if ((await readRelayed(store, tenant, of.groupId, of.meeting)) === mark) return;
  const subject = outboxSubject(of);
  const messages = [
    ...absenceMessages({ meeting, entries, roster, subject }),
    ...(kept === null ? [] : minutesMessages(kept, { roster, reads, subject })),
  ].filter(({ expires }) => expires > now());
  await planMessages(store, tenant, messages, now());
  if (kept !== null) {
    const waiting = waitingOf(kept.minutes);
    if (waiting !== null) await putOnList(store, tenant, waiting);
    if (kept.minutes.state === 'confirmed')
      await takeOffList(store, tenant, of.groupId, waitingId(of.meeting));
  }
  await noteRelayed(store, tenant, of.groupId, of.meeting, mark);
};

/** After an act: does what follows at once. Should the store fail here, the act is done all the same, and it is done later. */
export const relayRecords = async (minuting: Minuting, of: OfMeeting): Promise<void> => {
  try {
    await relayMeeting(minuting, of);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
};

/** The meeting that an item of `meetings` is about, where something of ours can follow from it; null otherwise. */
export const meetingOfItem = (id: string): MeetingId | null =>
  /^(?:absence|minutes|meeting):(?<meeting>[^:]+)/u.exec(id)?.groups?.['meeting'] ?? null;

/** Everything that a dead process left undone in a group. @returns how many meetings were looked at */
export const relayGroup = async (minuting: Minuting, groupId: string): Promise<number> => {
  const { store, tenant } = minuting;
  const partition = meetingsPartition(tenant, groupId);
  const meetings = new Set<MeetingId>();
  for (const prefix of ['absence:', 'minutes:'])
    for (const { id } of await everyItem(store, 'meetings', partition, prefix)) {
      const meeting = meetingOfItem(id);
      if (meeting !== null) meetings.add(meeting);
    }
  for (const meeting of meetings) await relayMeeting(minuting, { groupId, meeting });
  return meetings.size;
};
