import type { MeetingId, MeetingPurpose, PlannedMeeting } from '../../../data/model/meeting.ts';
import type { PersonId } from '../../../data/model/people.ts';
import type { MeetingRules } from './meeting-rules.ts';
import type { PlanOptions, Proposal } from './propose-year.ts';

/** A meeting's id by what it is in its year. */
export const meetingIdOf = (year: number, purpose: MeetingPurpose, number: number): MeetingId =>
  `${String(year)}-${purpose}-${String(number)}`;

/** Whose calendar, by whom, when; and by which rules, for the agenda's lead and its source. */
export interface Planning {
  group: PlannedMeeting['group'];
  by: PersonId;
  at: string;
  rules: MeetingRules;
  options: PlanOptions;
}

/** A proposal as the meetings that are kept. Pure: the same proposal gives the same meetings. */
export const meetingsOf = (
  { year, meetings }: Proposal,
  { group, by, at, rules, options }: Planning,
): PlannedMeeting[] =>
  meetings.map(({ purpose, number, prepares, agendaOut, ...arrangement }) => ({
    kind: 'meeting',
    id: meetingIdOf(year, purpose, number),
    group,
    purpose,
    number,
    prepares: prepares === null ? null : meetingIdOf(year, prepares.purpose, prepares.number),
    state: 'planned',
    ...arrangement,
    agendaLead: purpose === 'chairs' ? null : (options.agendaLead ?? rules.agendaLead?.value ?? null),
    agendaSource:
      purpose === 'chairs' || options.agendaLead !== undefined ? null : (rules.agendaLead?.source ?? null),
    agendaOut,
    agendaPublishedAt: null,
    sequence: 0,
    acts: [{ at, by, act: 'planned', before: null, reason: null }],
  }));
