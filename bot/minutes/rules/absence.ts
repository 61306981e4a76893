import { isDeepStrictEqual } from 'node:util';
import type { DraftItem } from '../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import {
  mostRemarks,
  remark as remarkSchema,
  type AbsenceEntry,
  type NamedPerson,
  type Remark,
} from '../../../data/model/minutes/absence.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { RefusalCode } from '../words.ts';
import { beginsAt } from './meeting-time.ts';
import { mayBeAbsent, substitutesFor } from './who.ts';

/** The last thing each said, in the order it was said. */
export const latest = (entries: readonly AbsenceEntry[]): AbsenceEntry[] =>
  [...new Map(entries.map((entry) => [entry.person, entry])).values()].sort((a, b) => a.seq - b.seq);

export const latestOf = (entries: readonly AbsenceEntry[], person: PersonId): AbsenceEntry | null =>
  entries.findLast((entry) => entry.person === person) ?? null;

/** Does it still say that somebody cannot come? Not once the meeting is on another day. */
export const stands = ({ state, day }: AbsenceEntry, meeting: Pick<PlannedMeeting, 'day'>): boolean =>
  state === 'absent' && day === meeting.day;

/** Who cannot come, as it stands now. */
export const absentFrom = (
  entries: readonly AbsenceEntry[],
  meeting: Pick<PlannedMeeting, 'day'>,
): AbsenceEntry[] => latest(entries).filter((entry) => stands(entry, meeting));

/** What somebody wants to say. `seen`: the number of their last entry that their card showed; 0 for none. */
export type Wish =
  | { act: 'give'; seen: number; substitute: PersonId | null; remark: unknown }
  | { act: 'remark'; seen: number; remark: unknown }
  | { act: 'drop'; seen: number; id: string }
  | { act: 'withdraw'; seen: number };

export interface Asked {
  meeting: PlannedMeeting;
  /** The items of its agenda once that is out; remarks are of these, or of the meeting as a whole. */
  items: readonly DraftItem[];
  roster: Roster;
  person: PersonId;
  name: string;
  now: string;
  /** Who notes it for them; null: they say it themselves. */
  notedBy?: NamedPerson | null;
}

/** What to write; null: it is said already; or why not. */
export type Decided = { entry: Omit<AbsenceEntry, 'seq' | 'kind'> | null } | { refuse: RefusalCode };

type Said = Pick<AbsenceEntry, 'state' | 'substitute' | 'remarks'>;

const remarkOf = (given: unknown, items: readonly DraftItem[]): Remark | RefusalCode => {
  const parsed = remarkSchema.safeParse(given);
  if (!parsed.success) return 'bad-remark';
  const { item } = parsed.data;
  return item === null || items.some(({ id }) => id === item) ? parsed.data : 'no-item';
};

/** The remarks with one more, or with one in its own place. */
const withRemark = (remarks: readonly Remark[], one: Remark): Remark[] =>
  remarks.some(({ id }) => id === one.id)
    ? remarks.map((there) => (there.id === one.id ? one : there))
    : [...remarks, one];

const saidBy = (wish: Wish, before: Said | null, asked: Asked): Said | RefusalCode => {
  if (wish.act === 'withdraw')
    return before === null ? 'not-absent' : { state: 'withdrawn', substitute: null, remarks: [] };
  if (wish.act === 'give') {
    const chosen = wish.substitute;
    const substitute =
      chosen === null
        ? null
        : (substitutesFor(asked.roster, asked.person).find(({ person }) => person === chosen) ?? undefined);
    if (substitute === undefined) return 'no-substitute';
    const remark = wish.remark === null ? null : remarkOf(wish.remark, asked.items);
    if (typeof remark === 'string') return remark;
    const kept = before?.state === 'absent' ? before.remarks : [];
    return {
      state: 'absent',
      substitute: substitute && { person: substitute.person, name: substitute.name },
      remarks: remark === null ? [...kept] : withRemark(kept, remark),
    };
  }
  if (before?.state !== 'absent') return 'not-absent';
  if (wish.act === 'drop') return { ...before, remarks: before.remarks.filter(({ id }) => id !== wish.id) };
  const remark = remarkOf(wish.remark, asked.items);
  return typeof remark === 'string' ? remark : { ...before, remarks: withRemark(before.remarks, remark) };
};

/** A remark that is new adds to whatever stands; everything else changes what its card showed. */
const addsOnly = (wish: Wish, before: Said | null): boolean => {
  if (wish.act !== 'remark') return false;
  const id = (wish.remark as { id?: unknown } | null)?.id;
  return before !== null && !before.remarks.some((one) => one.id === id);
};

/**
 * What somebody says about coming, by what was said before: up to the meeting's beginning it can be said, changed and
 * taken back. What stands already is not said again; a card that shows something older changes nothing. Pure.
 */
export const decideAbsence = (entries: readonly AbsenceEntry[], wish: Wish, asked: Asked): Decided => {
  const { meeting, roster, person, name, now, notedBy = null } = asked;
  if (!mayBeAbsent(roster, person)) return { refuse: 'not-in-group' };
  if (meeting.state === 'cancelled') return { refuse: 'cancelled' };
  if (now >= beginsAt(meeting)) return { refuse: 'begun' };
  const last = latestOf(entries, person);
  // What was said of another day is not said of this one; only said anew does it keep its remarks.
  const before: Said | null = last?.day === meeting.day || wish.act === 'give' ? last : null;
  const said = saidBy(wish, before, asked);
  if (typeof said === 'string') return { refuse: said };
  if (said.remarks.length > mostRemarks) return { refuse: 'too-many-remarks' };
  const { state, substitute, remarks } = said;
  const same =
    last !== null &&
    last.day === meeting.day &&
    isDeepStrictEqual({ state, substitute, remarks }, saidIn(last));
  if (same) return { entry: null };
  if ((last?.seq ?? 0) !== wish.seen && !addsOnly(wish, before)) return { refuse: 'stale-absence' };
  const organisation = roster.members.find((one) => one.person === person)?.organisation ?? null;
  const { id, group, day } = meeting;
  const who = { person, name, organisation };
  return { entry: { meeting: id, group, day, ...who, state, substitute, remarks, notedBy, at: now } };
};

const saidIn = ({ state, substitute, remarks }: Said): Said => ({ state, substitute, remarks });
