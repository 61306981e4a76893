import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { papersIn, stagesIn } from './kept.ts';
import { samplePaper } from './sample-paper.ts';

const tenant = 'værten';
const child = fileURLToPath(new URL('importing-child.ts', import.meta.url));

interface Ended {
  signal: NodeJS.Signals | null;
  code: number | null;
  told: unknown[];
}

/** Runs the child, and kills it when it says that it is writing. */
const run = (...parameters: (string | number)[]): Promise<Ended> =>
  new Promise((resolve) => {
    const told: unknown[] = [];
    const process = fork(child, parameters.map(String), { execArgv: ['--import', 'tsx'] });
    process.on('message', (message) => {
      told.push(message);
      if (message === 'writing') process.kill('SIGKILL');
    });
    process.on('close', (code, signal) => resolve({ signal, code, told }));
  });

describe('a process that is killed while it imports', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** The register with an earlier version in it; after the kill it must be that, or with the new one. */
  const survives = async (
    name: string,
    items: number,
    kill: (file: string) => Promise<Ended>,
  ): Promise<Ended> => {
    const file = join(folder, `${name}.db`);
    const store = await openSqlite(file);
    await importPaper(store, tenant, samplePaper());
    const before = await papersIn(store, tenant);
    const ended = await kill(file);
    const seen = await papersIn(store, tenant);
    const read = samplePaper({ text: 'Ny udgave.', date: '2024-06-01', items });
    const { documentId } = await importPaper(store, tenant, read);
    const after = await papersIn(store, tenant);
    assert.deepEqual(after.find((paper) => paper.documentId === documentId)?.paper, read.paper);
    if (seen.length === 1) assert.deepEqual(seen, before);
    else assert.deepEqual(seen, after);
    assert.equal((await stagesIn(store)).size, 2, 'nothing is left over');
    await store.close();
    return ended;
  };

  const cases = [
    { moment: 'before', items: 1, writes: [1, 3, 6] },
    { moment: 'after', items: 1, writes: [3, 6] },
    { moment: 'during', items: 2000, writes: [2, 5, 9] },
  ];
  for (const { moment, items, writes } of cases)
    it(`leaves the earlier register or the new one of ${String(items)} records, killed ${moment} a write`, async () => {
      const all = await Promise.all(
        writes.map((n) => survives(`${moment}-${String(n)}`, items, (file) => run(file, items, n, moment))),
      );
      for (const { signal } of all) assert.equal(signal, 'SIGKILL');
    });

  it('imports once when two processes import the same paper into the same file', async () => {
    const file = join(folder, 'two.db');
    const both = await Promise.all([run(file, 200), run(file, 200)]);
    assert.deepEqual(both.map(({ told }) => told.at(-1)).sort(), ['new', 'unchanged']);
    const store = await openSqlite(file);
    assert.equal((await papersIn(store, tenant)).length, 1);
    assert.equal((await stagesIn(store)).size, 1);
    await store.close();
  });
});
