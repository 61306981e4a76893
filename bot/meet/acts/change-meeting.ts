import type { AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import type { Agenda } from '../../../data/model/agenda.ts';
import type { Arrangement, MeetingId, PlannedMeeting } from '../../../data/model/meeting.ts';
import { readAgenda } from '../../../data/store/meetings/agendas.ts';
import { changeMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, type Meeting, type Outcome } from '../meeting.ts';
import { relayMeeting } from '../relay/relay-meeting.ts';
import { isOver } from '../rules/agenda.ts';
import { cancelled, published, rearranged, type By, type Changed } from '../rules/change-meeting.ts';
import type { RefusalCode } from '../words.ts';

/** Which meeting, as the actor saw it. */
export interface Seen {
  groupId: string;
  id: MeetingId;
  /** The sequence of the meeting that was shown. */
  sequence: number;
}

const act = async (
  meeting: Meeting,
  actor: Actor,
  { groupId, id }: Pick<Seen, 'groupId' | 'id'>,
  {
    name,
    reason,
    change,
  }: { name: string; reason: string | null; change: (now: PlannedMeeting, by: By) => Changed },
): Promise<Outcome<PlannedMeeting>> => {
  const subject = `${groupId} ${id}`;
  if (!keepsGroup(actor, groupId))
    return refused(meeting, { act: name, subject, actor, code: 'only-chair-or-secretary' });
  let code: RefusalCode = 'no-meeting';
  let refuses = true;
  const by = { at: meeting.now(), by: actor.person, reason };
  const after = await changeMeeting(meeting.store, meeting.tenant, groupId, id, (now) => {
    if (now === null) return null;
    const changed = change(now, by);
    refuses = 'refuse' in changed;
    if ('refuse' in changed) code = changed.refuse;
    return 'meeting' in changed ? changed.meeting : now;
  });
  if (after === null || refuses) return refused(meeting, { act: name, subject, actor, code });
  await noted(meeting, name, actor, subject);
  await relayMeeting(meeting, after);
  return { ok: true, value: after };
};

/** Moves a meeting or adjusts who does what at it; of a move everybody is told, and its deadlines move along. */
export const rearrangeMeeting = (
  meeting: Meeting,
  actor: Actor,
  seen: Seen,
  wanted: { change: Partial<Arrangement>; reason: string | null; avoided?: AvoidedDays },
): Promise<Outcome<PlannedMeeting>> =>
  act(meeting, actor, seen, {
    name: 'meet.rearrange',
    reason: wanted.reason,
    change: (now, by) => rearranged(now, wanted.change, seen.sequence, by, wanted.avoided),
  });

/** Cancels a meeting; everybody is told, with the reason. */
export const cancelMeeting = (
  meeting: Meeting,
  actor: Actor,
  seen: Seen,
  reason: string,
): Promise<Outcome<PlannedMeeting>> =>
  act(meeting, actor, seen, {
    name: 'meet.cancel',
    reason,
    change: (now, by) => cancelled(now, seen.sequence, by),
  });

/**
 * Notes that agendas are out, or out anew, which were sent by a process that died before it noted it, and has it told.
 * @returns how many there were
 */
export const settleAgendas = async (meeting: Meeting, groupId: string): Promise<number> => {
  const { store, tenant } = meeting;
  let settled = 0;
  for (const held of await readMeetings(store, tenant, groupId)) {
    const { id, state } = held;
    if (state === 'cancelled' || isOver(held, meeting.now())) continue;
    const agenda = await readAgenda(store, tenant, groupId, id);
    if (agenda === null || agenda.publishedAt === null || agenda.publishedBy === null) continue;
    const by = { at: agenda.publishedAt, by: agenda.publishedBy, reason: null };
    let changes = false;
    const after = await changeMeeting(store, tenant, groupId, id, (now) => {
      const changed = now === null ? null : published(now, by, agenda.amendments);
      changes = changed !== null && 'meeting' in changed && changed.meeting !== now;
      return changed !== null && 'meeting' in changed ? changed.meeting : now;
    });
    if (after === null || !changes) continue;
    await relayMeeting(meeting, after);
    settled += 1;
  }
  return settled;
};

/** Notes that a meeting's agenda is out, and how often it was sent out anew. */
export const noteAgendaOut = (
  meeting: Meeting,
  actor: Actor,
  seen: Pick<Seen, 'groupId' | 'id'>,
  agenda: Pick<Agenda, 'publishedAt' | 'publishedBy' | 'amendments'> = {
    publishedAt: null,
    publishedBy: null,
    amendments: [],
  },
): Promise<Outcome<PlannedMeeting>> =>
  act(meeting, actor, seen, {
    name: 'meet.agenda-out',
    reason: null,
    change: (now, by) =>
      published(
        now,
        { ...by, at: agenda.publishedAt ?? by.at, by: agenda.publishedBy ?? by.by },
        agenda.amendments,
      ),
  });
