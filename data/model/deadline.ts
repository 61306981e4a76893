import { z } from 'zod';
import { citation } from './answer.ts';
import { personId } from './people.ts';
import { instant } from './stored.ts';
import { isoDate, when } from './time.ts';

/** A deadline's id: what it comes from, so that it is the same however often it is found. */
export const deadlineId = z.string().regex(/^[a-z0-9][a-z0-9-]{2,80}$/);
export type DeadlineId = z.infer<typeof deadlineId>;

/**
 * Where a deadline comes from. `agenda`: the agenda must be out; `meeting`: a meeting is to come; `follow-up`, `hard`,
 * `expected`, `expiry`: what papers say; `period`: a mandate or an agreement ends; `ballot`; `own`: somebody asked.
 */
export const deadlineKind = z.enum([
  'agenda',
  'meeting',
  'follow-up',
  'hard',
  'expected',
  'expiry',
  'period',
  'ballot',
  'own',
]);
export type DeadlineKind = z.infer<typeof deadlineKind>;

/** A deadline as its origin states it. */
export const statedDeadline = z.object({
  id: deadlineId,
  kind: deadlineKind,
  groupId: z.string().min(1),
  /** What is to be done, in the words of its origin. */
  text: z.string().max(4000),
  /** A vague one keeps its words and its range; null: no day is stated. */
  when: when.nullable(),
  /** The first day, where a decision moved it. */
  first: when.nullable(),
  /** Who is to do it, as the origin words it; null: it names nobody. */
  responsible: z.string().nullable(),
  /** Who it belongs to, where the origin knows people: whoever asked for it, who has a seat. */
  people: z.array(personId),
  /** The agenda item it was decided under. */
  item: z.string().nullable(),
  /** The day of the paper that states it. */
  statedOn: isoDate.nullable(),
  sources: z.array(citation),
  /** Where the group's mandate names its contact directors, whom it can be escalated to; null: it names none. */
  contactDirectors: citation.nullable().default(null),
  /** Done by what happened since (the agenda is out, the ballot is closed); null: not. */
  settledAt: instant.nullable(),
});
export type StatedDeadline = z.infer<typeof statedDeadline>;

/** One thing somebody did with a deadline. */
export const deadlineAct = z.object({
  at: instant,
  by: personId,
  act: z.enum(['done', 'reopened', 'handed-over', 'postponed', 'kept-open']),
  /** Postponed to, and until then. */
  to: isoDate.nullable(),
  from: when.nullable(),
  /** Handed over to. */
  people: z.array(personId),
  reason: z.string().max(1000).nullable(),
});
export type DeadlineAct = z.infer<typeof deadlineAct>;

/** A deadline as it is kept: what its origin states, and what people did with it since. */
export const keptDeadline = z.object({
  stated: statedDeadline,
  /** When it was first known: nobody is called late for what had passed by then. */
  since: instant,
  /** `withdrawn`: its origin does not state it any more. */
  state: z.enum(['open', 'done', 'withdrawn']),
  /** The day it was postponed to. Holds until its origin states another day than then. */
  postponed: z.object({ to: isoDate, from: when.nullable() }).nullable(),
  /** Who has it, where it was handed over. */
  handedTo: z.array(personId).nullable(),
  /** A later decision that seems to close it; a secretary says whether it does. */
  closing: citation.nullable(),
  /** Decisions of which somebody has said that they do not. */
  notClosedBy: z.array(citation),
  acts: z.array(deadlineAct),
  /** Grows with every act; a card carries it. */
  version: z.number().int().nonnegative(),
});
export type KeptDeadline = z.infer<typeof keptDeadline>;
