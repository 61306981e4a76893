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
import { maySeeAll, receiptOf, type Receipt } from '../rules/view.ts';
import { refusalFor, staleness, takenSeat, toldToRecorder, type FromCard } from './refusals.ts';

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

/**
 * Is it the very answer that the seat has already? Where the votes are hidden, who records one for another repeats
 * only what they recorded themselves: to be told that an answer stands already, and that without a trace, would tell
 * how the other has voted.
 */
const isStanding = (
  head: BallotHead,
  seat: SeatState,
  { vote, voter, by }: { vote: Omit<Vote, 'version'>; voter: Voter; by: Voter },
): boolean => {
  const { answer } = seat;
  return (
    answer !== null &&
    (by.person === voter.person || maySeeAll(head) || answer.by === refOf(head, by.person)) &&
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
  // From the same card: then the answer to it was lost and this is a retry.
  if (isStanding(head, seat, { vote, voter, by }) && seat.answer?.from === vote.version)
    return { keep: receiptOf(head, seat.id, seat.answer) };
  const code = refusalFor(head, seat, voter, vote, now);
  if (code !== null) return { refuse: code };
  const remark = vote.remark.trim();
  const answer = vote.answer as SeatAnswer;
  const fault = faultOf(head, { answer, option: vote.option, remark });
  if (fault !== null) return { refuse: fault };
  const taken = takenSeat(head, seat, voter);
  if (taken !== null) return { refuse: taken };
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
const detailOf = ({ seat, remark }: Omit<Vote, 'version'>): string =>
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
 * The version of its seat that an answer given by telephone is recorded against. No card can carry it: where the votes
 * are hidden, the version of a seat tells whether it has answered. So it is the present one; but when the very same
 * answer stands already this is a repetition, and the version is the one that answer was given on.
 */
const versionNow = (
  head: BallotHead | null,
  recorded: { vote: Omit<Vote, 'version'>; voter: Voter; by: Voter },
): number => {
  const seat = head?.seats.find(({ id }) => id === recorded.vote.seat);
  if (head === null || seat === undefined) return 0;
  return isStanding(head, seat, recorded) ? (seat.answer?.from ?? 0) : seat.version;
};

/**
 * An answer that somebody phoned in, recorded by the secretary or chair, whatever the seat's version. It counts as the
 * principal's own, says who recorded it, and the principal is told.
 */
export const recordVote = async (
  deciding: Deciding,
  actor: Actor,
  principal: Voter,
  it: Omit<Vote, 'version'>,
): Promise<Outcome<Receipt>> => {
  const about = { act: 'record-vote', actor, detail: detailOf(it) };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  await expectMore(deciding, it.ballot);
  const outcome = await attempt<Receipt>(deciding, { ...about, ballot: it.ballot }, (head, now) => {
    if (head !== null && !mayRun(actor.rolesIn(head.group.id))) return { refuse: 'only-chair-or-secretary' };
    const version = versionNow(head, { vote: it, voter: principal, by: actor });
    return toldToRecorder(decideVote(head, now, { ...it, version }, principal, actor));
  });
  if (outcome.ok) await relay(deciding, it.ballot);
  return outcome;
};
