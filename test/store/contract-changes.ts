import assert from 'node:assert/strict';
import { fromBeginning, fromNow, type Change } from '../../data/store/store.ts';
import {
  create,
  follow,
  ids,
  newPartition,
  refused,
  write,
  type StoreUnderTest,
} from './contract-helpers.ts';

const told = (changes: readonly Change[], partition: string): unknown[] =>
  changes
    .filter((change) => change.partition === partition)
    .map((change) => (change.deleted ? [change.id, 'deleted'] : [change.id, change.body]));

export const changesContract = (store: StoreUnderTest): void => {
  describe('changes', () => {
    it('tells from now on, in the order of the writes of a partition, with tombstones', async () => {
      const p = newPartition();
      await write(store(), p, create('old'));
      const { cursor } = await follow(store(), fromNow);
      const c = await write(store(), p, create('c', { n: 1 }));
      const a = await write(store(), p, create('a', { n: 1 }));
      await write(store(), p, create('b', { n: 1 }));
      await write(store(), p, { op: 'replace', id: 'c', body: { n: 2 }, etag: c });
      await write(store(), p, { op: 'tombstone', id: 'a', etag: a });
      const { changes } = await follow(store(), cursor);
      // A store may tell only the latest form of an item; what it tells last of each is settled.
      const last = new Map(changes.filter((one) => one.partition === p).map((one) => [one.id, one]));
      assert.deepEqual(new Set(last.keys()), new Set(['a', 'b', 'c']));
      const lastOnes = changes.filter((change) => last.get(change.id) === change);
      assert.deepEqual(told(lastOnes, p), [
        ['b', { n: 1 }],
        ['c', { n: 2 }],
        ['a', 'deleted'],
      ]);
    });

    it('tells everything from the beginning, with the etag and due of now', async () => {
      const p = newPartition();
      const due = '2024-05-01T08:00:00.000Z';
      const etag = await write(store(), p, create('a', { n: 1 }, due));
      const { changes } = await follow(store(), fromBeginning);
      assert.deepEqual(
        changes.filter((change) => change.partition === p),
        [{ partition: p, id: 'a', body: { n: 1 }, due, etag, deleted: false }],
      );
    });

    it('goes on where a cursor stands, page by page, telling nothing twice and leaving nothing out', async () => {
      const p = newPartition();
      let { cursor } = await follow(store(), fromNow);
      const names = Array.from({ length: 25 }, (_, n) => `i${String(n)}`);
      await store().transact(
        'register',
        p,
        names.map((id) => create(id)),
      );
      const seen: string[] = [];
      for (let more = true; more;) {
        const page = await store().changes('register', cursor, 10);
        assert.ok(page.changes.length < 10 + 100);
        seen.push(...ids(page.changes.filter((change) => change.partition === p)));
        ({ cursor, more } = page);
      }
      assert.deepEqual([...seen].sort(), [...names].sort());
      assert.deepEqual(told((await follow(store(), cursor)).changes, p), []);
      await write(store(), p, create('later'));
      assert.deepEqual(told((await follow(store(), cursor)).changes, p), [['later', {}]]);
    });

    it('keeps the containers apart', async () => {
      const p = newPartition();
      const { cursor } = await follow(store(), fromNow);
      await write(store(), p, create('a'), 'meetings');
      assert.deepEqual(told((await follow(store(), cursor)).changes, p), []);
    });

    it('tells nothing of a transaction that failed', async () => {
      const p = newPartition();
      await write(store(), p, create('a', { n: 1 }));
      const { cursor } = await follow(store(), fromNow);
      await refused(store().transact('register', p, [create('b'), create('a', { n: 2 })]), 'exists', 1);
      assert.deepEqual(told((await follow(store(), cursor)).changes, p), []);
    });

    it('refuses a cursor that is none', async () => {
      await refused(store().changes('register', 'no cursor'), 'invalid');
    });
  });
};
