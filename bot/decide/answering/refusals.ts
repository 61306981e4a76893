import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { Actor } from '../deciding.ts';
import type { Move } from '../ledger.ts';
import { obstacleIn, refOf } from '../rules/seats.ts';
import { notOpen } from '../rules/state.ts';
import type { RefusalCode } from '../words.ts';

/** What a vote's card says it is about. */
export interface FromCard {
  seat: string;
  /** The seat's version the card showed. */
  version: number;
  /** Hash of what the ballot froze. */
  frozen: string;
}

type Seated = Pick<Actor, 'person' | 'rolesIn'>;

const obstacleFor = (head: BallotHead, seat: SeatState, { person, rolesIn }: Seated) =>
  obstacleIn(seat, refOf(head, person), rolesIn(head.group.id));

/**
 * Why somebody may not do anything for a seat, whatever it is they want; null when they may. Who has no business
 * there is told so first, and learns nothing else.
 */
export const refusalFor = (
  head: BallotHead,
  seat: SeatState,
  actor: Seated,
  card: Pick<FromCard, 'frozen'>,
  now: string,
): RefusalCode | null => {
  const obstacle = obstacleFor(head, seat, actor);
  if (obstacle === 'not-your-seat' || obstacle === 'left-the-group') return obstacle;
  if (card.frozen !== head.frozen) return 'other-text';
  return notOpen(head, now);
};

/**
 * What in the seat itself stands in the way: somebody's recusal or answer. Asked last, of what is right in all else:
 * it tells what may be hidden from who records an answer for another, and is not to be had for half an answer.
 */
export const takenSeat = (head: BallotHead, seat: SeatState, actor: Seated): RefusalCode | null =>
  obstacleFor(head, seat, actor);

const aboutThePrincipal: ReadonlySet<RefusalCode> = new Set([
  'not-your-seat',
  'left-the-group',
  'recused',
  'spokesperson-voted',
]);

/** A refusal in words for who records an answer: one for all that its principal may not, which may be hidden. */
export const toldToRecorder = <T>(move: Move<T>): Move<T> => {
  if (!('refuse' in move)) return move;
  if (move.refuse === 'deadline-passed') return { refuse: 'too-late' };
  return aboutThePrincipal.has(move.refuse) ? { refuse: 'principal-not-in-seat' } : move;
};

/** A card of another version than the seat's. One of a later version only another server can have sent. */
export const staleness = (
  seat: SeatState,
  { version }: FromCard,
): { refuse: 'stale'; perhapsBehind: boolean } | null =>
  version === seat.version ? null : { refuse: 'stale', perhapsBehind: version > seat.version };
