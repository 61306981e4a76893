import assert from 'node:assert/strict';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { acceptImport } from '../../data/store/papers/accept.ts';
import { loadPapers } from '../../data/store/papers/load.ts';
import { stageImport, type ReadPaper } from '../../data/store/papers/stage.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import type { PaperAccess } from '../../data/model/access.ts';
import { samplePaper } from './sample-paper.ts';

const tenant = 'contoso';
const ofGroup: PaperAccess = { level: 'group', group: 'syddanmark/prøv' };
const everybody: PaperAccess = { level: 'public', group: null };

describe('who may read a paper', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
  });
  afterEach(() => store.close());

  const accept = async (read: ReadPaper, access: PaperAccess | null) => {
    const staged = await stageImport(store, tenant, read);
    assert.ok(staged);
    return acceptImport(store, tenant, staged, access);
  };
  const levels = async () => (await loadPapers(store, tenant)).papers.map(({ access }) => access);
  const newer = () => samplePaper({ text: 'Anden udgave.', date: '2024-06-01', file: 'ny.txt' });

  it('is everybody where nobody says otherwise', async () => {
    await importPaper(store, tenant, samplePaper());
    assert.deepEqual(await levels(), [everybody]);
  });

  it('is what the secretary chose on accepting it, also when it is accepted twice', async () => {
    const staged = await stageImport(store, tenant, samplePaper());
    assert.ok(staged);
    for (const outcome of ['new', 'unchanged'])
      assert.equal((await acceptImport(store, tenant, staged, ofGroup))?.outcome, outcome);
    assert.deepEqual(await levels(), [ofGroup]);
  });

  it('stays when the paper is read again, and goes over to its next version', async () => {
    await accept(samplePaper(), ofGroup);
    await importPaper(store, tenant, samplePaper());
    await importPaper(store, tenant, samplePaper({ owner: 'En anden' }));
    await importPaper(store, tenant, newer());
    assert.deepEqual(await levels(), [ofGroup, ofGroup]);
  });

  it('can be chosen anew for a paper that is there already, and only for that one', async () => {
    await accept(samplePaper(), ofGroup);
    await accept(newer(), null);
    assert.equal((await accept(newer(), everybody))?.outcome, 'unchanged');
    assert.deepEqual(await levels(), [ofGroup, everybody]);
  });
});
