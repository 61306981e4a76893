import { minutesOf } from '../../../data/decisions/minutes.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { text } from '../../../data/minutes/text.da.ts';
import { openMinutes } from '../../../data/minutes/without-closed.ts';
import { waitingId } from '../../../data/minutes/waiting-of.ts';
import type { Agenda, DraftItem } from '../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { AbsenceEntry, Remark } from '../../../data/model/minutes/absence.ts';
import {
  longestText,
  type KeptMinutes,
  type MinutesContent,
  type MinutesDecision,
  type MinutesItem,
  type MinutesRemark,
} from '../../../data/model/minutes/minutes.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { KeptDecision } from '../../../data/store/decisions/decisions.ts';
import { absentFrom } from './absence.ts';
import { attendeesOf, stillKnown } from './attendance.ts';

/** What minutes are made from. */
export interface Origins {
  meeting: PlannedMeeting;
  agenda: Agenda;
  roster: Roster;
  absences: readonly AbsenceEntry[];
  decisions: readonly KeptDecision[];
  /** The day of the meeting before; null: this is the first. */
  since: IsoDate | null;
  /** The group's other minutes, which this meeting may have approved. */
  earlier: readonly KeptMinutes[];
  /** Items that were on the agenda as it was out before, and are not on it any more. */
  takenOff?: readonly DraftItem[];
}

/** The items, not on the agenda any more, on which somebody wants a remark in the minutes. Pure. */
export const missedItems = (
  agenda: Agenda,
  absences: readonly AbsenceEntry[],
  meeting: Pick<PlannedMeeting, 'day'>,
): Set<string> => {
  const there = new Set(agenda.items.map(({ id }) => id));
  const remarked = absentFrom(absences, meeting).flatMap(({ remarks }) =>
    remarks.flatMap(({ item, forMinutes }) => (forMinutes && item !== null ? [item] : [])),
  );
  return new Set(remarked.filter((item) => !there.has(item)));
};

const takenUp = (kept: KeptDecision): MinutesDecision => {
  const { record } = kept;
  const lines = minutesOf(kept)
    .filter(({ says }) => says === 'decision' || says === 'opposed')
    .map((line) => line.text);
  const { ballot, origin, title, closed, decidedOn, chain } = record;
  return { ballot, origin, title, closed, decidedOn, lines, hash: chain.hash };
};

/** Is a decision of this meeting or of the time since the one before? */
const isBetween = ({ record: { decidedOn } }: KeptDecision, { since, meeting }: Origins): boolean =>
  (since === null || decidedOn > since) && decidedOn <= meeting.day;

/** The number of the item that a decision noted at the meeting is of; null: of none. */
const itemOf = (
  { record: { origin, number, decidedOn } }: KeptDecision,
  { meeting, agenda }: Origins,
): number | null =>
  origin === 'reported' && decidedOn === meeting.day && number !== null && number <= agenda.items.length
    ? number
    : null;

const toMinutes = (
  { name, organisation, notedBy }: AbsenceEntry,
  { text: words }: Remark,
): MinutesRemark => ({
  ...{ by: name, organisation, text: words },
  ...(notedBy !== null && { notedBy: notedBy.name }),
});

/** The remarks that are to stand in the minutes, of one item or of the meeting as a whole. */
const remarksOf = ({ absences, meeting }: Origins, item: string | null): MinutesRemark[] =>
  absentFrom(absences, meeting).flatMap((entry) =>
    entry.remarks.filter((one) => one.forMinutes && one.item === item).map((one) => toMinutes(entry, one)),
  );

/** What can be written on an item before anybody has: what was noted at the meeting, or what came of earlier minutes. */
const suggested = (
  item: DraftItem,
  decisions: readonly MinutesDecision[],
  { earlier }: Origins,
): Pick<MinutesItem, 'text' | 'outcome'> => {
  const approved = earlier.find(({ minutes }) => waitingId(minutes.meeting) === item.id);
  if (approved?.minutes.state === 'confirmed') {
    const day = formatDate(approved.minutes.content.meeting.day, 'da');
    // This item is open, whatever the minutes it approves hold.
    const corrections = openMinutes(approved).corrections.map((one) => one.text);
    return { text: text.confirmedText(day, corrections).slice(0, longestText), outcome: 'adopted' };
  }
  const told = decisions.filter(({ closed }) => item.closed || !closed);
  const words = told.flatMap(({ lines }) => lines).join('\n');
  return { text: words.slice(0, longestText), outcome: null };
};

const itemFrom = (
  item: DraftItem,
  at: number,
  noted: readonly KeptDecision[],
  before: MinutesItem | null,
  origins: Origins,
): MinutesItem => {
  const number = at + 1;
  const decisions = noted.filter((one) => itemOf(one, origins) === number).map(takenUp);
  const written =
    before !== null && before.text !== ''
      ? { text: before.text, outcome: before.outcome }
      : suggested(item, decisions, origins);
  const { id, title, kind, closed, recommendation, attachments } = item;
  return {
    ...{ id, number, title, kind, closed, recommendation, attachments: [...attachments] },
    ...written,
    remarks: remarksOf(origins, id),
    decisions,
  };
};

/**
 * The content of a meeting's minutes, made from its published agenda, what was decided since the meeting before, who
 * could not come, and the remarks they want in the minutes. Made again, what the minute-taker has written stays, and
 * what came since is added. Pure.
 * @param attendanceSet somebody has said who was there: that stays too
 */
export const gathered = (
  before: MinutesContent | null,
  origins: Origins,
  attendanceSet = false,
): MinutesContent => {
  const { meeting, agenda, takenOff = [] } = origins;
  const wanted = missedItems(agenda, origins.absences, meeting);
  const missed = takenOff.filter((item) => wanted.has(item.id));
  const writtenOn = (item: DraftItem): MinutesItem | null =>
    before?.items.find((one) => one.id === item.id) ?? null;
  const between = origins.decisions
    .filter((one) => isBetween(one, origins))
    .sort((a, b) => (a.record.closedAt < b.record.closedAt ? -1 : 1));
  const { id, day, time, minutes, place, leader, minuteTaker } = meeting;
  return {
    meeting: { id, day, time, minutes, place, leader, minuteTaker },
    attendees: attendanceSet
      ? stillKnown(before?.attendees ?? [], attendeesOf(origins))
      : attendeesOf(origins),
    others: before?.others ?? '',
    items: [
      ...agenda.items.map((item, at) => itemFrom(item, at, between, writtenOn(item), origins)),
      // What somebody wants in the minutes is not lost with the item it is of, and is read as that was.
      ...missed.map((item, at) => {
        const made = itemFrom(item, agenda.items.length + at, [], writtenOn(item), origins);
        return made.text === '' ? { ...made, text: text.takenOff } : made;
      }),
    ],
    remarks: remarksOf(origins, null),
    decided: between.filter((one) => itemOf(one, origins) === null).map(takenUp),
  };
};
