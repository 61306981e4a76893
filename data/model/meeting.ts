import { z } from 'zod';
import { citation } from './answer.ts';
import { personId } from './people.ts';
import { instant } from './stored.ts';
import { isoDate } from './time.ts';

/** A meeting's id within its group: what it is in its year (`2027-ordinary-1`), so that planning again adds nothing. */
export const meetingId = z.string().regex(/^[a-z0-9][a-z0-9-]{2,60}$/);
export type MeetingId = z.infer<typeof meetingId>;

/** `chairs`: the chairs prepare another meeting. `named`: papers name it, and it was taken over from them by hand. */
export const meetingPurpose = z.enum(['ordinary', 'theme', 'chairs', 'extra', 'named']);
export type MeetingPurpose = z.infer<typeof meetingPurpose>;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When and where, and who does what: all that a secretary can adjust. */
export const arrangement = z.object({
  day: isoDate,
  /** Danish local time; null while nobody has said it. */
  time: clockTime.nullable(),
  minutes: z.number().int().positive().max(1440).nullable(),
  place: z.string().max(300).nullable(),
  leader: z.string().max(200).nullable(),
  minuteTaker: z.string().max(200).nullable(),
});
export type Arrangement = z.infer<typeof arrangement>;

/** How long before something, as papers state it. */
export const lead = z.object({
  amount: z.number().int().positive(),
  unit: z.enum(['days', 'weekdays', 'weeks', 'months', 'hours']),
});

/** One thing done to a meeting. `before`: as it was arranged until then. */
export const meetingAct = z.object({
  at: instant,
  by: personId,
  act: z.enum(['planned', 'moved', 'adjusted', 'cancelled', 'agenda-published', 'agenda-amended']),
  before: arrangement.nullable(),
  reason: z.string().max(1000).nullable(),
});
export type MeetingAct = z.infer<typeof meetingAct>;

/** A meeting in a group's calendar. */
export const plannedMeeting = arrangement.extend({
  kind: z.literal('meeting'),
  id: meetingId,
  group: z.object({ id: z.string().min(1), name: z.string().min(1), region: z.string().nullable() }),
  purpose: meetingPurpose,
  /** Which of its purpose in the year, from 1. */
  number: z.number().int().positive(),
  /** What an extra meeting is about. */
  theme: z.string().max(300).optional(),
  /** Which wish called an extra meeting, so that it is called once. */
  request: z.string().max(40).optional(),
  /** The meeting that a chairs' meeting prepares. */
  prepares: meetingId.nullable(),
  state: z.enum(['planned', 'cancelled']),
  /** How long before it its agenda is out, and where that is stated. */
  agendaLead: lead.nullable(),
  agendaSource: citation.nullable(),
  /** The last day for the agenda; moves with the meeting. */
  agendaOut: isoDate.nullable(),
  agendaPublishedAt: instant.nullable(),
  /** Grows with every change; the SEQUENCE of calendar files, and what a card carries. */
  sequence: z.number().int().nonnegative(),
  acts: z.array(meetingAct),
});
export type PlannedMeeting = z.infer<typeof plannedMeeting>;

/** That a year was planned: by which plan, so that one made of something older does not mix with it. */
export const plannedYear = z.object({
  year: z.number().int(),
  plan: z.string().max(64),
  by: personId,
  at: instant,
});
export type PlannedYear = z.infer<typeof plannedYear>;
