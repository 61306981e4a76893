import { avoidedByDefault, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import type { Amendment } from '../../../data/model/agenda.ts';
import { isDay } from '../../../data/language/dates/calendar.ts';
import {
  arrangement,
  type Arrangement,
  type MeetingAct,
  type PlannedMeeting,
} from '../../../data/model/meeting.ts';
import type { RefusalCode } from '../words.ts';
import { agendaDay } from './propose-year.ts';

/** Who does it, when, and why. */
export type By = Pick<MeetingAct, 'at' | 'by' | 'reason'>;

/** The meeting as it becomes; the same object when it is so already; or why not. */
export type Changed = { meeting: PlannedMeeting } | { refuse: RefusalCode };

export const arrangementOf = ({
  day,
  time,
  minutes,
  place,
  leader,
  minuteTaker,
}: PlannedMeeting): Arrangement => ({
  day,
  time,
  minutes,
  place,
  leader,
  minuteTaker,
});

const same = (one: Arrangement, other: Arrangement): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Arranges a meeting otherwise. Another day, time or place is a move, of which everybody is told; the agenda's day
 * follows the meeting's by the same rule. `seen`: the sequence the secretary saw, so that nobody changes what another
 * changed in the meantime. Pure.
 */
export const rearranged = (
  meeting: PlannedMeeting,
  change: Partial<Arrangement>,
  seen: number,
  by: By,
  avoided: AvoidedDays = avoidedByDefault,
): Changed => {
  const before = arrangementOf(meeting);
  const parsed = arrangement.safeParse({ ...before, ...change });
  if (!parsed.success || !isDay(parsed.data.day)) return { refuse: 'bad-arrangement' };
  const after = parsed.data;
  if (meeting.state === 'cancelled') return { refuse: 'cancelled' };
  if (same(before, after)) return { meeting };
  if (seen !== meeting.sequence) return { refuse: 'stale' };
  const moves = before.day !== after.day || before.time !== after.time || before.place !== after.place;
  return {
    meeting: {
      ...meeting,
      ...after,
      agendaOut:
        meeting.agendaLead === null ? meeting.agendaOut : agendaDay(after.day, meeting.agendaLead, avoided),
      sequence: meeting.sequence + 1,
      acts: [...meeting.acts, { ...by, act: moves ? 'moved' : 'adjusted', before }],
    },
  };
};

/** Cancels a meeting; it stays in the calendar, cancelled. Needs a reason, for all are told. */
export const cancelled = (meeting: PlannedMeeting, seen: number, by: By): Changed => {
  if (meeting.state === 'cancelled') return { meeting };
  if (by.reason === null || by.reason.trim() === '') return { refuse: 'needs-reason' };
  if (seen !== meeting.sequence) return { refuse: 'stale' };
  return {
    meeting: {
      ...meeting,
      state: 'cancelled',
      sequence: meeting.sequence + 1,
      acts: [...meeting.acts, { ...by, act: 'cancelled', before: arrangementOf(meeting) }],
    },
  };
};

/**
 * Notes that the agenda is out, and each time it was sent out anew. Done again, what is noted stands. The calendar does
 * not change by it. Pure.
 */
export const published = (
  meeting: PlannedMeeting,
  by: By,
  amendments: readonly Pick<Amendment, 'at' | 'by'>[] = [],
): Changed => {
  if (meeting.state === 'cancelled') return { refuse: 'cancelled' };
  const there = meeting.acts.filter(({ act }) => act === 'agenda-amended').length;
  const acts: MeetingAct[] = [
    ...(meeting.agendaPublishedAt === null
      ? [{ ...by, act: 'agenda-published' as const, before: null }]
      : []),
    ...amendments
      .slice(there)
      .map((one) => ({ at: one.at, by: one.by, reason: null, act: 'agenda-amended' as const, before: null })),
  ];
  if (acts.length === 0) return { meeting };
  return {
    meeting: {
      ...meeting,
      // It was out in time, or not, by its first sending.
      agendaPublishedAt: meeting.agendaPublishedAt ?? by.at,
      acts: [...meeting.acts, ...acts],
    },
  };
};
