import { acceptImport, acceptUnchanged } from '../../data/store/papers/accept.ts';
import type { Accepted } from '../../data/store/papers/outcome.ts';
import { planImport, writeStage, type ReadPaper } from '../../data/store/papers/stage.ts';
import { StoreError } from '../../data/store/errors.ts';
import type { Store } from '../../data/store/store.ts';

const mostTries = 10;

/**
 * Imports what was read out of one file: stages it and accepts it at once. The same again changes nothing and
 * writes nothing; killed at any moment, the register is the earlier one or the new one, and importing again
 * succeeds and cleans up.
 * @throws StoreError; nothing has changed then
 */
export const importPaper = async (store: Store, tenant: string, read: ReadPaper): Promise<Accepted> => {
  // An import that others of the same document keep sweeping away is staged again; each time one of them got through.
  for (let tries = 0; tries < mostTries; tries += 1) {
    const plan = planImport(read);
    const unchanged = await acceptUnchanged(store, tenant, plan.manifest);
    if (unchanged !== null) return unchanged;
    const staged = await writeStage(store, tenant, plan);
    const accepted = staged === null ? null : await acceptImport(store, tenant, staged);
    if (accepted !== null) return accepted;
  }
  throw new StoreError('conflict', { detail: `${read.file} is being imported by others all the time.` });
};
