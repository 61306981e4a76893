import assert from 'node:assert/strict';
import type { Operation } from '../../data/store/store.ts';
import { all, create, newPartition, refused, type StoreUnderTest } from './contract-helpers.ts';

const many = (count: number): Operation[] =>
  Array.from({ length: count }, (_, n) => create(`i${String(n).padStart(3, '0')}`, { n }));

export const limitsContract = (store: StoreUnderTest): void => {
  describe('limits', () => {
    it('takes 100 operations in one transaction, and refuses 101 and none', async () => {
      const p = newPartition();
      await refused(store().transact('register', p, many(101)), 'too-large');
      await refused(store().transact('register', p, []), 'invalid');
      assert.deepEqual(await all(store(), p), []);
      assert.equal((await store().transact('register', p, many(100))).length, 100);
      assert.equal((await all(store(), p)).length, 100);
    });

    it('takes an item of nearly 2 MB, and refuses a bigger one', async () => {
      const p = newPartition();
      const text = 'æ'.repeat(999_000);
      await refused(
        store().transact('papers', p, [create('big', { text: `${text}${'x'.repeat(3000)}` })]),
        'too-large',
      );
      assert.equal(await store().get('papers', p, 'big'), null);
      await store().transact('papers', p, [create('big', { text })]);
      assert.deepEqual((await store().get('papers', p, 'big'))?.body, { text });
    });

    it('counts the bytes of a whole transaction, not of each item', async () => {
      const p = newPartition();
      const parts = ['a', 'b', 'c'].map((id) => create(id, { text: 'x'.repeat(700_000) }));
      await refused(store().transact('papers', p, parts), 'too-large');
      assert.deepEqual(await all(store(), p, {}, 'papers'), []);
      await store().transact('papers', p, parts.slice(0, 2));
    });

    it('refuses one id twice in a transaction', async () => {
      const p = newPartition();
      await refused(store().transact('register', p, [create('a'), create('b'), create('a')]), 'invalid', 2);
      assert.deepEqual(await all(store(), p), []);
    });

    it('refuses ids and partitions that not every store can hold', async () => {
      const p = newPartition();
      for (const id of [
        '',
        'a/b',
        'a\\b',
        'a?',
        '#a',
        ' a',
        'a ',
        'a\u0000',
        'a\n',
        '\ud83d',
        'x'.repeat(256),
      ]) {
        await refused(store().transact('register', p, [create(id)]), 'invalid', 0);
        await refused(store().get('register', p, id), 'invalid');
      }
      for (const partition of ['', 'a\u0000', '\udc00', 'x'.repeat(256)]) {
        await refused(store().transact('register', partition, [create('a')]), 'invalid');
        await refused(store().get('register', partition, 'a'), 'invalid');
        await refused(store().query('register', partition), 'invalid');
      }
    });

    it('refuses a due that is not an instant, since dues are compared as text', async () => {
      for (const due of ['2024-05-01', '2024-05-01T10:00:00+02:00', 'tomorrow'])
        await refused(store().transact('outbox', newPartition(), [create('a', {}, due)]), 'invalid', 0);
    });

    it('refuses pages of no or too many items, and continuations that are none', async () => {
      const p = newPartition();
      for (const limit of [0, -1, 1.5, 1001]) {
        await refused(store().query('register', p, { limit }), 'invalid');
        await refused(store().changes('register', 'now', limit), 'invalid');
      }
      await refused(store().query('register', p, { order: 'due' }), 'invalid');
    });
  });
};
