import { createHash } from 'node:crypto';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { CalendarEntry } from '../calendar/group-calendar.ts';
import { calendarText, titles } from '../text.da.ts';

/** One event of a calendar file. */
export interface CalendarEvent {
  /** The same for the same meeting for good, so that a newer file replaces it. */
  uid: string;
  sequence: number;
  cancelled: boolean;
  title: string;
  /** A day with a Danish local time and a length, or whole days. */
  start: { day: IsoDate; time: string; minutes: number } | { day: IsoDate; until: IsoDate };
  place: string | null;
  lines: readonly string[];
  /** It takes nobody's time: a deadline. */
  free: boolean;
  /** When it was last changed; null: when the file is made. */
  changedAt: string | null;
}

/** What of a meeting does not change with its day. Not the group's name: that may. */
const uidOf = (...parts: string[]): string =>
  `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}@punkt`;

/** Where nobody has said how long a meeting is, a calendar needs an end all the same. In minutes. */
const unknownLength = 60;

const startOf = (day: IsoDate, time: string | null, minutes: number | null): CalendarEvent['start'] =>
  time === null ? { day, until: addDays(day, 1) } : { day, time, minutes: minutes ?? unknownLength };

/** A group's calendar as events: its meetings, and the last days for their agendas. Pure. */
export const eventsOf = (
  group: { id: string; name: string },
  entries: readonly CalendarEntry[],
): CalendarEvent[] =>
  entries.flatMap(({ kept, named, day, time }): CalendarEvent[] => {
    const sources = (named?.sources ?? []).map(({ place }) => calendarText.fromPaper(place));
    if (kept === null)
      return [
        {
          uid: uidOf(group.id, 'paper', day),
          sequence: 0,
          cancelled: false,
          title: calendarText.inPapers(group.name),
          start: startOf(day, time, null),
          place: named?.place ?? null,
          lines: sources,
          free: false,
          changedAt: null,
        },
      ];
    const { id, purpose, number, prepares, sequence, leader, minuteTaker, agendaOut, acts } = kept;
    const prepared = prepares === null ? number : Number(prepares.split('-').at(-1));
    const title = titles[purpose](group.name, prepared);
    const cancelled = kept.state === 'cancelled';
    const changedAt = acts.at(-1)?.at ?? null;
    const reason = cancelled ? (acts.findLast(({ act }) => act === 'cancelled')?.reason ?? null) : null;
    const shared = { sequence, cancelled, changedAt };
    return [
      {
        ...shared,
        uid: uidOf(group.id, 'meeting', id),
        title,
        start: startOf(kept.day, kept.time, kept.minutes),
        place: kept.place ?? named?.place ?? null,
        lines: [
          ...(reason === null ? [] : [calendarText.reason(reason)]),
          ...(kept.theme === undefined ? [] : [calendarText.theme(kept.theme)]),
          ...(leader === null ? [] : [calendarText.leader(leader)]),
          ...(minuteTaker === null ? [] : [calendarText.minuteTaker(minuteTaker)]),
          ...sources,
        ],
        free: false,
      },
      ...(agendaOut === null
        ? []
        : [
            {
              ...shared,
              uid: uidOf(group.id, 'agenda', id),
              title: calendarText.agendaOut(title),
              start: { day: agendaOut, until: addDays(agendaOut, 1) },
              place: null,
              lines:
                kept.agendaSource === null
                  ? []
                  : [`»${kept.agendaSource.quote}« (${kept.agendaSource.place})`],
              free: true,
            },
          ]),
    ];
  });
