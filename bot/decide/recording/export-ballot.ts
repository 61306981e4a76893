import { minutesOf, type MinutesLine } from '../../../data/decisions/minutes.ts';
import type { KeptDecision } from '../../../data/store/decisions/decisions.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import type { StoredEvent } from '../../../data/model/ballot/event.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import type { Store } from '../../../data/store/store.ts';
import { recount, type RecountFault } from '../log/recount.ts';
import { maySeeAll } from '../rules/view.ts';

/** A ballot to file: the decision and its minutes, the log behind it, and whether they agree. */
export interface ExportedBallot {
  decision: KeptDecision;
  minutes: MinutesLine[];
  /** The whole log; null where what was hidden in it never came to be told. */
  log: StoredEvent[] | null;
  /** Hash of the last event, as the minutes print the one that ended it. */
  head: { seq: number | null; hash: string };
  faults: RecountFault[];
}

/**
 * What is exported of a ballot. Null when there is no such decision: a ballot that runs, or was voided, has none, and
 * nothing of it can be exported, so that nothing hidden gets out this way.
 */
export const exportBallot = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
): Promise<ExportedBallot | null> => {
  const head = (await readHead(store, tenant, ballot))?.value ?? null;
  if (head === null) return null;
  const decision = await readDecision(store, tenant, head.group.id, ballot);
  if (decision === null) return null;
  const events = (await readEvents(store, tenant, ballot)).map(({ stored }) => stored);
  const { faults } = recount(tenant, { head, events, decision: decision.record });
  const all = maySeeAll(head);
  return {
    decision,
    minutes: minutesOf(decision),
    log: all ? events : null,
    head: { seq: all ? head.seq : null, hash: head.hash },
    faults,
  };
};
