import type { BallotId } from '../../model/ballot/terms.ts';
import { everyChange } from '../every-change.ts';
import type { Store } from '../store.ts';
import { draftId, watchPartitions } from './keys.ts';

/** What the store holds of ballots, whether or not it is noted that they are there. */
export interface Traces {
  /** Those with anything of a head or log, be it that it was taken away. A mere draft is none. */
  ballots: Set<BallotId>;
  /** In which groups a decision stands under a ballot's id. */
  decisions: Map<BallotId, Set<string>>;
}

/**
 * Looks through all there is for traces of ballots: a ballot whose note or log has vanished can be found in no other
 * way. Reads both containers from one end to the other.
 */
export const ballotTraces = async (store: Store, tenant: string): Promise<Traces> => {
  const traces: Traces = { ballots: new Set(), decisions: new Map() };
  const own = `${tenant}/`;
  const notes = new Set(watchPartitions(tenant));
  for await (const { partition, id } of everyChange(store, 'ballots'))
    if (partition.startsWith(own) && !notes.has(partition) && id !== draftId)
      traces.ballots.add(partition.slice(own.length));
  for await (const { partition, id, deleted } of everyChange(store, 'decisions')) {
    // Corrections and journal numbers stand under the decision's id and a colon.
    if (!partition.startsWith(own) || id.includes(':') || deleted) continue;
    const groups = traces.decisions.get(id) ?? new Set();
    traces.decisions.set(id, groups.add(partition.slice(own.length)));
  }
  return traces;
};
