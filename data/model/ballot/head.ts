import { z } from 'zod';
import { personId } from '../people.ts';
import { instant } from '../stored.ts';
import { delivered, hash, personRef } from './event.ts';
import { result, seatAnswer } from './result.ts';
import { ballotId, form, option, quorum, rule, terms, visibility } from './terms.ts';

const seq = z.number().int().nonnegative();

/** The answer a seat has now. */
export const standingAnswer = z.object({
  answer: seatAnswer,
  option: z.string().nullable(),
  /** The digest of its remark, to know a repeated vote by; without the salt once it is erased. */
  remark: z.object({ digest: hash, salt: z.string().nullable() }).nullable(),
  for: personRef,
  by: personRef,
  /** Place of that person in the seat when they answered: 0 speaks for it. */
  rank: z.number().int().nonnegative(),
  /** The seat's version that the card showed: with the same answer, a retry. */
  from: seq,
  seq,
  hash,
  at: instant,
});
export type StandingAnswer = z.infer<typeof standingAnswer>;

export const seatState = z.object({
  id: z.string(),
  organisation: z.string().nullable(),
  /** The first speaks for it; nobody: vacant. */
  people: z.array(personRef),
  guests: z.array(personRef),
  recused: z.array(z.object({ who: personRef, seq, hash })),
  /** Grows with every event of the seat; a card shows it and a vote carries it. */
  version: seq,
  answer: standingAnswer.nullable(),
});
export type SeatState = z.infer<typeof seatState>;

/** `tied`: closed for votes, and waiting for the casting vote. `reported`: a quick decision. */
export const ballotState = z.enum(['open', 'tied', 'closed', 'objected', 'void', 'reported']);
export type BallotState = z.infer<typeof ballotState>;

/**
 * A ballot as its events make it; written with each of them in one transaction, so that what it says and what the
 * log says are one. Texts stand in the events.
 */
export const ballotHead = z.object({
  tenant: z.string(),
  ballot: ballotId,
  group: terms.shape.group,
  title: z.string(),
  number: terms.shape.number,
  closed: z.boolean(),
  state: ballotState,
  form,
  options: z.array(option),
  rule,
  quorum: quorum.nullable(),
  silence: z.boolean(),
  castingSeat: z.string().nullable(),
  visibility,
  minimumHours: z.number().int().nonnegative(),
  /** Hash of what was frozen: cards carry it, so that nobody votes on another text. */
  frozen: hash,
  openedAt: instant,
  deadline: instant,
  /** From `tied` on: what may be chosen between, until when, and whether it was closed before the deadline. */
  tie: z
    .object({ options: z.array(z.string()), until: instant, delivered, early: z.boolean().default(false) })
    .nullable(),
  people: z.record(personRef, z.object({ person: personId.nullable(), name: z.string().nullable() })),
  openedBy: personRef,
  seats: z.array(seatState),
  objection: z.object({ seat: z.string(), for: personRef, seq, hash, withdrawn: z.boolean() }).nullable(),
  cast: z
    .object({
      seat: z.string(),
      adopts: z.boolean(),
      option: z.string().nullable(),
      for: personRef,
      seq,
      hash,
    })
    .nullable(),
  result: result.nullable(),
  /** When those missing were last reminded at somebody's wish. */
  nudgedAt: instant.nullable(),
  closedAt: instant.nullable(),
  previous: ballotId.nullable(),
  next: ballotId.nullable(),
  /** The last event: its number, hash and time. */
  seq,
  hash,
  at: instant,
});
export type BallotHead = z.infer<typeof ballotHead>;
