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

/** Is it the meeting that was to be on that day: on it now, or moved from it? The chairs' own are in no papers. */
export const isOfDay = ({ purpose, day, acts }: PlannedMeeting, wanted: IsoDate): boolean =>
  purpose !== 'chairs' && (day === wanted || acts.some(({ before }) => before?.day === wanted));

/**
 * A group's calendar: its kept meetings and those its papers name. One that is both is one entry; where the papers give
 * a day on which no meeting is kept, and from which none was moved, it stands beside the kept ones, for a secretary to
 * see. In the order of the days.
 */
export const calendarOf = (
  kept: readonly PlannedMeeting[],
  named: readonly NamedMeeting[],
): CalendarEntry[] => {
  const left = new Map(named.map((one) => [one.day, one]));
  const entries = kept.map((one): CalendarEntry => {
    const [paper, ...others] = [...left.values()].filter(({ day }) => isOfDay(one, day));
    for (const { day } of [paper, ...others].filter((found) => found !== undefined)) left.delete(day);
    return { day: one.day, time: one.time, kept: one, named: paper ?? null, sources: paper?.sources ?? [] };
  });
  for (const one of left.values())
    entries.push({ day: one.day, time: one.time, kept: null, named: one, sources: one.sources });
  return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};
