import type { Citation } from '../../../data/model/answer.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { NamedMeeting } from './meetings-in-papers.ts';

/** One entry of a group's calendar: kept, named in papers, or both. */
export interface CalendarEntry {
  day: IsoDate;
  time: string | null;
  kept: PlannedMeeting | null;
  named: NamedMeeting | null;
  sources: readonly Citation[];
}

/**
 * A group's calendar: its kept meetings and those its papers name. One that is both is one entry; where the papers give
 * a day on which no meeting is kept, it stands beside the kept ones, for a secretary to see. In the order of the days.
 */
export const calendarOf = (
  kept: readonly PlannedMeeting[],
  named: readonly NamedMeeting[],
): CalendarEntry[] => {
  const left = new Map(named.map((one) => [one.day, one]));
  const entries = kept.map((one): CalendarEntry => {
    const paper = one.purpose === 'chairs' ? undefined : left.get(one.day);
    if (paper !== undefined) left.delete(one.day);
    return { day: one.day, time: one.time, kept: one, named: paper ?? null, sources: paper?.sources ?? [] };
  });
  for (const one of left.values())
    entries.push({ day: one.day, time: one.time, kept: null, named: one, sources: one.sources });
  return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};
