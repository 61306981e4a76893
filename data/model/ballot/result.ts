import { z } from 'zod';

const whole = z.number().int().nonnegative();

/** What a seat can say. `none`: joins no variant. An objection is no answer but stops the ballot. */
export const seatAnswer = z.enum(['for', 'reservation', 'against', 'abstain', 'none']);
export type SeatAnswer = z.infer<typeof seatAnswer>;

/** What was counted (DESIGN.md, Decide): E eligible, A answered, F for, M against. Integers throughout. */
export const figures = z.object({
  /** Seats at opening, less those wholly recused. */
  opening: whole,
  /** Seats wholly recused: they leave every denominator. */
  recused: whole,
  /** E: seats that can answer, or have. */
  eligible: whole,
  /** A, silent ones included. */
  answered: whole,
  /** F: for, with a reservation too, and silent ones. */
  for: whole,
  /** How many of those for have a reservation. */
  reservations: whole,
  /** M. */
  against: whole,
  abstained: whole,
  /** How many of those for only kept silent. */
  silent: whole,
});
export type Figures = z.infer<typeof figures>;

export const outcome = z.enum(['adopted', 'not-adopted', 'lapsed', 'acceded', 'objected']);
export type BallotOutcome = z.infer<typeof outcome>;

/** Why it came out so. */
export const why = z.enum([
  'rule-met',
  'rule-not-met',
  'tie',
  'casting-vote',
  'nobody-for',
  'nobody-eligible',
  'quorum-missed',
  'objection',
  'list',
]);
export type Why = z.infer<typeof why>;

/** What one seat counts as in the result. */
export const seatResult = z.object({
  seat: z.string(),
  counted: z.union([seatAnswer, z.enum(['silent', 'unanswered', 'recused', 'vacant', 'objection'])]),
  option: z.string().nullable(),
  /** The event with the answer; its remark stands there. */
  seq: whole.nullable(),
});
export type SeatResult = z.infer<typeof seatResult>;

/** The whole result, as the closing event holds it. */
export const result = z.object({
  outcome,
  why,
  /** The variant that won; null where there is none. */
  option: z.string().nullable(),
  figures,
  /** Votes for each variant. */
  options: z.array(z.object({ id: z.string(), votes: whole })),
  seats: z.array(seatResult),
  casting: z
    .object({ seat: z.string(), adopts: z.boolean(), option: z.string().nullable(), seq: whole })
    .nullable(),
});
export type Result = z.infer<typeof result>;
