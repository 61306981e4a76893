import { z } from 'zod';
import { personId } from '../people.ts';
import { instant } from '../stored.ts';
import { hash } from './event.ts';
import { result } from './result.ts';
import { ballotId, terms } from './terms.ts';

/** One seat in the record: how it answered, for whom, and what it wanted in the minutes. */
export const recordedSeat = z.object({
  seat: z.string(),
  /** The organisation, or the person whose seat it is; null when erased. */
  label: z.string().nullable(),
  counted: z.string(),
  option: z.string().nullable(),
  /** Who answered; null when nobody did, or erased. */
  answeredBy: z.string().nullable(),
  /** Somebody else gave it in, on the telephone. */
  recordedBy: z.string().nullable(),
  remark: z.string().nullable(),
  at: instant.nullable(),
});
export type RecordedSeat = z.infer<typeof recordedSeat>;

/**
 * A decision as it is kept and filed: made once from the closing event, and never changed but by erasure. Corrections
 * stand beside it ({@link decisionCorrection}).
 */
export const decisionRecord = z.object({
  kind: z.literal('decision'),
  /** `ballot`: a written procedure. `reported`: taken by the group and recorded by chair or secretary. */
  origin: z.enum(['ballot', 'reported']),
  ballot: ballotId,
  group: terms.shape.group,
  number: terms.shape.number,
  title: z.string(),
  text: z.string(),
  closed: z.boolean(),
  attachments: terms.shape.attachments,
  legalBasis: terms.shape.legalBasis.nullable(),
  form: terms.shape.form.nullable(),
  options: terms.shape.options,
  rule: terms.shape.rule.nullable(),
  quorum: terms.shape.quorum,
  visibility: terms.shape.visibility.nullable(),
  openedAt: instant,
  deadline: instant.nullable(),
  closedAt: instant,
  early: z.boolean(),
  result: result.nullable(),
  /** Who was asked, and what they said. Only the objecting seat's where a hidden ballot was stopped. */
  seats: z.array(recordedSeat),
  asked: z.array(z.string().nullable()),
  openedBy: z.string().nullable(),
  /** For a reported decision: who decided it, and on which day. */
  decidedBy: z.string().nullable(),
  decidedOn: z.string(),
  followUps: terms.shape.followUps,
  previous: ballotId.nullable(),
  /** The event that ended it, for the minutes. No number where it would tell how many had answered. */
  chain: z.object({ seq: z.number().int().positive().nullable(), hash }),
  version: z.literal(1),
});
export type DecisionRecord = z.infer<typeof decisionRecord>;

/** A correction of a decision's wording. Version 1 stays; the figures and answers cannot be corrected. */
export const decisionCorrection = z.object({
  kind: z.literal('correction'),
  ballot: ballotId,
  version: z.number().int().min(2),
  field: z.enum(['title', 'text']),
  before: z.string(),
  after: z.string().min(1),
  reason: z.string().min(1),
  by: z.object({ person: personId, name: z.string() }),
  at: instant,
});
export type DecisionCorrection = z.infer<typeof decisionCorrection>;
