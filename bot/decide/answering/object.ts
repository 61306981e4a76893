import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { attempt, expectMore, known, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { Decide, Move } from '../ledger.ts';
import { relay } from '../relay/relay.ts';
import { remarkFault } from '../rules/answers.ts';
import { mayRun, refOf } from '../rules/seats.ts';
import { receiptOf, type Receipt } from '../rules/view.ts';
import { refusalFor, staleness, takenSeat, toldToRecorder, type FromCard } from './refusals.ts';

export interface Objection extends FromCard {
  ballot: BallotId;
  /** Why; needed. */
  remark: string;
}

type Objector = Pick<Actor, 'person' | 'name' | 'rolesIn'>;

const decideObjection = (
  head: BallotHead | null,
  now: string,
  it: Objection,
  objector: Objector,
  by: Objector,
): Move<Receipt> => {
  if (head === null) return { refuse: 'no-ballot' };
  const seat = head.seats.find(({ id }) => id === it.seat);
  if (seat === undefined) return { refuse: 'no-seat' };
  const who = refOf(head, objector.person);
  const { objection } = head;
  // The same objection once more is a retry.
  if (objection !== null && objection.seat === it.seat && objection.for === who)
    return { keep: receiptOf(head, seat.id, { ...objection, at: head.closedAt ?? head.at }) };
  const code = refusalFor(head, seat, objector, it, now);
  if (code !== null || who === null) return { refuse: code ?? 'not-your-seat' };
  const remark = it.remark.trim();
  const fault = remarkFault(remark, true);
  if (fault !== null) return { refuse: fault };
  const taken = takenSeat(head, seat, objector);
  if (taken !== null) return { refuse: taken };
  const stale = staleness(seat, it);
  if (stale !== null) return stale;
  const fact = { kind: 'objected', seat: seat.id, for: who, from: it.version } as const;
  const { ref, personal } = known(head, by);
  return {
    write: [{ fact, by: ref, personal: { ...personal, remark } }],
    then: (_, after) => receiptOf(after, seat.id, after),
  };
};

const objecting = async (
  deciding: Deciding,
  act: string,
  actor: Actor,
  it: Omit<Objection, 'version'>,
  decide: Decide<Receipt>,
): Promise<Outcome<Receipt>> => {
  const about = { act, actor, detail: `seat ${it.seat.slice(0, 40)}` };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  await expectMore(deciding, it.ballot);
  const outcome = await attempt(deciding, { ...about, ballot: it.ballot }, decide);
  if (outcome.ok) await relay(deciding, it.ballot);
  return outcome;
};

/**
 * An objection (indsigelse): stops the ballot at once, and the punkt goes on the list for the next meeting. Say so
 * before it is made: withdrawing it does not resume the ballot.
 */
export const object = (deciding: Deciding, actor: Actor, it: Objection): Promise<Outcome<Receipt>> =>
  objecting(deciding, 'object', actor, it, (head, now) => decideObjection(head, now, it, actor, actor));

/**
 * An objection that somebody phoned in, recorded by the secretary or chair as the principal's own, whatever the
 * seat's version.
 */
export const recordObjection = (
  deciding: Deciding,
  actor: Actor,
  principal: Objector,
  it: Omit<Objection, 'version'>,
): Promise<Outcome<Receipt>> =>
  objecting(deciding, 'record-objection', actor, it, (head, now) => {
    if (head !== null && !mayRun(actor.rolesIn(head.group.id))) return { refuse: 'only-chair-or-secretary' };
    const version = head?.seats.find(({ id }) => id === it.seat)?.version ?? 0;
    return toldToRecorder(decideObjection(head, now, { ...it, version }, principal, actor));
  });

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
