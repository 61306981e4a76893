import { isDeepStrictEqual } from 'node:util';
import type { MeetingId } from '../../model/meeting.ts';
import { absenceEntry, type AbsenceEntry } from '../../model/minutes/absence.ts';
import { checked, everyItem } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: what was said about coming, one item an entry, numbered within the meeting.

const prefix = (meeting: MeetingId): string => `absence:${meeting}:`;
const itemId = (meeting: MeetingId, seq: number): string =>
  `${prefix(meeting)}${String(seq).padStart(5, '0')}`;

/** Everything that was said about coming to a meeting, in order. */
export const readAbsences = async (
  store: Store,
  tenant: string,
  groupId: string,
  meeting: MeetingId,
): Promise<AbsenceEntry[]> => {
  const partition = meetingsPartition(tenant, groupId);
  const items = await everyItem(store, 'meetings', partition, prefix(meeting));
  return items.map(({ id, body }) => checked(absenceEntry, body, `meetings/${partition}/${id}`));
};

const mostTries = 50;

/**
 * Adds what somebody says: `decide` sees all that was said before, gives the next entry, or null when nothing is to be
 * said. Whoever was beaten to a number by somebody else decides again.
 * @returns the entry that was added; null when nothing was
 */
export const appendAbsence = async (
  store: Store,
  tenant: string,
  of: { groupId: string; meeting: MeetingId },
  decide: (entries: readonly AbsenceEntry[]) => Omit<AbsenceEntry, 'seq' | 'kind'> | null,
): Promise<AbsenceEntry | null> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const entries = await readAbsences(store, tenant, of.groupId, of.meeting);
    const wanted = decide(entries);
    if (wanted === null) return null;
    const seq = (entries.at(-1)?.seq ?? 0) + 1;
    const id = itemId(of.meeting, seq);
    const body = checked(absenceEntry, { ...wanted, kind: 'absence', seq }, id, 'invalid');
    const partition = meetingsPartition(tenant, of.groupId);
    if (await createOnce(store, ['meetings', partition, id], body)) return body;
    const there = await store.get('meetings', partition, id);
    if (isDeepStrictEqual(there?.body, JSON.parse(JSON.stringify(body)))) return body;
  }
  throw new StoreError('conflict', { detail: `The absences of ${of.meeting} change all the time.` });
};
