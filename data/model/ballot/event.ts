import { z } from 'zod';
import { instant } from '../stored.ts';
import { isoDate } from '../time.ts';
import { result, seatAnswer } from './result.ts';
import { ballotId, plannedFollowUp, terms } from './terms.ts';

/**
 * A person within one ballot (`p1`): events name people only so. Who it is stands beside the event that first names
 * the reference, as what its digest was made of, and can be taken away without touching the chain.
 */
export const personRef = z.string().regex(/^p\d{1,4}$/);
export type PersonRef = z.infer<typeof personRef>;

/** SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A seat as the opening freezes it: people by reference, the first speaks for it. */
export const frozenSeat = z.object({
  id: z.string(),
  /** Null: a person's own seat; its name is the person's. */
  organisation: z.string().nullable(),
  people: z.array(personRef).min(1),
  /** Those of them who need no role in the group. */
  guests: z.array(personRef),
});
export type FrozenSeat = z.infer<typeof frozenSeat>;

const seat = z.string();
/** Whose answer it is; `by` tells who gave it in. */
const forWhom = { seat, for: personRef };
/** The version of the seat that the card showed. */
const from = z.number().int().nonnegative();

/** Where silence counts: the seats without an answer whose card was proven delivered, by its activity's id. */
export const delivered = z.array(z.object({ seat, activity: z.string() }));
export type Delivered = z.infer<typeof delivered>;

const frame = {
  /** From 1, without holes. */
  seq: z.number().int().positive(),
  at: instant,
  /** Who did it; null: Punkt itself, at a deadline. */
  by: personRef.nullable(),
  /** Salted digests of what is personal: a person by their reference, and `remark` or `reason`. */
  sealed: z.record(z.string(), hash),
  /** Hash of the event before; of the first, the empty text. */
  previous: z.union([hash, z.literal('')]),
};

const event = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ ...frame, ...shape });

/** One event of the log. Nothing in it ever changes. */
export const ballotEvent = z.discriminatedUnion('kind', [
  event({ kind: z.literal('opened'), ballot: ballotId, terms, seats: z.array(frozenSeat) }),
  event({ kind: z.literal('voted'), ...forWhom, from, answer: seatAnswer, option: z.string().nullable() }),
  /** Indsigelse: stops the ballot. */
  event({ kind: z.literal('objected'), ...forWhom, from }),
  event({ kind: z.literal('objection-withdrawn'), ...forWhom }),
  /** Inhabil. */
  event({ kind: z.literal('recused'), ...forWhom }),
  event({ kind: z.literal('extended'), before: instant, deadline: instant }),
  /** Who sits in a seat from now on; nobody: it is vacant. */
  event({ kind: z.literal('seated'), seat, people: z.array(personRef), guests: z.array(personRef) }),
  /** Those who have not answered were reminded, at somebody's wish. */
  event({ kind: z.literal('nudged') }),
  /** The deadline has passed on a tie that a casting vote may break until the instant given. */
  event({ kind: z.literal('tied'), options: z.array(z.string()), until: instant, delivered }),
  event({ kind: z.literal('cast'), ...forWhom, adopts: z.boolean(), option: z.string().nullable() }),
  event({
    kind: z.literal('closed'),
    early: z.boolean(),
    result,
    delivered,
  }),
  event({ kind: z.literal('voided'), next: ballotId.nullable() }),
  /** A decision the group took itself, recorded by its chair or secretary. The whole log of a quick decision. */
  event({
    kind: z.literal('reported'),
    ballot: ballotId,
    group: terms.shape.group,
    number: terms.shape.number,
    title: terms.shape.title,
    text: terms.shape.text,
    closed: z.boolean(),
    /** Who decided, in the reporter's words ("formandskabet", "alle til stede"). */
    decidedBy: z.string().min(1),
    decidedOn: isoDate,
    followUps: z.array(plannedFollowUp),
  }),
  /** What was erased after the law's or a person's wish; the digests stay. */
  event({ kind: z.literal('erased'), people: z.array(personRef), remarksOf: z.array(z.number().int()) }),
]);
export type BallotEvent = z.infer<typeof ballotEvent>;

type WithoutFrame<T> = T extends unknown ? Omit<T, keyof typeof frame> : never;
/** What happens in a ballot, before it is numbered and sealed. */
export type BallotFact = WithoutFrame<BallotEvent>;
export type FactOf<K extends BallotFact['kind']> = Extract<BallotFact, { kind: K }>;

/** What a digest was made of. */
export const disclosed = z.object({ salt: z.string(), text: z.string() });
export type Disclosed = z.infer<typeof disclosed>;

/** An event as it is stored: with its hash, and beside it what its digests stand for, until it is erased. */
export const storedEvent = z.object({ event: ballotEvent, hash, open: z.record(z.string(), disclosed) });
export type StoredEvent = { event: BallotEvent; hash: string; open: Record<string, Disclosed> };
