import assert from 'node:assert/strict';
import { isStoreError } from '../../data/store/errors.ts';
import { all, create, ids, newPartition, refused, write, type StoreUnderTest } from './contract-helpers.ts';

const due = '2024-05-01T08:00:00.000Z';

export const writeContract = (store: StoreUnderTest): void => {
  describe('writing', () => {
    it('gives back what was created, with its etag and due', async () => {
      const p = newPartition();
      const body = {
        id: 'own',
        _etag: 'own',
        partition: 'own',
        due: 'own',
        deleted: true,
        nested: { list: [1, null, 'æ\n\u0000"\\', { deep: -1.5e-7 }], empty: '' },
        smiley: '😀',
      };
      const etag = await write(store(), p, create('a', body, due));
      assert.deepEqual(await store().get('register', p, 'a'), { id: 'a', body, due, etag });
      assert.deepEqual((await store().query('register', p)).items, [{ id: 'a', body, due, etag }]);
    });

    it('finds nothing where nothing was written', async () => {
      const p = newPartition();
      assert.equal(await store().get('register', p, 'a'), null);
      assert.deepEqual(await store().query('register', p), { items: [], continuation: null });
    });

    it('refuses to create an id twice and keeps the first', async () => {
      const p = newPartition();
      await write(store(), p, create('a', { n: 1 }));
      await refused(store().transact('register', p, [create('a', { n: 2 })]), 'exists', 0);
      assert.deepEqual((await store().get('register', p, 'a'))?.body, { n: 1 });
    });

    it('replaces with the etag that was read, and gives a new one', async () => {
      const p = newPartition();
      const first = await write(store(), p, create('a', { n: 1 }, due));
      const second = await write(store(), p, { op: 'replace', id: 'a', body: { m: 2 }, etag: first });
      assert.notEqual(second, first);
      assert.deepEqual(await store().get('register', p, 'a'), {
        id: 'a',
        body: { m: 2 },
        due: null,
        etag: second,
      });
    });

    it('refuses to replace or tombstone with an etag that is no longer, or never was, the one', async () => {
      const p = newPartition();
      const stale = await write(store(), p, create('a', { n: 1 }));
      const current = await write(store(), p, { op: 'replace', id: 'a', body: { n: 2 }, etag: stale });
      for (const etag of [stale, '"nobody\'s"', '']) {
        await refused(
          store().transact('register', p, [{ op: 'replace', id: 'a', body: {}, etag }]),
          'conflict',
          0,
        );
        await refused(store().transact('register', p, [{ op: 'tombstone', id: 'a', etag }]), 'conflict', 0);
      }
      assert.deepEqual(await store().get('register', p, 'a'), {
        id: 'a',
        body: { n: 2 },
        due: null,
        etag: current,
      });
    });

    it('refuses to replace or tombstone what is not there', async () => {
      const p = newPartition();
      const etag = await write(store(), p, create('a'));
      await refused(
        store().transact('register', p, [{ op: 'replace', id: 'b', body: {}, etag }]),
        'conflict',
      );
      await refused(store().transact('register', p, [{ op: 'tombstone', id: 'b', etag }]), 'conflict');
      assert.deepEqual(ids(await all(store(), p)), ['a']);
    });

    it('hides a tombstone and never gives its id away again', async () => {
      const p = newPartition();
      const etag = await write(store(), p, create('a', { secret: 1 }, due));
      const after = await write(store(), p, { op: 'tombstone', id: 'a', etag });
      assert.equal(await store().get('register', p, 'a'), null);
      assert.deepEqual(await all(store(), p), []);
      assert.deepEqual(await all(store(), p, { due: {}, order: 'due' }), []);
      await refused(store().transact('register', p, [create('a')]), 'exists');
      for (const known of [etag, after]) {
        await refused(
          store().transact('register', p, [{ op: 'tombstone', id: 'a', etag: known }]),
          'conflict',
        );
        await refused(
          store().transact('register', p, [{ op: 'replace', id: 'a', body: {}, etag: known }]),
          'conflict',
        );
      }
    });

    it('does several operations in one go and gives their etags in order', async () => {
      const p = newPartition();
      const [a, b] = await store().transact('register', p, [create('a', { n: 1 }), create('b', { n: 1 })]);
      assert.ok(a !== undefined && b !== undefined);
      const etags = await store().transact('register', p, [
        { op: 'replace', id: 'b', body: { n: 2 }, etag: b },
        create('c', { n: 2 }),
        { op: 'tombstone', id: 'a', etag: a },
      ]);
      assert.equal(etags.length, 3);
      const items = await all(store(), p);
      assert.deepEqual(ids(items), ['b', 'c']);
      assert.deepEqual(
        items.map(({ etag }) => etag),
        etags.slice(0, 2),
      );
    });

    it('does nothing at all when one operation fails, whichever it is, and says which', async () => {
      const p = newPartition();
      const [a, b] = await store().transact('register', p, [create('a', { n: 1 }), create('b', { n: 1 })]);
      assert.ok(a !== undefined && b !== undefined);
      const before = await all(store(), p);
      const fine = [create('new', { n: 2 }), { op: 'replace', id: 'a', body: { n: 2 }, etag: a }] as const;
      await refused(store().transact('register', p, [...fine, create('b')]), 'exists', 2);
      await refused(
        store().transact('register', p, [...fine, { op: 'replace', id: 'b', body: {}, etag: a + b }]),
        'conflict',
        2,
      );
      await refused(
        store().transact('register', p, [...fine, { op: 'tombstone', id: 'nowhere', etag: b }]),
        'conflict',
        2,
      );
      await refused(
        store().transact('register', p, [
          { op: 'tombstone', id: 'a', etag: a },
          { op: 'tombstone', id: 'b', etag: 'x' },
          create('a2'),
        ]),
        'conflict',
        1,
      );
      assert.deepEqual(await all(store(), p), before);
      assert.equal(await store().get('register', p, 'new'), null);
    });

    it('lets exactly one of many create the same id at the same time', async () => {
      const p = newPartition();
      const tries = await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) => store().transact('register', p, [create('a', { n })])),
      );
      const winners = tries.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
      assert.equal(winners.length, 1);
      assert.deepEqual((await store().get('register', p, 'a'))?.body, { n: winners[0] });
      for (const one of tries) if (one.status === 'rejected') assert.ok(isStoreError(one.reason, 'exists'));
    });

    it('loses no count when many add one at the same time, each trying again after a conflict', async () => {
      const p = newPartition();
      await write(store(), p, create('count', { n: 0 }));
      const addOne = async (): Promise<void> => {
        for (;;) {
          const item = await store().get('register', p, 'count');
          assert.ok(item !== null);
          const { n } = item.body as { n: number };
          const next = { op: 'replace', id: 'count', body: { n: n + 1 }, etag: item.etag } as const;
          try {
            await store().transact('register', p, [next]);
            return;
          } catch (error) {
            if (!isStoreError(error, 'conflict')) throw error;
          }
        }
      };
      await Promise.all(Array.from({ length: 10 }, addOne));
      assert.deepEqual((await store().get('register', p, 'count'))?.body, { n: 10 });
    });
  });
};
