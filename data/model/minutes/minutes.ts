import { z } from 'zod';
import { draftItem, itemKind } from '../agenda.ts';
import { decisionRecord } from '../ballot/decision.ts';
import { hash } from '../ballot/event.ts';
import { ballotId, terms } from '../ballot/terms.ts';
import { arrangement, meetingId } from '../meeting.ts';
import { outcome } from '../paper.ts';
import { role } from '../people.ts';
import { instant } from '../stored.ts';
import { longestRemark, namedPerson } from './absence.ts';

/** Characters of what is decided on one item, of what others there were, and of a correction. */
export const longestText = 8_000;
export const longestOthers = 1_000;
export const longestCorrection = 2_000;

/** Somebody of the group, and whether they were there. */
export const attendee = namedPerson.extend({
  organisation: z.string().nullable(),
  role,
  present: z.boolean(),
  /** In whose place they came. */
  insteadOf: z.string().nullable(),
});
export type Attendee = z.infer<typeof attendee>;

/** A remark that its author wants in the minutes. */
export const minutesRemark = z.object({
  by: z.string(),
  organisation: z.string().nullable(),
  text: z.string().max(longestRemark),
  /** Who noted it for them. Left out where nobody did: the code of a text stays what it was. */
  notedBy: z.string().optional(),
});
export type MinutesRemark = z.infer<typeof minutesRemark>;

/** A decision the minutes take up: a ballot's that was closed since the last meeting, or one noted at this meeting. */
export const minutesDecision = z.object({
  ballot: ballotId,
  origin: decisionRecord.shape.origin,
  title: z.string(),
  closed: z.boolean(),
  decidedOn: z.string(),
  /** What its own minutes say was decided. */
  lines: z.array(z.string()),
  /** The head of its log. */
  hash,
});
export type MinutesDecision = z.infer<typeof minutesDecision>;

/** One item of the published agenda, and what came of it. */
export const minutesItem = z.object({
  id: draftItem.shape.id,
  number: z.number().int().positive(),
  title: z.string(),
  kind: itemKind.nullable(),
  closed: z.boolean(),
  recommendation: z.string().nullable(),
  attachments: z.array(z.string()),
  /** What was decided, as its minute-taker words it; empty while nobody has. */
  text: z.string().max(longestText),
  outcome: outcome.nullable(),
  remarks: z.array(minutesRemark),
  decisions: z.array(minutesDecision),
});
export type MinutesItem = z.infer<typeof minutesItem>;

/** All that is approved together. Its hash says which text an approval is of. */
export const minutesContent = z.object({
  meeting: arrangement.extend({ id: meetingId }),
  attendees: z.array(attendee).max(500),
  /** Who else was there, as the minute-taker writes it. */
  others: z.string().max(longestOthers),
  items: z.array(minutesItem).max(100),
  /** Remarks on the meeting as a whole: nobody can say that they are of an open item, so they are read as of a closed one. */
  remarks: z.array(minutesRemark),
  /** Decided since the last meeting, or noted at this one, on no item of it. */
  decided: z.array(minutesDecision),
});
export type MinutesContent = z.infer<typeof minutesContent>;

/** A chair's yes to one text. `submission`: which of the times that the chairs were asked it answers. */
export const approval = namedPerson.extend({ hash, submission: z.number().int().positive(), at: instant });
export type Approval = z.infer<typeof approval>;

/**
 * The minutes of a meeting. `draft`: the minute-taker writes; `submitted`: the chairs are asked; `approved`: all of them
 * have approved this very text, which changes no more; `passed-on`: a chair never answered, and the text goes to the
 * group's next meeting without them; `confirmed`: the group has approved it at a later meeting.
 */
export const minutes = z.object({
  kind: z.literal('minutes'),
  group: terms.shape.group,
  meeting: meetingId,
  state: z.enum(['draft', 'submitted', 'approved', 'passed-on', 'confirmed']),
  content: minutesContent,
  hash,
  /** Somebody has set who was there: what was said beforehand does not change it any more. */
  attendanceSet: z.boolean(),
  /** Grows with every change. */
  version: z.number().int().positive(),
  /** How often the chairs were asked, and since when. */
  submissions: z.number().int().nonnegative(),
  submittedAt: instant.nullable(),
  /** Every approval there was; those of another text count no more. */
  approvals: z.array(approval).max(500),
  /** What a chair wants otherwise; one for a submission. */
  returns: z
    .array(
      namedPerson.extend({
        submission: z.number().int().positive(),
        words: z.string().max(longestCorrection),
        at: instant,
      }),
    )
    .max(200),
  approvedAt: instant.nullable(),
  /** Who let them go on to the next meeting, and which chairs had not answered; null: nobody had to. */
  passedOn: namedPerson
    .extend({ at: instant, unanswered: z.array(namedPerson).min(1).max(100) })
    .nullable()
    .default(null),
  /** By whom it was noted that the group approved them, and at which meeting. */
  confirmed: namedPerson.extend({ at: instant, meeting: meetingId.nullable() }).nullable(),
});
export type Minutes = z.infer<typeof minutes>;

/** What the group corrected in approved minutes: it stands beside the text, which stays as it was. */
export const minutesCorrection = z.object({
  kind: z.literal('minutes-correction'),
  group: terms.shape.group,
  meeting: meetingId,
  number: z.number().int().positive(),
  /** The item it is about; null: the minutes as a whole. */
  item: draftItem.shape.id.nullable(),
  text: z.string().trim().min(1).max(longestCorrection),
  by: namedPerson,
  at: instant,
});
export type MinutesCorrection = z.infer<typeof minutesCorrection>;

/** The minutes with the corrections made to them since, in order. */
export interface KeptMinutes {
  minutes: Minutes;
  corrections: readonly MinutesCorrection[];
}

/** How far what follows from a meeting's absences and minutes is planned. */
export const relayedMark = z.object({ kind: z.literal('relayed'), mark: z.string() });

/** Is a text that nobody changes any more: its corrections stand beside it? */
export const isSettled = ({ state }: Pick<Minutes, 'state'>): boolean =>
  state === 'approved' || state === 'passed-on' || state === 'confirmed';

/** Is it the minutes: did the chairs, or the group, approve it? Only then it is quoted as what was decided. */
export const isApproved = ({ state }: Pick<Minutes, 'state'>): boolean =>
  state === 'approved' || state === 'confirmed';
