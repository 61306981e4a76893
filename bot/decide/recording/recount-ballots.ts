import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { readWhole, type WholeBallot } from '../../../data/store/ballots/log.ts';
import { ballotTraces } from '../../../data/store/ballots/traces.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { readDecisionRecord } from '../../../data/store/decisions/decisions.ts';
import { StoreError } from '../../../data/store/errors.ts';
import type { Store } from '../../../data/store/store.ts';
import { recount, type RecountFault } from '../log/recount.ts';
import { maySeeAll } from '../rules/view.ts';

export interface BallotRecount {
  ballot: BallotId;
  title: string;
  /** The group's id; null where the ballot cannot be read. */
  group: string | null;
  /** Number of events, and hash of the last; null where the number would tell how many have answered. */
  events: number | null;
  hash: string | null;
  faults: RecountFault[];
}

/** After these there is a decision to compare. */
const endings: readonly string[] = ['closed', 'objected', 'reported'];

const damaged = (ballot: BallotId, fault: RecountFault): BallotRecount => ({
  ...{ ballot, title: '', group: null, events: null, hash: null },
  faults: [fault],
});

/** Is everything written elsewhere that follows from its end? */
const isRelayed = ({ events, relayed }: WholeBallot): boolean =>
  relayed >= (events.findLast(({ event }) => endings.includes(event.kind))?.event.seq ?? Infinity);

const recountOnce = async (store: Store, tenant: string, ballot: BallotId): Promise<BallotRecount | null> => {
  try {
    const whole = await readWhole(store, tenant, ballot);
    const { head, events } = whole;
    if (head === null)
      return events.length === 0
        ? null
        : damaged(ballot, { code: 'impossible', detail: 'The head is missing.' });
    const decision = (await readDecisionRecord(store, tenant, head.group.id, ballot))?.value ?? null;
    // Not relayed yet, there need not be a decision.
    const kept = { head, events, ...((decision !== null || isRelayed(whole)) && { decision }) };
    const { faults, ...counted } = recount(tenant, kept);
    const told = maySeeAll(head) ? counted : { events: null, hash: null };
    return { ballot, title: head.title, group: head.group.id, ...told, faults };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    return damaged(ballot, { code: 'impossible', detail: error.message });
  }
};

/** So often a ballot is looked at before a fault is told. */
const mostLooks = 6;

/**
 * Recounts one ballot of the store; null when there is none. What cannot be read counts as a fault. A fault is told
 * only when it is still there on another look: of what others write just now one may see a part, its pages and the
 * decision being read one after the other, or what it was before, where another process wrote it.
 */
export const recountBallot = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
): Promise<BallotRecount | null> => {
  let counted = await recountOnce(store, tenant, ballot);
  for (let looks = 1; looks < mostLooks && (counted?.faults.length ?? 0) > 0; looks += 1)
    counted = await recountOnce(store, tenant, ballot);
  return counted;
};

/**
 * Recounts every ballot of the tenant, one after the other, and hands each over as it is done. Those too of which only
 * a trace is left: a decision without its log, a log that nobody looks after.
 */
export async function* recountAll(store: Store, tenant: string): AsyncGenerator<BallotRecount> {
  const traces = await ballotTraces(store, tenant);
  // Read after the traces: a ballot is noted before anything of it is written.
  const noted = new Set(await everyBallot(store, tenant));
  for (const ballot of new Set([...noted, ...traces.ballots, ...traces.decisions.keys()])) {
    const one = await recountBallot(store, tenant, ballot);
    const decided = traces.decisions.get(ballot) ?? new Set<string>();
    if (one === null) {
      // What is noted only was about to be opened and never was.
      if (decided.size > 0 || traces.ballots.has(ballot)) yield damaged(ballot, { code: 'no-log' });
      continue;
    }
    if (!noted.has(ballot)) one.faults.push({ code: 'no-note' });
    if (one.group !== null && [...decided].some((group) => group !== one.group))
      one.faults.push({ code: 'stray-decision' });
    yield one;
  }
}
