import { avoidedByDefault, schoolHoliday, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import {
  dayBefore,
  isWorkingDay,
  workingDayAtOrBefore,
  type Lead,
} from '../../../data/calendar/working-days.ts';
import { addDays, daysBetween, monthSpan, weekdayOf } from '../../../data/language/dates/calendar.ts';
import type { Arrangement, MeetingPurpose } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { MeetingRules, Parts, PlaceTurn } from './meeting-rules.ts';

/** What the secretary says where the papers say nothing; what is left out stays open. */
export interface PlanOptions {
  perYear?: number;
  /** 1 = Monday … 5 = Friday. */
  weekday?: number;
  /** `HH:MM`, Danish local time. */
  time?: string;
  /** Minutes. */
  duration?: number;
  agendaLead?: Lead;
  /** The theme meeting's day. */
  themeDay?: IsoDate;
  /** How many days before the agenda goes out the chairs meet. */
  chairsDays?: number;
}

/** What neither papers nor secretary have said. */
export type Missing =
  | 'perYear'
  | 'weekday'
  | 'time'
  | 'duration'
  | 'agendaLead'
  | 'place'
  | 'theme-length'
  | 'theme-day'
  | 'chairs-days';

export interface ProposedMeeting extends Arrangement {
  purpose: MeetingPurpose;
  number: number;
  /** The number of the ordinary meeting, or of the theme meeting, that the chairs prepare. */
  prepares: { purpose: MeetingPurpose; number: number } | null;
  agendaOut: IsoDate | null;
}

export interface Proposal {
  year: number;
  meetings: readonly ProposedMeeting[];
  /** What the secretary is asked for, in this order. */
  missing: readonly Missing[];
}

/** Where nobody says how long before the agenda the chairs meet, the proposal takes this; it is told as missing. */
const chairsDaysProposed = 7;

/** The parts of the year that meetings are spread over by the rules; null where they are just spread. */
export const partsFor = (rules: MeetingRules, count: number): Parts | null =>
  rules.spread !== null && rules.spread.value === count ? rules.spread.value : null;

/** The stretches of the year that get a meeting each: quarters, where that is the rule; else equal stretches. */
export const stretchesOf = (
  year: number,
  count: number,
  parts: Parts | null,
): { from: IsoDate; to: IsoDate }[] =>
  Array.from({ length: count }, (_, at) => {
    if (parts !== null) {
      const months = 12 / parts;
      return monthSpan(year, at * months + 1, (at + 1) * months);
    }
    const [first, days] = [
      `${String(year)}-01-01`,
      daysBetween(`${String(year)}-01-01`, `${String(year + 1)}-01-01`),
    ];
    const day = (share: number) => addDays(first, Math.floor((days * share) / count));
    return { from: day(at), to: addDays(day(at + 1), -1) };
  });

const everyDay = ({ from, to }: { from: IsoDate; to: IsoDate }): IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));

/** The last working day that keeps the lead: the agenda rather goes out a day earlier than on a Sunday. */
export const agendaDay = (day: IsoDate, lead: Lead, avoided: AvoidedDays = avoidedByDefault): IsoDate =>
  workingDayAtOrBefore(dayBefore(day, lead, avoided), avoided);

/** The middle of a stretch, near which its meeting is put. */
export const middleOf = ({ from, to }: { from: IsoDate; to: IsoDate }): IsoDate =>
  addDays(from, Math.floor(daysBetween(from, to) / 2));

/** May something lie on the day: a working day outside school holidays? */
export const isFree = (day: IsoDate, avoided: AvoidedDays): boolean =>
  isWorkingDay(day, avoided) && schoolHoliday(day, avoided) === null;

/** What must be done before a meeting: its agenda out, and the chairs' meeting; null where neither is known. */
export interface Leads {
  agendaOut: IsoDate | null;
  chairsOn: IsoDate | null;
}

const leadIn = (rules: MeetingRules, { agendaLead }: PlanOptions): Lead | null =>
  agendaLead ?? rules.agendaLead?.value ?? null;

/** The days before a meeting on which its agenda is out, and on which the chairs prepare it. */
export const leadsOf = (
  day: IsoDate,
  rules: MeetingRules,
  options: PlanOptions,
  avoided: AvoidedDays = avoidedByDefault,
): Leads => {
  const lead = leadIn(rules, options);
  const agendaOut = lead === null ? null : agendaDay(day, lead, avoided);
  const days = options.chairsDays ?? chairsDaysProposed;
  return {
    agendaOut,
    chairsOn:
      rules.chairsBefore === null ? null : workingDayAtOrBefore(addDays(agendaOut ?? day, -days), avoided),
  };
};

/** Places by turns: as often as stated, in turn ("two in A and two in B" is A, B, A, B). */
export const placesInTurn = (turns: readonly PlaceTurn[], count: number): (string | null)[] => {
  if (turns.length === 0) return Array.from({ length: count }, () => null);
  const left = turns.map(({ place, times }) => ({ place, times: times ?? Infinity }));
  const taken: (string | null)[] = [];
  for (let at = 0; taken.length < count; at += 1) {
    if (left.every(({ times }) => times <= 0)) taken.push(null);
    else {
      const turn = left[at % left.length];
      if (turn === undefined || turn.times <= 0) continue;
      turn.times -= 1;
      taken.push(turn.place);
    }
  }
  return taken;
};

const inTurn = (names: readonly string[] | undefined, at: number): string | null =>
  names === undefined || names.length === 0 ? null : (names[at % names.length] ?? null);

