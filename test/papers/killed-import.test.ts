import assert from 'node:assert/strict';
import { importPaper } from '../../bot/papers/import-paper.ts';
import type { ReadPaper } from '../../data/store/papers/stage.ts';
import type { Store } from '../../data/store/store.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { dyingStore, type Moment } from './dying-store.ts';
import { papersIn, stagesIn } from './kept.ts';
import { reread, samplePaper } from './sample-paper.ts';

const tenant = 'værten';
const die = (): never => {
  throw new Error('killed');
};

const big = (text: string, date = '2024-01-15'): ReadPaper =>
  samplePaper({ text: `${text} ${'Linje æøå\n'.repeat(22_000)}`, items: 200, date });

const cases: { name: string; earlier: ReadPaper[]; wanted: ReadPaper; papers: number; stages: number }[] = [
  { name: 'a first paper', earlier: [], wanted: samplePaper(), papers: 1, stages: 1 },
  { name: 'a paper of many chunks', earlier: [], wanted: big('a'), papers: 1, stages: 1 },
  {
    name: 'a newer version',
    earlier: [samplePaper()],
    wanted: big('b', '2024-06-01'),
    papers: 2,
    stages: 2,
  },
  {
    name: 'records read anew',
    earlier: [big('c')],
    wanted: reread(big('c'), (paper) => paper.items.pop()),
    papers: 1,
    stages: 1,
  },
  {
    name: 'a document that moves to another series',
    earlier: [samplePaper(), samplePaper({ text: 'Ny.', date: '2025-01-01' })],
    wanted: reread(samplePaper(), (paper) => (paper.document.body = 'Andre')),
    papers: 2,
    stages: 2,
  },
];

describe('an import that is killed', () => {
  /** Imports and dies at the n-th write; true when it got to its end before. */
  const importUntil = async (store: Store, read: ReadPaper, n: number, moment: Moment): Promise<boolean> => {
    try {
      await importPaper(dyingStore(store, n, moment, die), tenant, read);
      return true;
    } catch (error) {
      assert.equal((error as Error).message, 'killed');
      return false;
    }
  };

  for (const { name, earlier, wanted, papers, stages } of cases)
    for (const moment of ['before', 'after'] as const)
      it(`leaves the earlier register or the new one, ${moment} every single write of ${name}`, async () => {
        let deaths = 0;
        for (let n = 1, done = false; !done; n += 1) {
          const store = await openSqlite(':memory:');
          for (const read of earlier) await importPaper(store, tenant, read);
          const before = await papersIn(store, tenant);
          done = await importUntil(store, wanted, n, moment);
          deaths += done ? 0 : 1;
          const seen = await papersIn(store, tenant);
          // Killed once more while it is tried again: it must get through all the same.
          await importUntil(store, wanted, 4, moment);
          await importPaper(store, tenant, wanted);
          const after = await papersIn(store, tenant);
          assert.equal(after.length, papers);
          if (JSON.stringify(seen) !== JSON.stringify(before)) assert.deepEqual(seen, after);
          assert.equal((await stagesIn(store)).size, stages, 'nothing is left over');
          await store.close();
        }
        assert.ok(deaths >= 6, `it died ${String(deaths)} times`);
      });
});
