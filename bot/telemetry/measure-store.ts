import { StoreError } from '../../data/store/errors.ts';
import type { Container, Store } from '../../data/store/store.ts';
import { silent, type Telemetry } from './telemetry.ts';

/**
 * The same store, with what is asked of it measured. A look at the changes that finds the end also tells that what is
 * held in memory is what the store has. Partitions and ids are not told: they are people's and papers'.
 */
export const measureStore = (store: Store, telemetry: Telemetry): Store => {
  if (telemetry === silent) return store;
  const measured = <T>(
    operation: 'get' | 'query' | 'transact' | 'changes',
    container: Container,
    work: () => Promise<T>,
  ): Promise<T> =>
    telemetry.trace('store', { operation, container }, async (mark) => {
      const began = performance.now();
      let outcome = 'failed';
      try {
        const result = await work();
        outcome = 'done';
        return result;
      } catch (error) {
        if (error instanceof StoreError) outcome = error.code;
        throw error;
      } finally {
        mark({ outcome });
        telemetry.record('storeTime', performance.now() - began, { operation, container, outcome });
      }
    });
  return {
    get: (container, ...rest) => measured('get', container, () => store.get(container, ...rest)),
    query: (container, ...rest) => measured('query', container, () => store.query(container, ...rest)),
    transact: (container, ...rest) =>
      measured('transact', container, () => store.transact(container, ...rest)),
    changes: async (container, ...rest) => {
      const found = await measured('changes', container, () => store.changes(container, ...rest));
      if (!found.more) telemetry.touch('copyAge', { container });
      return found;
    },
    close: () => store.close(),
  };
};
