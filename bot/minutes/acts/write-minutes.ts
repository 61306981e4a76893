import { instantAt } from '../../../data/calendar/danish-time.ts';
import type { Agenda, DraftItem } from '../../../data/model/agenda.ts';
import type { KeptMinutes, Minutes } from '../../../data/model/minutes/minutes.ts';
import type { MeetingId, PlannedMeeting } from '../../../data/model/meeting.ts';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import { readAgenda, readEdition } from '../../../data/store/meetings/agendas.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import {
  appendCorrection,
  changeMinutes,
  readAllMinutes,
  readMinutes,
} from '../../../data/store/minutes/minutes.ts';
import { isStoreError } from '../../../data/store/errors.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, subjectOf, type Minuting, type OfMeeting, type Outcome } from '../minuting.ts';
import { relayRecords } from '../relay/relay.ts';
import {
  approved,
  begun,
  confirmed,
  passedOn,
  returned,
  submitted,
  withAttendance,
  withItemText,
  type By,
  type Changed,
  type ItemText,
} from '../rules/change-minutes.ts';
import { corrected, type CorrectionWish } from '../rules/correction.ts';
import { gathered, missedItems } from '../rules/draft.ts';
import { chairsOf, minuteTakersOf } from '../rules/who.ts';
import type { RefusalCode } from '../words.ts';
import { readAbsenceRecords, type AbsenceRecords } from './read-records.ts';

const isAmong = (people: readonly { person: string }[], { person }: Actor): boolean =>
  people.some((one) => one.person === person);

/** The meeting's records; whoever is not of its group is told as little as if it were not there. */
const recordsFor = async (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
): Promise<AbsenceRecords | null> => {
  const records = await readAbsenceRecords(minuting, of);
  return records !== null && isAmong(records.roster.members, actor) ? records : null;
};

/** Who may do an act, and what is said to whoever may not. */
type Gate = (records: AbsenceRecords, actor: Actor) => RefusalCode | null;

const minuteTaker: Gate = ({ roster }, actor) =>
  isAmong(minuteTakersOf(roster), actor) ? null : 'only-minute-taker';
const chair: Gate = ({ roster }, actor) => (isAmong(chairsOf(roster), actor) ? null : 'only-chair');
const keeper: Gate = ({ roster }, actor) =>
  keepsGroup(actor, roster.groupId) ? null : 'only-chair-or-secretary';

/** Does an act on the minutes of a meeting: reads, decides by a rule, writes against what was read. */
const act = async (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  {
    name,
    gate,
    change,
  }: {
    name: string;
    gate: Gate;
    change: (now: Minutes | null, records: AbsenceRecords, by: By) => Changed;
  },
): Promise<Outcome<KeptMinutes>> => {
  const { store, tenant, now } = minuting;
  const refuse = (code: RefusalCode): Promise<Outcome<KeptMinutes>> =>
    refused(minuting, { act: name, subject: subjectOf(of), actor, code });
  const records = await recordsFor(minuting, actor, of);
  if (records === null) return refuse('no-meeting');
  const closed = gate(records, actor);
  if (closed !== null) return refuse(closed);
  if (records.meeting.state === 'cancelled') return refuse('cancelled');
  const by: By = { person: actor.person, name: actor.name, at: now() };
  const settled: { code: RefusalCode | null; changed: boolean } = { code: null, changed: false };
  try {
    await changeMinutes(store, tenant, of.groupId, of.meeting, (before) => {
      const result = change(before, records, by);
      settled.code = 'refuse' in result ? result.refuse : null;
      settled.changed = 'minutes' in result && result.minutes !== before;
      return 'minutes' in result ? result.minutes : before;
    });
  } catch (error) {
    if (isStoreError(error, 'too-large')) return refuse('too-long');
    throw error;
  }
  if (settled.code !== null) return refuse(settled.code);
  if (settled.changed) await noted(minuting, name, actor, subjectOf(of));
  await relayRecords(minuting, of);
  const kept = await readMinutes(store, tenant, of.groupId, of.meeting);
  return kept === null ? refuse('no-minutes') : { ok: true, value: kept };
};

const onMinutes =
  (change: (now: Minutes, records: AbsenceRecords, by: By) => Changed) =>
  (now: Minutes | null, records: AbsenceRecords, by: By): Changed =>
    now === null ? { refuse: 'no-minutes' } : change(now, records, by);

/** The day of the meeting of the same kind before one; null: it is the first. */
const dayBefore = (meetings: readonly PlannedMeeting[], { id, day }: PlannedMeeting): string | null =>
  meetings.findLast(
    (one) => one.id !== id && one.state === 'planned' && one.purpose !== 'chairs' && one.day < day,
  )?.day ?? null;

