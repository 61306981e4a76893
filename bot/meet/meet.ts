/**
 * The meetings of a group: its rules as its papers state them, a year proposed by them, the calendar that is kept, and
 * the calendar file. Every act takes an Actor from the verified activity and gives an {@link Outcome}: done, or refused
 * with one sentence in Danish and English. Only a StoreError is thrown; then repeat the act.
 */
export { startMeeting, type Meeting, type Outcome } from './meeting.ts';
export { readMeetingRules } from './rules/read-meeting-rules.ts';
export type { MeetingRules, Stated } from './rules/meeting-rules.ts';
export { proposeYear, type Missing, type PlanOptions, type Proposal } from './rules/propose-year.ts';
export { draftedYear, type YearDraft } from './rules/draft-year.ts';
export { passedOver } from './rules/passed-over.ts';
export { postponedItems } from './rules/postponed.ts';
export { meetingsOf } from './rules/year-of-meetings.ts';

export { adoptMeeting } from './acts/adopt-meeting.ts';
export { planYear, readYear, type KeptYear } from './acts/plan-year.ts';
export {
  cancelMeeting,
  noteAgendaOut,
  rearrangeMeeting,
  settleAgendas,
  type Seen,
} from './acts/change-meeting.ts';
export {
  amendAgenda,
  changeItem,
  dropAmendment,
  gatherAgenda,
  moveItem,
  orderByRule,
  proposeItem,
  publishAgenda,
  readWaiting,
  removeItem,
  type WrittenItem,
} from './acts/agenda.ts';
export { checkAgenda, nextMeeting, type AgendaCheck, type Lack, type Waiting } from './rules/agenda.ts';
export { relayMeetings, stillNeeded } from './relay/relay-meeting.ts';
export { messageKinds } from './relay/messages.ts';

export { meetingsInPapers, type NamedMeeting } from './calendar/meetings-in-papers.ts';
export { calendarOf, type CalendarEntry } from './calendar/group-calendar.ts';
export { eventsOf } from './ics/calendar-events.ts';
export { calendarFile } from './ics/calendar-file.ts';
