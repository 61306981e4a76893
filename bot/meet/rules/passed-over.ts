import {
  avoidedByDefault,
  dayOff,
  schoolHoliday,
  type AvoidedDays,
} from '../../../data/calendar/avoided-days.ts';
import { addDays, daysBetween, weekdayOf } from '../../../data/language/dates/calendar.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { MeetingRules } from './meeting-rules.ts';
import { leadsOf, middleOf, partsFor, stretchesOf, type PlanOptions, type Proposal } from './propose-year.ts';

/** Why a day was passed over: what the meeting, its agenda or the chairs' meeting would have fallen into. */
export interface PassedOver {
  what: 'meeting' | 'agenda' | 'chairs';
  /** The holiday's name; null for a weekend. */
  name: string | null;
}

/** What a day falls into; undefined where it is free. */
const fallsInto = (day: IsoDate, avoided: AvoidedDays): string | null | undefined => {
  const name = dayOff(day, avoided) ?? schoolHoliday(day, avoided);
  if (name !== null) return name;
  return weekdayOf(day) > 5 ? null : undefined;
};

const whyNot = (
  day: IsoDate,
  rules: MeetingRules,
  options: PlanOptions,
  avoided: AvoidedDays,
): PassedOver | null => {
  const own = fallsInto(day, avoided);
  if (own !== undefined) return { what: 'meeting', name: own };
  const { agendaOut, chairsOn } = leadsOf(day, rules, options, avoided);
  const agenda = agendaOut === null ? undefined : fallsInto(agendaOut, avoided);
  if (agenda !== undefined) return { what: 'agenda', name: agenda };
  const chairs = chairsOn === null ? undefined : fallsInto(chairsOn, avoided);
  return chairs === undefined ? null : { what: 'chairs', name: chairs };
};

/**
 * What each ordinary meeting was moved around: why the days that lie nearer to the middle of its stretch were not taken,
 * each reason once. By the meeting's number; of a meeting the secretary has moved nothing is said. Pure.
 */
export const passedOver = (
  { year, meetings }: Pick<Proposal, 'year' | 'meetings'>,
  rules: MeetingRules,
  options: PlanOptions,
  avoided: AvoidedDays = avoidedByDefault,
): Map<number, PassedOver[]> => {
  const own = meetings.filter(({ purpose }) => purpose === 'ordinary');
  const stretches = stretchesOf(year, own.length, partsFor(rules, own.length));
  const found = new Map<number, PassedOver[]>();
  for (const { number, day } of own) {
    const stretch = stretches[number - 1];
    if (stretch === undefined) continue;
    const middle = middleOf(stretch);
    const distance = Math.abs(daysBetween(middle, day));
    const reasons = new Map<string, PassedOver>();
    for (let away = 0; away < distance; away += 1)
      for (const nearer of away === 0 ? [middle] : [addDays(middle, -away), addDays(middle, away)]) {
        const why = whyNot(nearer, rules, options, avoided);
        if (why !== null) reasons.set(JSON.stringify(why), why);
      }
    if (reasons.size > 0) found.set(number, [...reasons.values()]);
  }
  return found;
};