/** Of an agenda that was sent out anew, the items it had and has no more, that remarks for the minutes are of. */
const itemsTakenOff = async (
  { store, tenant }: Minuting,
  of: OfMeeting,
  agenda: Agenda,
  records: AbsenceRecords | null,
): Promise<DraftItem[]> => {
  if (records === null || agenda.amendments.length === 0) return [];
  const wanted = missedItems(agenda, records.entries, records.meeting);
  const found = new Map<string, DraftItem>();
  for (let edition = agenda.amendments.length; edition > 0 && found.size < wanted.size; edition -= 1) {
    const { items = [] } = (await readEdition(store, tenant, of.groupId, of.meeting, edition)) ?? {};
    for (const item of items) if (wanted.has(item.id) && !found.has(item.id)) found.set(item.id, item);
  }
  return [...found.values()];
};

/** Begins the minutes of a meeting, or takes up what came since: what is written in them stays. */
export const gatherMinutes = async (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
): Promise<Outcome<KeptMinutes>> => {
  const { store, tenant } = minuting;
  const agenda = await readAgenda(store, tenant, of.groupId, of.meeting);
  const [meetings, decisions, earlier] = await Promise.all([
    readMeetings(store, tenant, of.groupId),
    readDecisions(store, tenant, of.groupId),
    readAllMinutes(store, tenant, of.groupId),
  ]);
  const takenOff =
    agenda === null ? [] : await itemsTakenOff(minuting, of, agenda, await readAbsenceRecords(minuting, of));
  return act(minuting, actor, of, {
    name: 'minutes.gather',
    gate: minuteTaker,
    change: (now, { meeting, roster, entries }) => {
      if (agenda === null || agenda.publishedAt === null) return { refuse: 'no-agenda' };
      const since = dayBefore(meetings, meeting);
      const origins = { meeting, agenda, roster, absences: entries, decisions, since, earlier, takenOff };
      const content = gathered(now?.content ?? null, origins, now?.attendanceSet);
      return begun(now, content, { group: meeting.group, meeting: meeting.id });
    },
  });
};

/** Writes what was decided on an item. */
export const writeItem = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  wish: ItemText,
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.item',
    gate: minuteTaker,
    change: onMinutes((now) => withItemText(now, wish)),
  });

/** Sets who was away and who else was there. */
export const setAttendance = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  wish: { away: readonly string[]; others: string; seen: string },
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.attendance',
    gate: minuteTaker,
    change: onMinutes((now) => withAttendance(now, wish)),
  });

/** Sends the text with this code to the chairs, once the meeting's day has come. */
export const submitMinutes = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  seen: string,
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.submit',
    gate: minuteTaker,
    change: onMinutes((now, { meeting, roster }, by) =>
      by.at < instantAt(meeting.day, '00:00') ? { refuse: 'not-yet' } : submitted(now, seen, roster, by),
    ),
  });

/** A chair approves the text with this code. */
export const approveMinutes = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  seen: string,
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.approve',
    gate: chair,
    change: onMinutes((now, { roster }, by) => approved(now, seen, roster, by)),
  });

/** A chair wants something otherwise. */
export const returnMinutes = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  wish: { seen: string; words: string },
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.return',
    gate: chair,
    change: onMinutes((now, _, by) => returned(now, wish.seen, wish.words, by)),
  });

/** Lets the text with this code go on to the next meeting for approval, since a chair does not answer. */
export const passOnMinutes = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  seen: string,
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.pass-on',
    gate: minuteTaker,
    change: onMinutes((now, { roster }, by) => passedOn(now, seen, roster, by)),
  });

/** Notes that the group approved the minutes, and at which meeting. */
export const confirmMinutes = (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  meeting: MeetingId | null,
): Promise<Outcome<KeptMinutes>> =>
  act(minuting, actor, of, {
    name: 'minutes.confirm',
    gate: keeper,
    change: onMinutes((now, _, by) => confirmed(now, meeting, by)),
  });

/** Puts a correction beside approved minutes, which stay as they are. The same by the same again is put there once. */
export const correctMinutes = async (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  wish: CorrectionWish,
): Promise<Outcome<KeptMinutes>> => {
  const { store, tenant, now } = minuting;
  const name = 'minutes.correct';
  const refuse = (code: RefusalCode): Promise<Outcome<KeptMinutes>> =>
    refused(minuting, { act: name, subject: subjectOf(of), actor, code });
  const records = await recordsFor(minuting, actor, of);
  if (records === null) return refuse('no-meeting');
  const closed = keeper(records, actor);
  if (closed !== null) return refuse(closed);
  const by: By = { person: actor.person, name: actor.name, at: now() };
  const settled: { code: RefusalCode | null; added: boolean } = { code: null, added: false };
  await appendCorrection(store, tenant, of, (kept) => {
    const result = corrected(kept, wish, by);
    settled.code = 'refuse' in result ? result.refuse : null;
    settled.added = 'correction' in result && result.correction !== null;
    return 'refuse' in result ? null : result.correction;
  });
  if (settled.code !== null) return refuse(settled.code);
  if (settled.added) await noted(minuting, name, actor, subjectOf(of));
  await relayRecords(minuting, of);
  const kept = await readMinutes(store, tenant, of.groupId, of.meeting);
  return kept === null ? refuse('no-minutes') : { ok: true, value: kept };
};
