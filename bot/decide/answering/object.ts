import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { attempt, expectMore, known, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { relay } from '../relay/relay.ts';
import { remarkFault } from '../rules/answers.ts';
import { refOf } from '../rules/seats.ts';
import { receiptOf, type Receipt } from '../rules/view.ts';
import { refusalFor, staleness, type FromCard } from './refusals.ts';

export interface Objection extends FromCard {
  ballot: BallotId;
  /** Why; needed. */
  remark: string;
}

/**
 * An objection (indsigelse): stops the ballot at once, and the punkt goes on the list for the next meeting. Say so
 * before it is made: withdrawing it does not resume the ballot.
 */
export const object = async (deciding: Deciding, actor: Actor, it: Objection): Promise<Outcome<Receipt>> => {
  const about = { act: 'object', actor, detail: `seat ${it.seat.slice(0, 40)}` };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  await expectMore(deciding, it.ballot);
  const outcome = await attempt<Receipt>(deciding, { ...about, ballot: it.ballot }, (head, now) => {
    if (head === null) return { refuse: 'no-ballot' };
    const seat = head.seats.find(({ id }) => id === it.seat);
    if (seat === undefined) return { refuse: 'no-seat' };
    const who = refOf(head, actor.person);
    const { objection } = head;
    // Their own objection once more is a retry.
    if (objection !== null && objection.seat === it.seat && objection.for === who)
      return { keep: receiptOf(head, seat.id, { ...objection, at: head.closedAt ?? head.at }) };
    const code = refusalFor(head, seat, actor, it, now);
    if (code !== null || who === null) return { refuse: code ?? 'not-your-seat' };
    const remark = it.remark.trim();
    const fault = remarkFault(remark, true);
    if (fault !== null) return { refuse: fault };
    const stale = staleness(seat, it);
    if (stale !== null) return stale;
    const fact = { kind: 'objected', seat: seat.id, for: who, from: it.version } as const;
    return {
      write: [{ fact, by: who, personal: { remark } }],
      then: (_, after) => receiptOf(after, seat.id, after),
    };
  });
  if (outcome.ok) await relay(deciding, it.ballot);
  return outcome;
};

/** Withdraws one's own objection. It is noted; the ballot stays stopped and the punkt on the list. */
export const withdrawObjection = (
  deciding: Deciding,
  actor: Actor,
  { ballot, seat }: { ballot: BallotId; seat: string },
): Promise<Outcome<null>> =>
  attempt<null>(deciding, { act: 'withdraw-objection', ballot, actor }, (head) => {
    if (head === null) return { refuse: 'no-ballot' };
    const { objection } = head;
    const who = refOf(head, actor.person);
    if (objection === null || objection.seat !== seat || who === null || objection.for !== who)
      return { refuse: 'no-objection' };
    if (objection.withdrawn) return { keep: null };
    const { ref, personal } = known(head, actor);
    return {
      write: [{ fact: { kind: 'objection-withdrawn', seat, for: who }, by: ref, personal }],
      then: () => null,
    };
  });
