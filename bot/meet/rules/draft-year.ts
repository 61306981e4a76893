import { avoidedByDefault, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import { isDay, yearOf } from '../../../data/language/dates/calendar.ts';
import { arrangement, type Arrangement, type MeetingId } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { MeetingRules } from './meeting-rules.ts';
import {
  leadsOf,
  proposeYear,
  type PlanOptions,
  type Proposal,
  type ProposedMeeting,
} from './propose-year.ts';
import { meetingIdOf } from './year-of-meetings.ts';

/** What the secretary makes otherwise of one proposed meeting. `out`: it is not held. */
export type DraftChange = Partial<Arrangement> & { out?: true };

/** A year as it is being planned: what was said beside the papers, and what was changed in the proposal. */
export interface YearDraft {
  year: number;
  options: PlanOptions;
  changes: Readonly<Record<MeetingId, DraftChange>>;
}

export interface DraftedYear extends Proposal {
  /** Those left out, as they were proposed. */
  out: readonly ProposedMeeting[];
  /** How many would have been held before the day from which it is planned. */
  past: number;
}

/** The id that a proposed meeting is kept under. */
export const proposedId = (
  year: number,
  { purpose, number }: Pick<ProposedMeeting, 'purpose' | 'number'>,
): MeetingId => meetingIdOf(year, purpose, number);

/** Can the meeting be so? Its day must be in the year that is planned. */
export const isArrangement = (year: number, wanted: Arrangement): boolean => {
  const { success, data } = arrangement.safeParse(wanted);
  return success && isDay(data.day) && yearOf(data.day) === year;
};

/**
 * The proposal with the secretary's changes. A meeting's agenda and the chairs' meeting before it follow its day, unless
 * the chairs' own day was chosen; without it they do not meet. A change that cannot be is not made. Pure.
 * @param from the first day that anything can be held on
 */
export const draftedYear = (
  rules: MeetingRules,
  { year, options, changes }: YearDraft,
  from: IsoDate,
  avoided: AvoidedDays = avoidedByDefault,
): DraftedYear => {
  const { meetings: proposed, missing } = proposeYear(rules, year, options, avoided);
  const changeOf = (one: Pick<ProposedMeeting, 'purpose' | 'number'>): DraftChange =>
    changes[proposedId(year, one)] ?? {};
  const isOut = (one: ProposedMeeting): boolean =>
    changeOf(one).out === true || (one.prepares !== null && changeOf(one.prepares).out === true);
  const withChange = (one: ProposedMeeting, proposedDay: IsoDate): ProposedMeeting => {
    const { day, time, minutes, place, leader, minuteTaker } = {
      ...{ ...one, day: proposedDay },
      ...changeOf(one),
    };
    const wanted = { day, time, minutes, place, leader, minuteTaker };
    if (!isArrangement(year, wanted)) return { ...one, day: proposedDay };
    const agendaOut = one.agendaOut === null ? null : leadsOf(day, rules, options, avoided).agendaOut;
    return { ...one, ...wanted, agendaOut };
  };
  /** The chairs' day follows that of the meeting they prepare, where that has moved. */
  const followed = ({ prepares, day }: ProposedMeeting): IsoDate => {
    const prepared = proposed.find(
      ({ purpose, number }) => purpose === prepares?.purpose && number === prepares.number,
    );
    if (prepared === undefined) return day;
    const moved = withChange(prepared, prepared.day).day;
    const follows = moved === prepared.day ? null : leadsOf(moved, rules, options, avoided).chairsOn;
    return follows === null || yearOf(follows) !== year ? day : follows;
  };
  const changed = (one: ProposedMeeting): ProposedMeeting => withChange(one, followed(one));
  const all = proposed.map((one) => ({ one: isOut(one) ? one : changed(one), out: isOut(one) }));
  const meetings = all.flatMap(({ one, out }) => (out || one.day < from ? [] : [one]));
  return {
    year,
    missing,
    meetings: meetings.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    out: all.flatMap(({ one, out }) => (out ? [one] : [])),
    past: all.filter(({ one, out }) => !out && one.day < from).length,
  };
};
