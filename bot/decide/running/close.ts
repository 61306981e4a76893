import type { Delivered, PersonRef } from '../../../data/model/ballot/event.ts';
import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { readMessage } from '../../../data/store/outbox/plan.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { actorIn } from '../../acting-in.ts';
import type { Actor, Deciding, Outcome } from '../deciding.ts';
import { cardMessages } from '../relay/messages.ts';
import { mayCloseEarly } from '../rules/early-close.ts';
import { obstacleIn } from '../rules/seats.ts';
import { missingSeats } from '../rules/view.ts';
import { tooLate } from '../rules/state.ts';
import { closingOf, endingOf } from './closing.ts';
import { runBallot } from './run-ballot.ts';

const notRecused = ({ people, recused }: SeatState): string[] =>
  people.filter((one) => !recused.some(({ who }) => who === one));

/** Where silence counts: the proof, in the outbox, that the card of each seat without an answer arrived. */
const deliveries = async ({ store, tenant }: Deciding, head: BallotHead): Promise<Delivered> => {
  if (!head.silence) return [];
  const found: Delivered = [];
  for (const seat of missingSeats(head))
    // Whoever is recused is silent for nobody.
    for (const message of cardMessages(head, { ...seat, people: notRecused(seat) })) {
      const row = await readMessage(store, tenant, message);
      if (row?.state !== 'sent' || row.activity === null) continue;
      found.push({ seat: seat.id, activity: row.activity });
      break;
    }
  return found;
};

/** Who of the casting seat may still answer, by the group as it is now; everybody where no roster is kept. */
const whoMayCast = async (
  { store, tenant }: Deciding,
  head: BallotHead,
): Promise<(who: PersonRef) => boolean> => {
  const seat = head.seats.find(({ id }) => id === head.castingSeat);
  const roster = seat === undefined ? null : await readRoster(store, tenant, head.group.id);
  if (seat === undefined || roster === null) return () => true;
  return (who) => {
    const { rolesIn } = actorIn(roster, head.people[who]?.person ?? '', '');
    return obstacleIn({ ...seat, answer: null }, who, rolesIn(head.group.id)) === null;
  };
};

/**
 * Closes a ballot whose deadline, or whose time for a casting vote, has passed; does nothing to any other. By any
 * number of processes at once it is closed once. Votes are refused from the deadline on whether this has run or not.
 */
export const closeIfDue = async (deciding: Deciding, ballot: BallotId): Promise<void> => {
  const found = await readHead(deciding.store, deciding.tenant, ballot);
  if (found === null) return;
  const delivered = await deliveries(deciding, found.value);
  const mayCast = await whoMayCast(deciding, found.value);
  await deciding.ledger.run<null>(ballot, (head, now) => {
    if (head === null) return { refuse: 'no-ballot' };
    if (head.state === 'tied' && head.tie !== null && now >= head.tie.until)
      return { write: [closingOf(head, head.tie.delivered, null, head.tie.early)], then: () => null };
    if (head.state !== 'open' || now < head.deadline) return { keep: null };
    return { write: [endingOf(head, delivered, now, null, false, mayCast)], then: () => null };
  });
};

/** Closes before the deadline, only as allowed: all have answered, none with a reservation, long enough open. */
export const closeEarly = async (
  deciding: Deciding,
  actor: Actor,
  { ballot }: { ballot: BallotId },
): Promise<Outcome<null>> => {
  const found = ballotId.safeParse(ballot).success
    ? await readHead(deciding.store, deciding.tenant, ballot)
    : null;
  const mayCast = found === null ? undefined : await whoMayCast(deciding, found.value);
  return runBallot<null>(deciding, 'close-early', actor, ballot, (head, now, { by, personal }) => {
    // Pressed twice: it is closed already, or waits for the casting vote.
    if (head.state === 'closed' || head.tie?.early === true) return { keep: null };
    const code = tooLate(head, now);
    if (code !== null) return { refuse: code };
    if (!mayCloseEarly(head, now)) return { refuse: 'not-early' };
    return { write: [{ ...endingOf(head, [], now, by, true, mayCast), personal }], then: () => null };
  });
};
