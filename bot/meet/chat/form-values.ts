import { z } from 'zod';
import { meetingId } from '../../../data/model/meeting.ts';
import { itemId } from '../../../data/model/agenda.ts';
import { isoDate } from '../../../data/model/time.ts';
import { most } from './act-card.ts';

const groupId = z.string().min(1).max(300);
const written = (characters: number) => z.string().max(characters).default('');

/** What the cards of a group, and of a meeting, carry. */
export const aboutGroup = z.looseObject({ group: groupId });
export const aboutMeeting = aboutGroup.extend({ meeting: meetingId });
/** One of a meeting's agendas as they were sent out; the one there is when it is not said which. */
export const aboutEdition = aboutMeeting.extend({ edition: z.number().int().min(1).max(1000).optional() });
/** The meeting, and the agenda, as they were seen. */
export const seenMeeting = aboutMeeting.extend({ sequence: z.number().int().nonnegative() });
export const seenAgenda = aboutMeeting.extend({ version: z.number().int().nonnegative() });

/** How a meeting is to be arranged, as the form gives it; what it holds is looked at when it is read. */
export const arrangementForm = z.looseObject({
  day: z.string().max(20).default(''),
  time: z.string().max(20).default(''),
  minutes: z.string().max(20).default(''),
  place: written(most.place * 4),
  leader: written(most.name * 4),
  minuteTaker: written(most.name * 4),
});

/** Empty is not said. */
export const orNull = (value: string, longest = Infinity): string | null =>
  value.trim().slice(0, longest) || null;

/** A whole number from 1; null where nothing is written, NaN where it is none. */
export const numberIn = (value: string): number | null => {
  const said = value.trim();
  if (said === '') return null;
  return /^\d{1,6}$/.test(said) ? Number(said) : NaN;
};

/** The form as an arrangement, which the rules accept or refuse. */
export const arrangementOf = (form: z.infer<typeof arrangementForm>) => ({
  day: form.day,
  time: orNull(form.time)?.slice(0, 5) ?? null,
  minutes: numberIn(form.minutes),
  place: orNull(form.place, most.place),
  leader: orNull(form.leader, most.name),
  minuteTaker: orNull(form.minuteTaker, most.name),
});

const change = z
  .object({
    out: z.literal(true),
    day: isoDate,
    time: z.string().max(5).nullable(),
    minutes: z.number().int().nullable(),
    place: z.string().max(most.place).nullable(),
    leader: z.string().max(most.name).nullable(),
    minuteTaker: z.string().max(most.name).nullable(),
  })
  .partial();

const whole = (from: number, to: number) => z.number().int().min(from).max(to);

export const yearOptions = z
  .object({
    perYear: whole(1, 12),
    weekday: whole(1, 5),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    duration: whole(1, 1440),
    agendaDays: whole(1, 120),
    themeDay: isoDate,
    chairsDays: whole(0, 60),
  })
  .partial();
export type YearOptions = z.infer<typeof yearOptions>;

/** A year that is being planned, as its cards carry it: nothing of it is kept anywhere else. */
export const carriedDraft = z.object({
  group: groupId,
  year: z.number().int().min(1900).max(2200),
  options: yearOptions,
  changes: z.record(meetingId, change),
});
export type CarriedDraft = z.infer<typeof carriedDraft>;

/** A choice of an item: its id, and the number under which it was seen. */
export const chosenItem = z
  .string()
  .max(80)
  .transform((value) => {
    const [id = '', place = ''] = value.split('#', 2);
    return { id, place: Number(place) };
  })
  .pipe(z.object({ id: itemId, place: z.number().int().min(1).max(100) }));

export const itemForm = z.looseObject({
  title: written(2_000),
  kind: z.string().max(20).default(''),
  recommendation: written(20_000),
  minutes: z.string().max(20).default(''),
  attachments: written(20_000),
  closed: z.enum(['true', 'false']).default('false'),
});
