import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { StoreError, type StoreErrorCode } from '../../data/store/errors.ts';
import type { Body, Change, Container, Operation, Query, Store, StoredItem } from '../../data/store/store.ts';

/** Gives the store of the running test. */
export type StoreUnderTest = () => Store;

/** A partition nobody has used, also in a store that is kept between runs. */
export const newPartition = (name = 'p'): string => `${name} ${randomUUID()}`;

export const create = (id: string, body: Body = {}, due: string | null = null): Operation => ({
  op: 'create',
  id,
  body,
  due,
});

/** Writes one operation and gives the new etag. */
export const write = async (
  store: Store,
  partition: string,
  operation: Operation,
  container: Container = 'register',
): Promise<string> => {
  const [etag] = await store.transact(container, partition, [operation]);
  assert.ok(etag !== undefined && etag !== '');
  return etag;
};

/** Every item the query finds, page by page; fails when a page is too big or the pages never end. */
export const all = async (
  store: Store,
  partition: string,
  query: Query = {},
  container: Container = 'register',
): Promise<StoredItem[]> => {
  const items: StoredItem[] = [];
  let continuation: string | null = null;
  for (let pages = 0; pages < 2000; pages += 1) {
    const page = await store.query(container, partition, {
      ...query,
      ...(continuation === null ? {} : { continuation }),
    });
    assert.ok(page.items.length <= (query.limit ?? 100), 'a page is no longer than its limit');
    items.push(...page.items);
    continuation = page.continuation;
    if (continuation === null) return items;
  }
  throw new Error('The pages never end.');
};

export const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Every change since the cursor, and the cursor after them. */
export const follow = async (
  store: Store,
  since: string,
  limit = 1000,
  container: Container = 'register',
): Promise<{ changes: Change[]; cursor: string }> => {
  const changes: Change[] = [];
  let cursor = since;
  for (let pages = 0; pages < 2000; pages += 1) {
    const page = await store.changes(container, cursor, limit);
    assert.ok(page.changes.length < limit + 100, 'a page is about as long as its limit');
    changes.push(...page.changes);
    cursor = page.cursor;
    if (!page.more) return { changes, cursor };
  }
  throw new Error('The changes never end.');
};

/** Fails unless the work is refused with this code, with words for the user and a fix for the operator. */
export const refused = async (
  work: Promise<unknown>,
  code: StoreErrorCode,
  operation?: number,
): Promise<void> => {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(error instanceof StoreError, `a StoreError, not ${String(error)}`);
    assert.equal(error.code, code);
    assert.ok(error.da !== '' && error.en !== '' && error.fix !== '');
    if (operation !== undefined) assert.equal(error.operation, operation);
    return true;
  });
};

/** Ids in the order stores keep: by code point. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
