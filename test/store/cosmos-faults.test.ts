import assert from 'node:assert/strict';
import { isStoreError, StoreError } from '../../data/store/errors.ts';
import { openCosmos } from '../../data/store/cosmos.ts';
import { fromNow } from '../../data/store/store.ts';
import type { Operation, Store } from '../../data/store/store.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import type { Mishap } from '../cosmos-double/faults.ts';
import { create, follow, refused, write } from './contract-helpers.ts';

const mishaps: Mishap[] = [
  { kind: 429, when: 'before' },
  { kind: 449, when: 'before' },
  { kind: 503, when: 'before' },
  { kind: 503, when: 'after' },
  { kind: 408, when: 'after' },
  { kind: 500, when: 'after' },
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
];

describe('the Cosmos DB store, when something goes wrong', () => {
  const p = 'p';
  let double: CosmosDouble;
  let store: Store;
  let other: Store;
  const open = (more = {}): Promise<Store> =>
    openCosmos({ endpoint: double.endpoint, key: double.key, database: 'punkt', firstPause: 1, ...more });

  beforeEach(async () => {
    double = await CosmosDouble.start();
    store = await open();
    other = await open();
  });
  afterEach(async () => {
    assert.equal(double.faults.pending, 0, 'every fault that was planned was met');
    await store.close();
    await other.close();
    await double.stop();
  });

  const replaceBy = (by: Store, n: number) => async (): Promise<void> => {
    const etag = (await by.get('register', p, 'a'))?.etag ?? '';
    await write(by, p, { op: 'replace', id: 'a', body: { n }, etag });
  };

  for (const mishap of mishaps) {
    it(`writes once through ${mishap.kind} ${mishap.when} the commit, whatever the operation`, async () => {
      let [a = '', b = ''] = await store.transact('register', p, [create('a', { n: 1 }), create('b')]);
      const { cursor } = await follow(store, fromNow);
      const transactions: (() => Operation[])[] = [
        () => [create('c', { n: 1 })],
        () => [{ op: 'replace', id: 'a', body: { n: 2 }, etag: a }],
        () => [
          { op: 'replace', id: 'a', body: { n: 3 }, etag: a },
          create('d', { n: 1 }),
          { op: 'tombstone', id: 'b', etag: b },
        ],
      ];
      for (const operations of transactions) {
        double.faults.plan({ on: 'batch', mishap });
        const etags = await store.transact('register', p, operations());
        assert.equal(etags.length, operations().length);
        const at = operations().findIndex(({ id }) => id === 'a');
        a = etags[at] ?? a;
        b = etags[2] ?? b;
      }
      assert.deepEqual(await store.get('register', p, 'a'), { id: 'a', body: { n: 3 }, due: null, etag: a });
      const { changes } = await follow(other, cursor);
      assert.deepEqual(changes.map(({ id, deleted }) => [id, deleted]).sort(), [
        ['a', false],
        ['b', true],
        ['c', false],
        ['d', false],
      ]);
      assert.equal(changes.find(({ id }) => id === 'a')?.etag, a);
    });
  }

  it('does not take the write of another for its own when the connection broke before the commit', async () => {
    const etag = await write(store, p, create('a', { n: 1 }));
    double.faults.plan({
      on: 'batch',
      mishap: { kind: 'reset', when: 'before', meanwhile: replaceBy(other, 5) },
    });
    const mine = store.transact('register', p, [{ op: 'replace', id: 'a', body: { n: 2 }, etag }]);
    await refused(mine, 'conflict', 0);
    assert.deepEqual((await store.get('register', p, 'a'))?.body, { n: 5 });
    double.faults.plan({
      on: 'batch',
      mishap: { kind: 'reset', when: 'before', meanwhile: () => write(other, p, create('b', { n: 5 })) },
    });
    await refused(store.transact('register', p, [create('b', { n: 6 })]), 'exists', 0);
  });

  it('knows its own write again though another has written over it since', async () => {
    const etag = await write(store, p, create('a', { n: 1 }));
    double.faults.plan({
      on: 'batch',
      mishap: { kind: 'reset', when: 'after', meanwhile: replaceBy(other, 3) },
    });
    const mine = await write(store, p, { op: 'replace', id: 'a', body: { n: 2 }, etag });
    assert.deepEqual((await store.get('register', p, 'a'))?.body, { n: 3 });
    // The etag it got is that of a version nobody can see any more.
    const again = store.transact('register', p, [{ op: 'replace', id: 'a', body: { n: 4 }, etag: mine }]);
    await refused(again, 'conflict', 0);
  });

  it('knows its own creation again though it is a tombstone by now', async () => {
    const bury = async (): Promise<void> => {
      const etag = (await other.get('register', p, 'a'))?.etag ?? '';
      await write(other, p, { op: 'tombstone', id: 'a', etag });
    };
    double.faults.plan({ on: 'batch', mishap: { kind: 'reset', when: 'after', meanwhile: bury } });
    await write(store, p, create('a'));
    assert.equal(await store.get('register', p, 'a'), null);
  });

  it('says that it may be done when so much was written over it that nobody can tell', async () => {
    const etag = await write(store, p, create('a', { n: 1 }));
    const often = async (): Promise<void> => {
      for (let n = 0; n < 12; n += 1) await replaceBy(other, n)();
    };
    double.faults.plan({ on: 'batch', mishap: { kind: 'reset', when: 'after', meanwhile: often } });
    const mine = store.transact('register', p, [{ op: 'replace', id: 'a', body: { n: 2 }, etag }]);
    await assert.rejects(mine, (error) => isStoreError(error, 'unavailable') && error.maybeDone);
  });

  it('writes once when the first request is so slow that it arrives after the second', async () => {
    const hasty = await open({ requestTimeout: 400 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await hasty.get('register', p, 'a');
    double.faults.plan({ on: 'batch', mishap: { kind: 'slow', when: 'before', meanwhile: () => held } });
    const etag = await write(hasty, p, create('a', { n: 1 }));
    release();
    assert.equal((await store.get('register', p, 'a'))?.etag, etag);
    await hasty.close();
  });

  it('gives up when the service stays away, and says whether something may have been done', async () => {
    double.faults.plan({ on: 'batch', mishap: { kind: 503, when: 'before' }, times: 4 });
    const unknown = store.transact('register', p, [create('a')]);
    await assert.rejects(unknown, (error) => isStoreError(error, 'unavailable') && error.maybeDone);
    // Ten tries of the SDK for each of ours.
    double.faults.plan({ on: 'batch', mishap: { kind: 429, when: 'before' }, times: 40 });
    const throttled = store.transact('register', p, [create('a')]);
    await assert.rejects(throttled, (error) => isStoreError(error, 'unavailable') && !error.maybeDone);
    assert.equal(await store.get('register', p, 'a'), null);
  });

  it('reads through 429, 449 and 503', async () => {
    await write(store, p, create('a', { n: 1 }));
    for (const kind of [429, 449, 503] as const) {
      for (const on of ['read', 'query', 'feed'] as const) {
        double.faults.plan({ on, mishap: { kind, when: 'before' } });
      }
      assert.deepEqual((await store.get('register', p, 'a'))?.body, { n: 1 });
      assert.equal((await store.query('register', p)).items.length, 1);
      assert.equal((await follow(store, 'beginning')).changes.length, 1);
    }
  });

  it('reads through a broken connection', async () => {
    await write(store, p, create('a', { n: 1 }));
    double.faults.plan({ on: 'read', mishap: { kind: 'reset', when: 'before' } });
    assert.deepEqual((await store.get('register', p, 'a'))?.body, { n: 1 });
  });

  it('makes database and containers though answers get lost and another makes them too', async () => {
    const reset: Mishap = { kind: 'reset', when: 'after' };
    double.faults.plan({ on: 'create-database', mishap: reset });
    double.faults.plan({ on: 'create-container', mishap: reset });
    await Promise.all([write(store, p, create('a')), write(other, p, create('b'))]);
    assert.ok(await store.get('register', p, 'a'));
    assert.ok(await other.get('register', p, 'b'));
  });

  it('says what to look at when the key is wrong, without trying again', async () => {
    const key = Buffer.from('another key').toString('base64');
    const stranger = await open({ key });
    await assert.rejects(stranger.get('register', p, 'a'), (error) => {
      assert.ok(error instanceof StoreError);
      assert.equal(error.code, 'unavailable');
      assert.match(error.message, /COSMOS_KEY/);
      return true;
    });
    assert.deepEqual(double.requests, ['read-database']);
    await stranger.close();
  });
});
