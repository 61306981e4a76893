import type { BallotId } from '../../../data/model/ballot/terms.ts';
import type { Actor, Deciding, Outcome } from '../deciding.ts';
import { hoursAfter } from '../rules/deadline.ts';
import { tooLate } from '../rules/state.ts';
import { runBallot } from './run-ballot.ts';

/** Twice within this, those missing are reminded once: a double click, or two secretaries at once. */
const restHours = 1;

/**
 * Reminds those who have not answered. Who they are, and how many, is not told: where the votes are hidden, that is
 * hidden too.
 */
export const nudge = (
  deciding: Deciding,
  actor: Actor,
  { ballot }: { ballot: BallotId },
): Promise<Outcome<null>> =>
  runBallot<null>(deciding, 'nudge', actor, ballot, (head, now, { by, personal }) => {
    const code = tooLate(head, now);
    if (code !== null) return { refuse: code };
    if (head.nudgedAt !== null && now < hoursAfter(head.nudgedAt, restHours)) return { keep: null };
    return { write: [{ fact: { kind: 'nudged' }, by, personal }], then: () => null };
  });
