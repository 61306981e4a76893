import type { z } from 'zod';
import { checked } from './checked.ts';
import { isEmptied } from './emptied.ts';
import { isStoreError } from './errors.ts';
import type { Body, Container, Store } from './store.ts';

const mostTries = 50;

/**
 * Changes one item by what it is now: reads it, asks `change` what it should be (null when it is not there yet), and
 * writes that against what was read; whoever was beaten to it by another write looks again. `change` is pure and gives
 * the same object back, or null, when there is nothing to do. So it is safe to repeat, also after a lost answer: the
 * second time finds the work done.
 * @returns what the item is now; null when it is not there
 * @throws StoreError, and what `change` throws; nothing has changed then
 */
export const changeStored = async <T extends Body>(
  store: Store,
  schema: z.ZodType<T>,
  [container, partition, id]: [Container, string, string],
  change: (now: T | null) => T | null,
): Promise<T | null> => {
  for (let tries = 1; ; tries += 1) {
    const found = await store.get(container, partition, id);
    const where = `${container}/${partition}/${id}`;
    const now = found === null || isEmptied(found.body) ? null : checked(schema, found.body, where);
    const wanted = change(now);
    if (wanted === null || wanted === now) return now;
    const body = checked(schema, wanted, where, 'invalid');
    try {
      await store.transact(container, partition, [
        found === null ? { op: 'create', id, body } : { op: 'replace', id, body, etag: found.etag },
      ]);
      return body;
    } catch (error) {
      const beaten = isStoreError(error, 'conflict') || isStoreError(error, 'exists');
      const lost = isStoreError(error, 'unavailable') && error.maybeDone;
      if (!(beaten || lost) || tries === mostTries) throw error;
    }
  }
};
