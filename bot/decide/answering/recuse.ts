import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { attempt, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { remarkFault } from '../rules/answers.ts';
import { refOf } from '../rules/seats.ts';
import { receiptOf, type Receipt } from '../rules/view.ts';
import { refusalFor, type FromCard } from './refusals.ts';

export interface Recusal extends Omit<FromCard, 'version'> {
  ballot: BallotId;
  /** Why; may be empty. */
  remark: string;
}

/**
 * Somebody declares themselves recused (inhabil). It is personal: a substitute of the seat may still answer, and what
 * they themselves answered before no longer counts. When nobody is left, the seat leaves every denominator.
 */
export const recuse = async (deciding: Deciding, actor: Actor, it: Recusal): Promise<Outcome<Receipt>> => {
  const about = { act: 'recuse', actor, detail: `seat ${it.seat.slice(0, 40)}` };
  if (!ballotId.safeParse(it.ballot).success)
    return refused(deciding, { ...about, subject: it.ballot, code: 'no-ballot' });
  return attempt<Receipt>(deciding, { ...about, ballot: it.ballot }, (head, now) => {
    if (head === null) return { refuse: 'no-ballot' };
    const seat = head.seats.find(({ id }) => id === it.seat);
    if (seat === undefined) return { refuse: 'no-seat' };
    const who = refOf(head, actor.person);
    const already = seat.recused.find((one) => one.who === who);
    if (already !== undefined) return { keep: receiptOf(head, seat.id, { ...already, at: head.at }) };
    // That another of the seat has answered keeps nobody from saying that they may not take part.
    const code = refusalFor(head, seat, actor, it, now);
    if (code !== null || who === null) return { refuse: code ?? 'not-your-seat' };
    const remark = it.remark.trim();
    const fault = remarkFault(remark, false);
    if (fault !== null) return { refuse: fault };
    const personal: Record<string, string> = remark === '' ? {} : { remark };
    return {
      write: [
        {
          fact: { kind: 'recused', seat: seat.id, for: who },
          by: who,
          personal,
        },
      ],
      then: (_, after) => receiptOf(after, seat.id, after),
    };
  });
};
