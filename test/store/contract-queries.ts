import assert from 'node:assert/strict';
import {
  all,
  byCodePoint,
  create,
  ids,
  newPartition,
  refused,
  write,
  type StoreUnderTest,
} from './contract-helpers.ts';

const oddIds = [
  'A',
  'Z',
  'a',
  'a b',
  'a%',
  'a%b',
  'a_b',
  "a'b",
  'a"b',
  'a`b;--',
  'a[0]',
  'a{"x":1}',
  'a@b|c:d=e&f+g~',
  'ab',
  'e\u0301',
  'z',
  'é',
  'æ',
  'ø',
  'å',
  'ß',
  '漢字',
  '\uff5e',
  '😀',
];
const oddPartitions = [
  '/',
  '\\',
  'a/b?c#d',
  "'",
  '"',
  '%',
  '["x"]',
  ' x ',
  'Ærø – “citat”',
  '漢字😀',
  '\uff5e',
  'null',
  '0',
];
const at = (minute: number): string => `2024-05-01T08:${String(minute).padStart(2, '0')}:00.000Z`;

export const queryContract = (store: StoreUnderTest): void => {
  describe('reading', () => {
    it('keeps odd ids apart and in the order of their code points', async () => {
      const p = newPartition();
      await store().transact(
        'register',
        p,
        oddIds.map((id) => create(id, { id })),
      );
      const items = await all(store(), p, { limit: 7 });
      assert.deepEqual(ids(items), [...oddIds].sort(byCodePoint));
      for (const { id, body } of items) assert.deepEqual(body, { id });
      for (const id of oddIds) assert.deepEqual((await store().get('register', p, id))?.body, { id });
    });

    it('finds ids by prefix, taken literally', async () => {
      const p = newPartition();
      await store().transact(
        'register',
        p,
        oddIds.map((id) => create(id)),
      );
      for (const prefix of ['a', 'a%', 'a_', "a'", 'æ', '😀', 'nothing', 'e'])
        assert.deepEqual(
          ids(await all(store(), p, { prefix, limit: 3 })),
          oddIds.filter((id) => id.startsWith(prefix)).sort(byCodePoint),
          prefix,
        );
    });

    it('finds ids from one, included, to another, not included', async () => {
      const p = newPartition();
      await store().transact(
        'register',
        p,
        ['a', 'b', 'c', 'd'].map((id) => create(id)),
      );
      assert.deepEqual(ids(await all(store(), p, { from: 'b', to: 'd' })), ['b', 'c']);
      assert.deepEqual(ids(await all(store(), p, { from: 'bb' })), ['c', 'd']);
      assert.deepEqual(ids(await all(store(), p, { to: 'a' })), []);
    });

    it('keeps the same id in two partitions, and in two containers, apart', async () => {
      const [p, q] = [newPartition(), newPartition()];
      const inP = await write(store(), p, create('a', { in: 'p' }, at(1)));
      await write(store(), q, create('a', { in: 'q' }, at(2)));
      await write(store(), p, create('a', { in: 'meetings' }), 'meetings');
      await write(store(), q, create('only q', {}, at(3)));
      const etag = await write(store(), p, {
        op: 'replace',
        id: 'a',
        body: { in: 'P' },
        due: at(1),
        etag: inP,
      });
      assert.deepEqual((await store().get('register', p, 'a'))?.body, { in: 'P' });
      assert.deepEqual((await store().get('register', q, 'a'))?.body, { in: 'q' });
      assert.deepEqual((await store().get('meetings', p, 'a'))?.body, { in: 'meetings' });
      assert.equal(await store().get('register', p, 'only q'), null);
      await refused(store().transact('register', p, [{ op: 'tombstone', id: 'only q', etag }]), 'conflict');
      await write(store(), p, { op: 'tombstone', id: 'a', etag });
      assert.deepEqual((await store().get('register', q, 'a'))?.body, { in: 'q' });
    });

    it('never lets a query see another partition, whatever it asks for', async () => {
      const [p, q] = [newPartition(), newPartition()];
      await store().transact('register', q, [create('a', {}, at(1)), create('b', {}, at(2))]);
      await write(store(), p, create('b', { mine: true }, at(5)));
      const questions = [
        {},
        { prefix: 'b' },
        { from: 'a' },
        { to: 'z' },
        { due: {} },
        { due: { from: at(0), to: at(9) }, order: 'due' },
        { limit: 1 },
      ] as const;
      for (const query of questions)
        assert.deepEqual(
          (await all(store(), p, query)).map(({ id, body }) => ({ id, body })),
          [{ id: 'b', body: { mine: true } }],
          JSON.stringify(query),
        );
    });

    it('keeps partitions with odd names apart', async () => {
      const run = newPartition('');
      const names = oddPartitions.map((name) => `${name}${run}${name}`);
      for (const name of names) await write(store(), name, create('a', { name }));
      for (const name of names)
        assert.deepEqual(
          (await all(store(), name)).map(({ body }) => body),
          [{ name }],
          name,
        );
    });

    it('gives every item of a long query once, page by page, while others are written', async () => {
      const p = newPartition();
      const names = Array.from({ length: 230 }, (_, n) => `i${String(n).padStart(3, '0')}`);
      for (let n = 0; n < names.length; n += 100)
        await store().transact(
          'register',
          p,
          names.slice(n, n + 100).map((id) => create(id)),
        );
      const first = await store().query('register', p, { limit: 50 });
      assert.ok(first.continuation !== null);
      await write(store(), p, create('a-before'));
      await write(store(), p, create('z-after'));
      const rest: string[] = [];
      let { continuation } = first as { continuation: string | null };
      while (continuation !== null) {
        const page = await store().query('register', p, { limit: 50, continuation });
        rest.push(...ids(page.items));
        continuation = page.continuation;
      }
      const seen = [...ids(first.items), ...rest].filter((id) => id.startsWith('i'));
      assert.deepEqual(seen, names);
    });

    it('finds what is due, from an instant, included, to another, not included, in the order of dues', async () => {
      const p = newPartition();
      const dues = { c: at(1), a: at(2), b: at(2), e: at(3), d: at(4) };
      await store().transact('outbox', p, [
        ...Object.entries(dues).map(([id, due]) => create(id, {}, due)),
        create('none'),
      ]);
      const order = 'due';
      const ask = async (query: object): Promise<string[]> => ids(await all(store(), p, query, 'outbox'));
      assert.deepEqual(await ask({ due: {}, order, limit: 2 }), ['c', 'a', 'b', 'e', 'd']);
      assert.deepEqual(await ask({ due: {}, order, limit: 1 }), ['c', 'a', 'b', 'e', 'd']);
      assert.deepEqual(await ask({ due: { to: at(3) }, order }), ['c', 'a', 'b']);
      assert.deepEqual(await ask({ due: { from: at(2), to: at(4) }, order }), ['a', 'b', 'e']);
      assert.deepEqual(await ask({ due: { from: at(2) }, limit: 2 }), ['a', 'b', 'd', 'e']);
      assert.deepEqual(await ask({}), ['a', 'b', 'c', 'd', 'e', 'none']);
    });

    it('follows a due that is moved or taken away', async () => {
      const p = newPartition();
      const first = await write(store(), p, create('a', {}, at(1)), 'outbox');
      const moved = { op: 'replace', id: 'a', body: {}, due: at(5), etag: first } as const;
      const second = await write(store(), p, moved, 'outbox');
      const early = { due: { to: at(3) }, order: 'due' } as const;
      assert.deepEqual(ids(await all(store(), p, early, 'outbox')), []);
      assert.deepEqual(ids(await all(store(), p, { due: { to: at(6) } }, 'outbox')), ['a']);
      await write(store(), p, { op: 'replace', id: 'a', body: {}, etag: second }, 'outbox');
      assert.deepEqual(ids(await all(store(), p, { due: {} }, 'outbox')), []);
      assert.deepEqual(ids(await all(store(), p, {}, 'outbox')), ['a']);
    });
  });
};
