import type { PersonRef } from '../../../data/model/ballot/event.ts';
import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { PersonId, Role } from '../../../data/model/people.ts';

/** The reference of a person within a ballot; null when the ballot does not know them. */
export const refOf = ({ people }: Pick<BallotHead, 'people'>, person: PersonId): PersonRef | null => {
  for (const ref in people) if (people[ref]?.person === person) return ref;
  return null;
};

/** The place of somebody in a seat: 0 speaks for it, more are substitutes in order; -1: not in it. */
export const rankIn = ({ people }: SeatState, who: PersonRef | null): number =>
  who === null ? -1 : people.indexOf(who);

/** Roles with which one may answer. Observers and contact directors have no seat (DESIGN.md, Who may do what). */
const withSeat: readonly Role[] = ['secretary', 'chair', 'member', 'substitute'];

export type SeatObstacle = 'not-your-seat' | 'left-the-group' | 'recused' | 'spokesperson-voted';

/**
 * Why somebody may not answer for a seat; null when they may. Before the spokesperson has answered a substitute may,
 * and the spokesperson overrides; afterwards no substitute may. Substitutes stand to each other likewise, in order.
 * Recusal is personal: another of the seat may still answer.
 * @param roles in the ballot's group, now
 */
export const obstacleIn = (
  seat: SeatState,
  who: PersonRef | null,
  roles: readonly Role[],
): SeatObstacle | null => {
  const rank = rankIn(seat, who);
  if (who === null || rank < 0) return 'not-your-seat';
  if (!seat.guests.includes(who) && !roles.some((one) => withSeat.includes(one))) return 'left-the-group';
  if (seat.recused.some((one) => one.who === who)) return 'recused';
  // By where who answered sits now; who has left stands where they sat.
  const now = rankIn(seat, seat.answer?.for ?? null);
  if (seat.answer !== null && (now < 0 ? seat.answer.rank : now) < rank) return 'spokesperson-voted';
  return null;
};

/** May they open, extend, void, record …? */
export const mayRun = (roles: readonly Role[]): boolean =>
  roles.includes('secretary') || roles.includes('chair');

/** The seats somebody sits in. */
export const seatsOf = (head: BallotHead, person: PersonId): SeatState[] => {
  const who = refOf(head, person);
  return who === null ? [] : head.seats.filter((seat) => seat.people.includes(who));
};

/** What a seat is called: its organisation, or the person whose it is; null when the name was erased. */
export const labelOf = (head: Pick<BallotHead, 'people'>, seat: SeatState): string | null => {
  if (seat.organisation !== null) return seat.organisation;
  const [first = seat.answer?.for ?? ''] = seat.people;
  return head.people[first]?.name ?? null;
};