/**
 * A year of meetings by a group's rules. Pure, and the same for the same rules. Each meeting is on a working day near the
 * middle of its stretch, outside school holidays, and if it can be so that the agenda and the chairs' meeting are, too.
 * @returns no meetings when it is not known how many: `missing` then begins with `perYear`
 */
export const proposeYear = (
  rules: MeetingRules,
  year: number,
  options: PlanOptions = {},
  avoided: AvoidedDays = avoidedByDefault,
): Proposal => {
  const count = options.perYear ?? rules.perYear?.value ?? null;
  const lead = leadIn(rules, options);
  const minutes = options.duration ?? rules.duration?.value ?? null;
  const themes = rules.themes?.value ?? 0;
  const themeMinutes = rules.themeDuration?.value ?? null;
  const chairs = rules.chairsBefore !== null;
  const leads = (day: IsoDate): Leads => leadsOf(day, rules, options, avoided);
  const missing: Missing[] = [
    ...(count === null ? (['perYear'] as const) : []),
    ...(options.time === undefined ? (['time'] as const) : []),
    ...(options.weekday === undefined ? (['weekday'] as const) : []),
    ...(minutes === null ? (['duration'] as const) : []),
    ...(lead === null ? (['agendaLead'] as const) : []),
    ...(rules.places === null ? (['place'] as const) : []),
    ...(themes > 0 && themeMinutes === null ? (['theme-length'] as const) : []),
    ...(themes > 0 && options.themeDay === undefined ? (['theme-day'] as const) : []),
    ...(chairs && options.chairsDays === undefined ? (['chairs-days'] as const) : []),
  ];
  if (count === null) return { year, meetings: [], missing };

  const free = (day: IsoDate): boolean => isFree(day, avoided);
  const fits = (day: IsoDate): boolean => {
    const { agendaOut, chairsOn } = leads(day);
    return (agendaOut === null || free(agendaOut)) && (chairsOn === null || free(chairsOn));
  };
  /** The best of some days: nearest to a middle, of those with the fewest drawbacks. */
  const best = (days: readonly IsoDate[], middle: IsoDate, taken: readonly IsoDate[]): IsoDate => {
    const cost = (day: IsoDate): number =>
      (isWorkingDay(day, avoided) ? 0 : 8_000) +
      (schoolHoliday(day, avoided) === null ? 0 : 4_000) +
      (options.weekday === undefined || weekdayOf(day) === options.weekday ? 0 : 2_000) +
      (taken.some((other) => Math.abs(daysBetween(day, other)) < 2) ? 1_000 : 0) +
      (fits(day) ? 0 : 400) +
      Math.abs(daysBetween(middle, day));
    const [first] = days
      .map((day) => ({ day, cost: cost(day) }))
      .sort((one, other) => one.cost - other.cost || (one.day < other.day ? -1 : 1));
    return first?.day ?? middle;
  };
  const stretches = stretchesOf(year, count, partsFor(rules, count));
  const days = stretches.map((stretch) => best(everyDay(stretch), middleOf(stretch), []));
  const themeDays = themesIn(
    year,
    themes,
    days,
    (stretch) => best(everyDay(stretch), middleOf(stretch), days),
    options,
  );

  const places = placesInTurn(rules.places?.value ?? [], count);
  const own: ProposedMeeting[] = days.map((day, at) => ({
    ...arranged(day, options.time ?? null, minutes, places[at] ?? null),
    leader: inTurn(rules.leaders?.value, at),
    minuteTaker: inTurn(rules.minuteTakers?.value, at),
    purpose: 'ordinary',
    number: at + 1,
    prepares: null,
    agendaOut: leads(day).agendaOut,
  }));
  const theme: ProposedMeeting[] = themeDays.map((day, at) => ({
    ...arranged(day, options.time ?? null, themeMinutes, null),
    purpose: 'theme',
    number: at + 1,
    prepares: null,
    agendaOut: leads(day).agendaOut,
  }));
  const prepared: ProposedMeeting[] = own.flatMap(({ day, purpose, number }) => {
    const { chairsOn } = leads(day);
    if (chairsOn === null) return [];
    const prepares = { purpose, number };
    return [
      { ...arranged(chairsOn, null, null, null), purpose: 'chairs', number, prepares, agendaOut: null },
    ];
  });
  const meetings = [...own, ...theme, ...prepared].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  return { year, meetings, missing };
};

const arranged = (
  day: IsoDate,
  time: string | null,
  minutes: number | null,
  place: string | null,
): Arrangement => ({
  day,
  time,
  minutes,
  place,
  leader: null,
  minuteTaker: null,
});

/** Theme meetings lie in the longest stretches between the others, unless a day is given. */
const themesIn = (
  year: number,
  count: number,
  days: readonly IsoDate[],
  best: (stretch: { from: IsoDate; to: IsoDate }) => IsoDate,
  { themeDay }: PlanOptions,
): IsoDate[] => {
  const found: IsoDate[] = themeDay === undefined || count === 0 ? [] : [themeDay];
  while (found.length < count) {
    const all = [...days, ...found].sort();
    const edges = [`${String(year)}-01-01`, ...all, `${String(year)}-12-31`];
    const gaps = edges.slice(1).map((to, at) => ({ from: edges[at] ?? to, to }));
    const [longest] = gaps.sort((a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to));
    if (longest === undefined) break;
    found.push(best(longest));
  }
  return found.sort();
};
