import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { attempt, expectMore, known, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { relay } from '../relay/relay.ts';
import { hoursAfter } from '../rules/deadline.ts';
import { mayRun } from '../rules/seats.ts';
import { tooLate } from '../rules/state.ts';

/** Twice within this, those missing are reminded once: a double click, or two secretaries at once. */
const restHours = 1;

/**
 * Reminds those who have not answered. Who they are, and how many, is not told: where the votes are hidden, that is
 * hidden too.
 */
export const nudge = async (
  deciding: Deciding,
  actor: Actor,
  { ballot }: { ballot: BallotId },
): Promise<Outcome<null>> => {
  const about = { act: 'nudge', actor };
  if (!ballotId.safeParse(ballot).success)
    return refused(deciding, { ...about, subject: ballot, code: 'no-ballot' });
  await expectMore(deciding, ballot);
  const outcome = await attempt<null>(deciding, { ...about, ballot }, (head, now) => {
    if (head === null) return { refuse: 'no-ballot' };
    if (!mayRun(actor.rolesIn(head.group.id))) return { refuse: 'only-chair-or-secretary' };
    const code = tooLate(head, now);
    if (code !== null) return { refuse: code };
    if (head.nudgedAt !== null && now < hoursAfter(head.nudgedAt, restHours)) return { keep: null };
    const { ref, personal } = known(head, actor);
    return { write: [{ fact: { kind: 'nudged' }, by: ref, personal }], then: () => null };
  });
  if (outcome.ok) await relay(deciding, ballot);
  return outcome;
};
