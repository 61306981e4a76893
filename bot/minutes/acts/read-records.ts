import type { DraftItem } from '../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { AbsenceEntry } from '../../../data/model/minutes/absence.ts';
import type { KeptMinutes } from '../../../data/model/minutes/minutes.ts';
import type { Roster } from '../../../data/model/people.ts';
import { readAgenda } from '../../../data/store/meetings/agendas.ts';
import { readMeeting } from '../../../data/store/meetings/meetings.ts';
import { meetingId } from '../../../data/model/meeting.ts';
import { readAbsences } from '../../../data/store/minutes/absences.ts';
import { readMinutes } from '../../../data/store/minutes/minutes.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Minuting, OfMeeting } from '../minuting.ts';

/** A meeting with what was said about coming to it. */
export interface AbsenceRecords {
  meeting: PlannedMeeting;
  /** The items of its agenda once that is out; none before. */
  items: readonly DraftItem[];
  roster: Roster;
  entries: readonly AbsenceEntry[];
}

/** Null when there is no such meeting, or nobody in the group. */
export const readAbsenceRecords = async (
  { store, tenant }: Pick<Minuting, 'store' | 'tenant'>,
  { groupId, meeting: id }: OfMeeting,
): Promise<AbsenceRecords | null> => {
  if (!meetingId.safeParse(id).success) return null;
  const roster = await readRoster(store, tenant, groupId);
  const meeting = roster === null ? null : await readMeeting(store, tenant, groupId, id);
  if (roster === null || meeting === null) return null;
  const agenda = await readAgenda(store, tenant, groupId, id);
  const items = agenda === null || agenda.publishedAt === null ? [] : agenda.items;
  return { meeting, items, roster, entries: await readAbsences(store, tenant, groupId, id) };
};

/** A meeting with its minutes as well, if they are begun. */
export interface Records extends AbsenceRecords {
  kept: KeptMinutes | null;
}

export const readRecords = async (
  minuting: Pick<Minuting, 'store' | 'tenant'>,
  of: OfMeeting,
): Promise<Records | null> => {
  const records = await readAbsenceRecords(minuting, of);
  if (records === null) return null;
  return { ...records, kept: await readMinutes(minuting.store, minuting.tenant, of.groupId, of.meeting) };
};
