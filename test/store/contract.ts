import type { Store } from '../../data/store/store.ts';
import { changesContract } from './contract-changes.ts';
import type { StoreUnderTest } from './contract-helpers.ts';
import { limitsContract } from './contract-limits.ts';
import { modelContract } from './contract-model.ts';
import { queryContract } from './contract-queries.ts';
import { writeContract } from './contract-writes.ts';

/** An opened store and how to let go of it. The store may hold other data: every test uses partitions of its own. */
export interface Opened {
  store: Store;
  close: () => Promise<void>;
}

/**
 * What every store must do, as mocha tests: what data/store/store.ts promises, and nothing a store may choose.
 * @param runs how many random histories the property test plays
 */
export const storeContract = (name: string, open: () => Promise<Opened>, { runs = 60 } = {}): void => {
  describe(`store contract: ${name}`, () => {
    let opened: Opened | null = null;
    before(async () => {
      opened = await open();
    });
    after(async () => {
      await opened?.close();
    });
    const store: StoreUnderTest = () => {
      if (opened === null) throw new Error('The store was not opened.');
      return opened.store;
    };

    writeContract(store);
    limitsContract(store);
    queryContract(store);
    changesContract(store);
    modelContract(store, runs);
  });
};
