import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { attempt, expectMore, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { relay } from '../relay/relay.ts';
import { closingOf } from '../running/closing.ts';
import { obstacleIn, refOf } from '../rules/seats.ts';
import { receiptOf, type Receipt } from '../rules/view.ts';

/** A casting vote: adopt or not, or which of the tied variants. */
export interface CastingVote {
  ballot: BallotId;
  adopts: boolean;
  /** The variant; null for one proposal, and when none is chosen. */
  option: string | null;
  frozen: string;
}

/**
 * Breaks a tie, where the legal basis gives one named seat that power. It is an event of its own and closes the
 * ballot in the same write.
 */
export const cast = async (deciding: Deciding, actor: Actor, it: CastingVote): Promise<Outcome<Receipt>> => {
  const about = { act: 'cast', actor, detail: '' };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  await expectMore(deciding, it.ballot);
  const outcome = await attempt<Receipt>(deciding, { ...about, ballot: it.ballot }, (head, now) => {
    if (head === null) return { refuse: 'no-ballot' };
    const seat = head.seats.find(({ id }) => id === head.castingSeat);
    const who = refOf(head, actor.person);
    const obstacle = seat && obstacleIn({ ...seat, answer: null }, who, actor.rolesIn(head.group.id));
    if (seat === undefined || who === null || obstacle !== null) return { refuse: 'not-the-casting-seat' };
    const done = head.cast;
    if (done !== null && done.for === who && done.adopts === it.adopts && done.option === it.option)
      return { keep: receiptOf(head, seat.id, { ...done, at: head.closedAt ?? head.at }) };
    if (it.frozen !== head.frozen) return { refuse: 'other-text' };
    if (head.state !== 'tied' || head.tie === null) return { refuse: 'not-tied' };
    if (now >= head.tie.until) return { refuse: 'deadline-passed' };
    const variants = head.tie.options.filter((one) => one !== '');
    const fits = it.adopts && variants.length > 0 ? variants.includes(it.option ?? '') : it.option === null;
    if (!fits) return { refuse: 'unknown-option' };
    const fact = { kind: 'cast', seat: seat.id, for: who, adopts: it.adopts, option: it.option } as const;
    const after = {
      ...head,
      cast: {
        seat: seat.id,
        adopts: it.adopts,
        option: it.option,
        for: who,
        seq: head.seq + 1,
        hash: head.hash,
      },
    };
    return {
      write: [{ fact, by: who }, closingOf(after, head.tie.delivered, null, head.tie.early)],
      then: ([written], closed) =>
        receiptOf(closed, seat.id, {
          seq: written?.event.seq ?? 0,
          hash: written?.hash ?? '',
          at: closed.at,
        }),
    };
  });
  if (outcome.ok) await relay(deciding, it.ballot);
  return outcome;
};
