import { dayOff, schoolHoliday, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import { isDay, weekdayOf } from '../../../data/language/dates/calendar.ts';
import { arrangement, type Arrangement, type PlannedMeeting } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { RefusalCode } from '../words.ts';
import type { MeetingRules } from './meeting-rules.ts';
import { agendaDay } from './propose-year.ts';

/** An extra meeting as it is called: its day and hours in Danish local time, and what it is about. */
export interface Called {
  day: string;
  start: string | null;
  end: string | null;
  place: string | null;
  theme: string | null;
}

/** What speaks against the day; none of it forbids the meeting. */
export type Conflict =
  | { what: 'weekend' }
  | { what: 'holiday'; name: string }
  | { what: 'same-day'; meeting: PlannedMeeting }
  | { what: 'agenda-past'; day: IsoDate };

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** How it is arranged; refused where that cannot be, or where it would lie before now. Pure. */
export const arrangedAs = (
  { day, start, end, place }: Called,
  now: { day: IsoDate; time: string },
): { arrangement: Arrangement } | { refuse: RefusalCode } => {
  const minutes = start === null || end === null ? null : minutesIn(end) - minutesIn(start);
  const wanted = { day, time: start, minutes, place, leader: null, minuteTaker: null };
  const { success, data } = arrangement.safeParse(wanted);
  // An end without a beginning says nothing.
  if (!success || !isDay(data.day) || (start === null && end !== null)) return { refuse: 'bad-hours' };
  if (day < now.day || (day === now.day && start !== null && start <= now.time)) return { refuse: 'past' };
  return { arrangement: data };
};

/** The last day for its agenda by the group's rules; null where they do not say. */
export const agendaOutOf = (day: IsoDate, rules: MeetingRules, avoided: AvoidedDays): IsoDate | null =>
  rules.agendaLead === null ? null : agendaDay(day, rules.agendaLead.value, avoided);

/** What speaks against a day, in the order in which it is told. Pure. */
export const conflictsOn = (
  day: IsoDate,
  meetings: readonly PlannedMeeting[],
  { rules, avoided, today }: { rules: MeetingRules; avoided: AvoidedDays; today: IsoDate },
): Conflict[] => {
  const name = dayOff(day, avoided) ?? schoolHoliday(day, avoided);
  const agendaOut = agendaOutOf(day, rules, avoided);
  return [
    ...(weekdayOf(day) > 5 ? [{ what: 'weekend' as const }] : []),
    ...(name === null ? [] : [{ what: 'holiday' as const, name }]),
    ...meetings
      .filter((one) => one.state === 'planned' && one.day === day)
      .map((meeting) => ({ what: 'same-day' as const, meeting })),
    ...(agendaOut !== null && agendaOut < today ? [{ what: 'agenda-past' as const, day: agendaOut }] : []),
  ];
};
