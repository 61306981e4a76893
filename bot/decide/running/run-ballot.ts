import { ballotId, longest, type BallotId } from '../../../data/model/ballot/terms.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { PersonRef } from '../../../data/model/ballot/event.ts';
import { attempt, expectMore, known, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import type { Move } from '../ledger.ts';
import { relay } from '../relay/relay.ts';
import { mayRun } from '../rules/seats.ts';

/** An act of a secretary or chair that gives its reason. */
export interface RunningAct {
  ballot: BallotId;
  reason: string;
}

/** The actor in the ballot: their reference, and what is sealed with the event. */
interface Running {
  by: PersonRef;
  personal: Record<string, string>;
}

/** Runs an act that only secretary and chair may do, and what follows from it. Refuses the others. */
export const runBallot = async <T>(
  deciding: Deciding,
  act: string,
  actor: Actor,
  ballot: BallotId,
  decide: (head: BallotHead, now: string, running: Running) => Move<T>,
): Promise<Outcome<T>> => {
  if (!ballotId.safeParse(ballot).success)
    return refused(deciding, { act, actor, subject: ballot, code: 'no-ballot' });
  await expectMore(deciding, ballot);
  const outcome = await attempt<T>(deciding, { act, ballot, actor }, (head, now) => {
    if (head === null) return { refuse: 'no-ballot' };
    if (!mayRun(actor.rolesIn(head.group.id))) return { refuse: 'only-chair-or-secretary' };
    const { ref, personal } = known(head, actor);
    return decide(head, now, { by: ref, personal });
  });
  if (outcome.ok) await relay(deciding, ballot);
  return outcome;
};

/** The same for an act that must give its reason; refuses one that is missing or too long. */
export const runWithReason = <T>(
  deciding: Deciding,
  act: string,
  actor: Actor,
  { ballot, reason }: RunningAct,
  decide: (head: BallotHead, now: string, running: Running) => Move<T>,
): Promise<Outcome<T>> =>
  runBallot(deciding, act, actor, ballot, (head, now, { by, personal }) => {
    const words = reason.trim();
    if (words === '') return { refuse: 'needs-reason' };
    if (words.length > longest.reason) return { refuse: 'reason-too-long' };
    return decide(head, now, { by, personal: { ...personal, reason: words } });
  });
