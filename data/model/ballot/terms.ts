import { z } from 'zod';
import { personId } from '../people.ts';
import { instant } from '../stored.ts';
import { when } from '../time.ts';

/** A ballot's id: Punkt's own, given when it is prepared, so that a repeated opening opens nothing twice. */
export const ballotId = z.string().regex(/^[a-z0-9][a-z0-9-]{5,63}$/);
export type BallotId = z.infer<typeof ballotId>;

/** The most characters of what people write. A remark of a megabyte is a mistake or an attack. */
export const longest = { title: 300, text: 20_000, option: 300, remark: 4_000, reason: 1_000, name: 200 };
/** Head and opening must fit in one transaction on every store. */
export const mostSeats = 200;
export const mostOptions = 20;
export const mostAttachments = 50;

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** Something is said. Nothing is trimmed on reading: what is hashed is what is stored. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '');
const whole = z.number().int().nonnegative();

/** What is voted on: one proposal, one variant among several, or which variant each party joins (tilslutning). */
export const form = z.enum(['for-against', 'choice', 'accession']);
export type Form = z.infer<typeof form>;

/** `opening`: seats at opening; `eligible`: those that can answer now; `cast`: votes for and against. */
export const base = z.enum(['opening', 'eligible', 'cast']);
export type Base = z.infer<typeof base>;

const share = { p: whole.max(1000), q: z.number().int().positive().max(1000) };
const atMostOne = ({ p, q }: { p: number; q: number }): boolean => p <= q;

/** What it takes to adopt (DESIGN.md, Decide, "Arithmetic in integers"). */
export const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('simple') }),
  z.object({ kind: z.literal('absolute') }),
  z.object({ kind: z.literal('qualified'), ...share, base }).refine(atMostOne),
  z.object({ kind: z.literal('unanimous') }),
  z.object({ kind: z.literal('consent') }),
]);
export type Rule = z.infer<typeof rule>;

/** How many must answer: A·q ≥ B·p. */
export const quorum = z.object({ ...share, base: z.enum(['opening', 'eligible']) }).refine(atMostOne);
export type Quorum = z.infer<typeof quorum>;

/** What allows this group to decide in writing (hjemmel): a place in a paper, or what the chair states, marked so. */
export const legalBasis = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cited'),
    document: z.string().min(1),
    place: z.string(),
    quote: z.string().min(1).max(longest.text),
  }),
  z.object({ kind: z.literal('stated-by-chair'), text: words(longest.text) }),
]);
export type LegalBasis = z.infer<typeof legalBasis>;

/** `hash` is the SHA-256 of the file, in hex: what was voted on can be told from what was put there later. */
export const attachedFile = z.object({
  name: z.string().min(1).max(longest.name),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  address: z.string().max(2_000).nullable(),
});
export type AttachedFile = z.infer<typeof attachedFile>;

export const option = z.object({ id, text: words(longest.option) });
export type Option = z.infer<typeof option>;

/** Who sees the votes: everybody at once, whoever has voted, or nobody until it is closed. */
export const visibility = z.enum(['open', 'until-voted', 'until-closed']);
export type Visibility = z.infer<typeof visibility>;

/** What the decision sets in motion, if it is adopted. */
export const plannedFollowUp = z.object({
  text: z.string().min(1).max(longest.reason),
  responsible: z.string().max(longest.name).nullable(),
  due: when.nullable(),
});
export type PlannedFollowUp = z.infer<typeof plannedFollowUp>;

/** All that is frozen at opening, apart from the seats. */
export const terms = z.object({
  group: z.object({ id: z.string().min(1), name: z.string().min(1), region: z.string().nullable() }),
  /** The item's number on an agenda, where it has one. */
  number: whole.nullable(),
  title: words(longest.title),
  text: words(longest.text),
  /** A closed item (lukket punkt): only the group reads it, also afterwards. */
  closed: z.boolean(),
  attachments: z.array(attachedFile).max(mostAttachments),
  form,
  /** The variants; empty for one proposal. */
  options: z.array(option).max(mostOptions),
  legalBasis,
  rule,
  quorum: quorum.nullable(),
  /** The words of the legal basis by which silence is consent; null: silence is no answer. */
  silence: z.string().min(1).nullable(),
  /** The seat whose vote breaks a tie, and the words of the legal basis that say so. */
  castingVote: z.object({ seat: id, words: z.string().min(1) }).nullable(),
  visibility,
  /** An instant. */
  deadline: instant,
  /** Hours that the ballot is open at the least, whatever everybody has answered. */
  minimumHours: whole.max(24 * 90),
  followUps: z.array(plannedFollowUp).max(50),
  /** The imported item it was opened from. */
  origin: z.object({ document: z.string(), place: z.string() }).nullable(),
  /** The round before this one. */
  previous: ballotId.nullable(),
});
export type Terms = z.infer<typeof terms>;

/** One who may answer for a seat. `guest`: bound to this seat only, without a role in the group. */
export const sitter = z.object({
  person: personId,
  name: z.string().min(1).max(longest.name),
  guest: z.boolean(),
});
export type Sitter = z.infer<typeof sitter>;

/** A seat as it is asked for: the first of its people is the one who speaks for it, the rest substitutes in order. */
export const seatWish = z.object({
  id,
  /** Null: a person's own seat. */
  organisation: words(longest.name).nullable(),
  people: z.array(sitter).min(1).max(10),
});
export type SeatWish = z.infer<typeof seatWish>;

/** What is asked for when a ballot is prepared. */
export const proposal = z.object({ terms, seats: z.array(seatWish).min(1).max(mostSeats) });
export type Proposal = z.infer<typeof proposal>;
