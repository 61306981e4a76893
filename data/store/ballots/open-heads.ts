import type { BallotHead } from '../../model/ballot/head.ts';
import type { Store } from '../store.ts';
import { readHead } from './log.ts';
import { dueBallots } from './watch.ts';

/** Later than any deadline. */
const everDue = '9000-01-01T00:00:00.000Z';

/** The ballots that are not over, of all groups. */
export const openHeads = async (store: Store, tenant: string): Promise<BallotHead[]> => {
  const heads: BallotHead[] = [];
  for (const { ballot } of await dueBallots(store, tenant, everDue)) {
    const head = (await readHead(store, tenant, ballot))?.value ?? null;
    if (head !== null) heads.push(head);
  }
  return heads;
};
