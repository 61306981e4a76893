import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { Actor } from '../deciding.ts';
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

/**
 * Why somebody may not do something for a seat, whatever it is they want; null when they may. Who has no business
 * there is told so first, and learns nothing else.
 */
export const refusalFor = (
  head: BallotHead,
  seat: SeatState,
  actor: Pick<Actor, 'person' | 'rolesIn'>,
  card: FromCard,
  now: string,
): RefusalCode | null => {
  const obstacle = obstacleIn(seat, refOf(head, actor.person), actor.rolesIn(head.group.id));
  if (obstacle === 'not-your-seat' || obstacle === 'left-the-group') return obstacle;
  if (card.frozen !== head.frozen) return 'other-text';
  return notOpen(head, now) ?? obstacle;
};

/** A card of another version than the seat's. One of a later version only another server can have sent. */
export const staleness = (
  seat: SeatState,
  { version }: FromCard,
): { refuse: 'stale'; perhapsBehind: boolean } | null =>
  version === seat.version ? null : { refuse: 'stale', perhapsBehind: version > seat.version };
