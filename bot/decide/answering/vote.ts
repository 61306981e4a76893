import type { FactOf } from '../../../data/model/ballot/event.ts';
import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { SeatAnswer } from '../../../data/model/ballot/result.ts';
import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { attempt, expectMore, known, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import type { Move } from '../ledger.ts';
import { digestOf } from '../../../data/model/canonical.ts';
import { relay } from '../relay/relay.ts';
import { faultOf } from '../rules/answers.ts';
import { mayRun, refOf } from '../rules/seats.ts';
import { receiptOf, type Receipt } from '../rules/view.ts';
import { refusalFor, staleness, type FromCard } from './refusals.ts';

/** An answer as a card sends it; nothing in it is believed. */
export interface Vote extends FromCard {
  ballot: BallotId;
  answer: string;
  /** The variant, for `for` and `reservation` where there are variants. */
  option: string | null;
  remark: string;
}

type Voter = Pick<Actor, 'person' | 'name' | 'rolesIn'>;

const sameRemark = (answer: SeatState['answer'], remark: string): boolean => {
  const kept = answer?.remark ?? null;
  if (kept === null) return remark === '';
  return kept.salt !== null && digestOf(kept.salt, remark) === kept.digest;
};

/** Is it the answer the seat has already, from the same card? Then its answer was lost and this is a retry. */
const isRetry = (head: BallotHead, seat: SeatState, voter: Voter, vote: Vote): boolean => {
  const { answer } = seat;
  return (
    answer !== null &&
    answer.from === vote.version &&
    answer.for === refOf(head, voter.person) &&
    answer.answer === vote.answer &&
    answer.option === vote.option &&
    sameRemark(answer, vote.remark.trim())
  );
};

/** Decides a vote on the ballot it meets. Pure. `by` is who gave it in, where that is not the voter. */
const decideVote = (
  head: BallotHead | null,
  now: string,
  vote: Vote,
  voter: Voter,
  by: Voter,
): Move<Receipt> => {
  if (head === null) return { refuse: 'no-ballot' };
  const seat = head.seats.find(({ id }) => id === vote.seat);
  if (seat === undefined) return { refuse: 'no-seat' };
  if (isRetry(head, seat, voter, vote) && seat.answer !== null)
    return { keep: receiptOf(head, seat.id, seat.answer) };
  const code = refusalFor(head, seat, voter, vote, now);
  if (code !== null) return { refuse: code };
  const remark = vote.remark.trim();
  const answer = vote.answer as SeatAnswer;
  const fault = faultOf(head, { answer, option: vote.option, remark });
  if (fault !== null) return { refuse: fault };
  const stale = staleness(seat, vote);
  if (stale !== null) return stale;
  const ref = refOf(head, voter.person) ?? '';
  const { ref: byRef, personal } = known(head, by);
  const fact: FactOf<'voted'> = {
    kind: 'voted',
    seat: seat.id,
    for: ref,
    from: vote.version,
    answer,
    option: vote.option,
  };
  return {
    write: [{ fact, by: byRef, personal: { ...personal, ...(remark === '' ? {} : { remark }) } }],
    then: ([written], after) =>
      receiptOf(after, seat.id, {
        seq: after.seq,
        hash: after.hash,
        at: after.at,
        ...(written && { seq: written.event.seq, hash: written.hash, at: written.event.at }),
      }),
  };
};

/** What is noted of a refused vote: not how it would have been cast. */
const detailOf = ({ seat, remark }: Vote): string =>
  `seat ${seat.slice(0, 40)}, remark of ${String(remark.length)}`;

/**
 * A member's answer for their seat. It counts if the server's time at the write is before the deadline and the ballot
 * is open in the same transaction. The same card with the same answer again is a retry and gets the same receipt, also
 * after the close; any other card of an earlier version is refused, with the ballot as it is now.
 */
export const vote = async (deciding: Deciding, actor: Actor, it: Vote): Promise<Outcome<Receipt>> => {
  const about = { act: 'vote', actor, detail: detailOf(it) };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  return attempt(deciding, { ...about, ballot: it.ballot }, (head, now) =>
    decideVote(head, now, it, actor, actor),
  );
};

/**
 * An answer that somebody phoned in, recorded by the secretary or chair. It counts as the principal's own, says who
 * recorded it, and the principal is told.
 */
export const recordVote = async (
  deciding: Deciding,
  actor: Actor,
  principal: Pick<Actor, 'person' | 'name' | 'rolesIn'>,
  it: Vote,
): Promise<Outcome<Receipt>> => {
  const about = { act: 'record-vote', actor, detail: detailOf(it) };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  await expectMore(deciding, it.ballot);
  const outcome = await attempt<Receipt>(deciding, { ...about, ballot: it.ballot }, (head, now) => {
    if (head !== null && !mayRun(actor.rolesIn(head.group.id))) return { refuse: 'only-chair-or-secretary' };
    const move = decideVote(head, now, it, principal, actor);
    return 'refuse' in move && move.refuse === 'not-your-seat' ? { refuse: 'principal-not-in-seat' } : move;
  });
  if (outcome.ok) await relay(deciding, it.ballot);
  return outcome;
};
