import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { readWhole } from '../../../data/store/ballots/log.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { readDecisionRecord } from '../../../data/store/decisions/decisions.ts';
import { StoreError } from '../../../data/store/errors.ts';
import type { Store } from '../../../data/store/store.ts';
import { recount, type RecountFault } from '../log/recount.ts';
import { maySeeAll } from '../rules/view.ts';

export interface BallotRecount {
  ballot: BallotId;
  title: string;
  /** Number of events, and hash of the last; null where the number would tell how many have answered. */
  events: number | null;
  hash: string | null;
  faults: RecountFault[];
}

/** After these there is a decision to compare. */
const endings: readonly string[] = ['closed', 'objected', 'reported'];

const damaged = (ballot: BallotId, detail: string): BallotRecount => {
  const fault: RecountFault = { code: 'impossible', detail };
  return { ballot, title: '', events: null, hash: null, faults: [fault] };
};

/** Recounts one ballot of the store; null when there is none. What cannot be read counts as a fault. */
export const recountBallot = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
): Promise<BallotRecount | null> => {
  try {
    let whole = await readWhole(store, tenant, ballot);
    // Pages that were read before and after a write do not fit: then it is read again.
    for (let again = 0; again < 5 && (whole.head?.seq ?? 0) > whole.events.length; again += 1)
      whole = await readWhole(store, tenant, ballot);
    const { head, events } = whole;
    if (head === null) return events.length === 0 ? null : damaged(ballot, 'The head is missing.');
    const end = events.findLast(({ event }) => endings.includes(event.kind))?.event.seq ?? Infinity;
    // Not relayed yet, there need not be a decision.
    const relayed = whole.relayed >= end;
    const record = relayed ? await readDecisionRecord(store, tenant, head.group.id, ballot) : null;
    const kept = { head, events, ...(relayed && { decision: record?.value ?? null }) };
    const { faults, ...counted } = recount(tenant, kept);
    const told = maySeeAll(head) ? counted : { events: null, hash: null };
    return { ballot, title: head.title, ...told, faults };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    return damaged(ballot, error.message);
  }
};

/** Recounts every ballot of the tenant, one after the other, and hands each over as it is done. */
export async function* recountAll(store: Store, tenant: string): AsyncGenerator<BallotRecount> {
  for (const ballot of await everyBallot(store, tenant)) {
    const one = await recountBallot(store, tenant, ballot);
    if (one !== null) yield one;
  }
}
