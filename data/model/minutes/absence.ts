import { z } from 'zod';
import { draftItem } from '../agenda.ts';
import { terms, words } from '../ballot/terms.ts';
import { meetingId } from '../meeting.ts';
import { personId } from '../people.ts';
import { instant } from '../stored.ts';
import { isoDate } from '../time.ts';

/** Characters of one remark. */
export const longestRemark = 4_000;
export const mostRemarks = 60;

/** What somebody who cannot come says on a punkt, for the others to know before the meeting. */
export const remark = z.object({
  /** Its card's own, so that giving it twice gives it once. */
  id: z.string().regex(/^[a-z0-9-]{3,40}$/),
  /** The agenda item; null: of the meeting as a whole. */
  item: draftItem.shape.id.nullable(),
  text: words(longestRemark),
  /** It is to stand in the minutes (til referat). */
  forMinutes: z.boolean(),
});
export type Remark = z.infer<typeof remark>;

/** Somebody by id and by the name they had when it was written. */
export const namedPerson = z.object({ person: personId, name: z.string().max(200) });
export type NamedPerson = z.infer<typeof namedPerson>;

/**
 * What somebody said about coming to a meeting, whole: a later entry of theirs stands in its place, and this one stays.
 * The entries of a meeting are numbered together.
 */
export const absenceEntry = namedPerson.extend({
  kind: z.literal('absence'),
  seq: z.number().int().positive(),
  meeting: meetingId,
  group: terms.shape.group,
  organisation: z.string().nullable(),
  /** The day the meeting was on then. On another day it says nothing: they may be able to come. */
  day: isoDate,
  /** `withdrawn`: they come after all, and their remarks are taken back. */
  state: z.enum(['absent', 'withdrawn']),
  /** Who comes instead. */
  substitute: namedPerson.nullable(),
  remarks: z.array(remark).max(mostRemarks),
  /** Who noted it for them, by phone or mail; null: they said it themselves. */
  notedBy: namedPerson.nullable().default(null),
  at: instant,
});
export type AbsenceEntry = z.infer<typeof absenceEntry>;
