import type { StoredEvent } from '../../../data/model/ballot/event.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { personIdOf } from '../../../data/model/people.ts';
import { noteEventOnce } from '../../../data/store/audit.ts';
import type { Store } from '../../../data/store/store.ts';

/** What the audit tells of a ballot: how it was run. Who answered, and what, stands in its own log and nowhere else. */
const noted: readonly string[] = ['opened', 'extended', 'seated', 'nudged', 'closed', 'voided', 'reported'];

/** Notes how a ballot was run, each act once, on its own day. What Punkt did itself at a deadline is noted as its own. */
export const noteActs = async (
  store: Store,
  tenant: string,
  head: BallotHead,
  events: readonly StoredEvent[],
): Promise<void> => {
  for (const { event } of events) {
    if (!noted.includes(event.kind)) continue;
    const who = (event.by === null ? null : head.people[event.by]?.person) ?? personIdOf(tenant, 'punkt');
    const act = `ballot.${event.kind}`;
    const done = { at: event.at, kind: 'done', act, who, subject: head.ballot } as const;
    await noteEventOnce(store, tenant, `${act} ${head.ballot} ${String(event.seq)}`, done);
  }
};
