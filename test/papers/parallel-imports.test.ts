import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { isStoreError } from '../../data/store/errors.ts';
import { loadPapers } from '../../data/store/papers/load.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { dyingStore } from './dying-store.ts';
import { papersIn, stagesIn } from './kept.ts';
import { reread, samplePaper } from './sample-paper.ts';

const tenant = 'værten';
const read = samplePaper();
const newer = samplePaper({ text: 'Ny udgave.', date: '2024-06-01' });
const readAnew = reread(read, (paper) => paper.people.pop());
const elsewhere = reread(read, (paper) => (paper.document.body = 'Andre'));

/** Every call waits until the scheduler lets it through, and its answer waits once more. */
const scheduled = (store: Store, scheduler: fc.Scheduler): Store => {
  const wait = async <T>(work: () => Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    return work();
  };
  return {
    get: (...call) => wait(() => store.get(...call)),
    query: (...call) => wait(() => store.query(...call)),
    changes: (...call) => wait(() => store.changes(...call)),
    transact: (...call) => wait(() => store.transact(...call)),
    close: () => store.close(),
  };
};

const plainly = (store: Store): Store => ({
  get: (...call) => store.get(...call),
  query: (...call) => store.query(...call),
  changes: (...call) => store.changes(...call),
  transact: (...call) => store.transact(...call),
  close: () => store.close(),
});

describe('imports at the same time', () => {
  it('import the same once: one wins, the others find it unchanged', async () => {
    const store = await openSqlite(':memory:');
    const all = await Promise.all(Array.from({ length: 6 }, () => importPaper(store, tenant, read)));
    assert.deepEqual(all.map(({ outcome }) => outcome).sort(), [
      'new',
      ...Array<string>(5).fill('unchanged'),
    ]);
    assert.equal((await papersIn(store, tenant)).length, 1);
    await store.close();
  });

  it('let a reader go on with what counts now when a paper is read anew, or moved, under its eyes', async () => {
    for (const next of [readAnew, elsewhere]) {
      const store = await openSqlite(':memory:');
      await importPaper(store, tenant, read);
      let imported = false;
      const surprising: Store = {
        ...plainly(store),
        query: async (container, partition, query) => {
          if (container === 'papers' && !imported) {
            imported = true;
            await importPaper(store, tenant, next);
          }
          return store.query(container, partition, query);
        },
      };
      const { papers, unreadable } = await loadPapers(surprising, tenant);
      assert.deepEqual(unreadable, []);
      assert.deepEqual(
        papers.map(({ paper }) => paper),
        [next.paper],
      );
      await store.close();
    }
  });

  it('never show half a paper, lose one or double one, in whatever order their steps come and whoever dies', async () => {
    const one = fc.record({
      read: fc.constantFrom(read, read, newer, readAnew, elsewhere),
      diesAt: fc.option(fc.integer({ min: 1, max: 9 })),
      moment: fc.constantFrom('before' as const, 'after' as const),
    });
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(one, { minLength: 2, maxLength: 4 }),
      fc.boolean(),
      async (scheduler, imports, known) => {
        const store = await openSqlite(':memory:');
        await importPaper(store, tenant, samplePaper({ text: 'Allerede her.', date: '2023-01-01' }));
        if (known) await importPaper(store, tenant, read);
        const slow = scheduled(store, scheduler);
        const running = imports.map(async ({ read, diesAt, moment }) => {
          const die = (): never => {
            throw new Error('killed');
          };
          const mine = diesAt === null ? slow : dyingStore(slow, diesAt, moment, die);
          try {
            return await importPaper(mine, tenant, read);
          } catch (error) {
            // Sweeping each other again and again may make one give up: that says so and changes nothing.
            if ((error as Error).message !== 'killed' && !isStoreError(error, 'conflict')) throw error;
            return null;
          }
        });
        const readers = imports.map(() => loadPapers(slow, tenant));
        await scheduler.waitIdle();
        for (const { unreadable } of await Promise.all(readers)) assert.deepEqual(unreadable, []);
        const accepted = (await Promise.all(running)).filter((result) => result !== null);
        const papers = await papersIn(store, tenant);
        const ids = papers.map(({ documentId }) => documentId);
        assert.equal(new Set(ids).size, ids.length, 'no document is there twice');
        for (const { documentId } of accepted)
          assert.ok(ids.includes(documentId), 'what was accepted is there');
        const last = await importPaper(store, tenant, read);
        const after = await papersIn(store, tenant);
        assert.deepEqual(after.find(({ documentId }) => documentId === last.documentId)?.paper, read.paper);
        if (imports.every((one) => one.diesAt === null && one.read !== newer))
          assert.equal((await stagesIn(store)).size, after.length, 'nothing is left over');
        await store.close();
      },
    );
    await fc.assert(property, { numRuns: 120 });
  });
});
