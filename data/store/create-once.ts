import { isDeepStrictEqual } from 'node:util';
import { isStoreError, StoreError } from './errors.ts';
import type { Body, Container, Store } from './store.ts';

/**
 * Creates an item whose id says what it is, so that creating it again creates nothing; what is there stays as it is.
 * A lost answer is tried once more.
 * @returns whether this call, as far as anybody can tell, created it
 */
export const createOnce = async (
  store: Store,
  [container, partition, id]: [Container, string, string],
  body: Body,
  due: string | null = null,
): Promise<boolean> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await store.transact(container, partition, [{ op: 'create', id, body, due }]);
      return true;
    } catch (error) {
      if (isStoreError(error, 'exists')) {
        // After a lost answer, what is there may be our own.
        if (tries === 1) return false;
        const found = await store.get(container, partition, id);
        return isDeepStrictEqual(found?.body, JSON.parse(JSON.stringify(body)));
      }
      const lost = error instanceof StoreError && error.maybeDone;
      if (!lost || tries === 5) throw error;
    }
  }
};
