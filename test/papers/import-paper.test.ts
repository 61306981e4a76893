import assert from 'node:assert/strict';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { acceptImport } from '../../data/store/papers/accept.ts';
import { stageImport } from '../../data/store/papers/stage.ts';
import { fromNow, type Store } from '../../data/store/store.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { papersIn, stagesIn } from './kept.ts';
import { reread, samplePaper } from './sample-paper.ts';

const tenant = 'værten';

describe('importing a paper', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
  });
  afterEach(() => store.close());

  const outcomes = async (...reads: Parameters<typeof importPaper>[2][]): Promise<string[]> => {
    const found: string[] = [];
    for (const read of reads) found.push((await importPaper(store, tenant, read)).outcome);
    return found;
  };

  it('gives back the raw text and the records exactly as they were read', async () => {
    const read = samplePaper();
    assert.equal((await importPaper(store, tenant, read)).outcome, 'new');
    const [paper, ...others] = await papersIn(store, tenant);
    assert.deepEqual(others, []);
    assert.deepEqual(paper?.raw, read.raw);
    assert.deepEqual(paper?.paper, read.paper);
    assert.deepEqual([paper?.file, paper?.version, paper?.supersededBy], ['paper.txt', 1, null]);
  });

  it('changes and writes nothing when the same comes again, also under another name and at another time', async () => {
    await importPaper(store, tenant, samplePaper());
    const before = await papersIn(store, tenant);
    const cursors = await Promise.all([store.changes('register', fromNow), store.changes('papers', fromNow)]);
    const again = samplePaper({ file: 'kopi.txt', at: '2025-01-01T00:00:00.000Z' });
    assert.deepEqual(await outcomes(samplePaper(), again), ['unchanged', 'unchanged']);
    assert.deepEqual(await papersIn(store, tenant), before);
    const written = await Promise.all([
      store.changes('register', cursors[0].cursor),
      store.changes('papers', cursors[1].cursor),
    ]);
    assert.deepEqual(
      written.map(({ changes }) => changes),
      [[], []],
    );
  });

  it('lets a newer version take the place of the older and keeps both', async () => {
    const first = await importPaper(store, tenant, samplePaper());
    const newer = samplePaper({ text: 'Anden udgave.', date: '2024-06-01', file: 'ny.txt' });
    const second = await importPaper(store, tenant, newer);
    assert.equal(second.outcome, 'superseded');
    assert.deepEqual(second.supersedes, [first.documentId]);
    assert.equal(second.series, first.series);
    const papers = await papersIn(store, tenant);
    assert.deepEqual(
      papers.map(({ documentId, version, supersededBy }) => [documentId, version, supersededBy]),
      [
        [first.documentId, 1, second.documentId],
        [second.documentId, 2, null],
      ],
    );
    assert.match(papers[0]?.raw.text ?? '', /Første udgave/);
  });

  it('puts a version that is older by its date behind the newer one, whenever it comes', async () => {
    const newer = await importPaper(store, tenant, samplePaper({ date: '2024-06-01' }));
    const older = await importPaper(store, tenant, samplePaper({ text: 'Ældre.', date: '2023-06-01' }));
    assert.equal(older.outcome, 'older');
    assert.equal(older.supersededBy, newer.documentId);
  });

  it('takes the one imported last for the newest where a version has no date', async () => {
    const found = await outcomes(
      samplePaper({ date: '2024-06-01' }),
      samplePaper({ text: 'Uden dato.', date: null }),
      samplePaper({ date: '2024-06-01' }),
    );
    assert.deepEqual(found, ['new', 'superseded', 'unchanged']);
    assert.deepEqual(
      (await papersIn(store, tenant)).map(({ supersededBy }) => supersededBy === null),
      [false, true],
    );
  });

  it('takes vague dates by the first day they can mean', async () => {
    const vague = { words: 'foråret 2024', from: '2024-03-01', to: '2024-05-31' };
    const found = await outcomes(
      samplePaper({ date: vague }),
      samplePaper({ text: 'Før.', date: '2024-02-28' }),
      samplePaper({ text: 'Efter.', date: '2024-03-02' }),
    );
    assert.deepEqual(found, ['new', 'older', 'superseded']);
  });

  it('never lets a draft take the place of what is in force', async () => {
    const found = await outcomes(
      samplePaper({ text: 'Kladde 1.', status: 'draft', date: '2024-01-01' }),
      samplePaper({
        title: 'UDKAST Kommissorium for prøvegruppen, version 2',
        status: 'draft',
        date: '2024-02-01',
      }),
      samplePaper({ text: 'Vedtaget.', date: '2024-03-01' }),
      samplePaper({ text: 'Ny kladde.', status: 'draft', date: '2024-04-01' }),
    );
    assert.deepEqual(found, ['new', 'superseded', 'superseded', 'older']);
    const papers = await papersIn(store, tenant);
    assert.deepEqual(
      papers.map(({ supersededBy }) => supersededBy === null),
      [false, false, true, true],
    );
  });

  it('keeps different papers apart: another kind, title, body, region or meeting day', async () => {
    const found = await outcomes(
      samplePaper({ kind: 'referat', meeting: '2024-01-15' }),
      samplePaper({ kind: 'referat', meeting: '2024-02-15', text: 'x', date: '2024-02-15' }),
      samplePaper({ kind: 'dagsorden', meeting: '2024-02-15', text: 'y' }),
      samplePaper({ title: 'Forretningsorden for prøvegruppen' }),
      samplePaper({ body: 'En anden gruppe', text: 'a' }),
      samplePaper({ region: 'Nord', text: 'b' }),
    );
    assert.deepEqual(new Set(found), new Set(['new']));
  });

  it('sees the same title in other letters, spaces and signs as the same', async () => {
    const found = await outcomes(
      samplePaper(),
      samplePaper({ title: 'KOMMISSORIUM  for »Prøvegruppen«', date: '2024-05-05', body: 'prøvegruppen' }),
    );
    assert.deepEqual(found, ['new', 'superseded']);
  });

  it('lets the file name tell where the paper says too little, so that nothing hides behind another', async () => {
    const vague = { title: 'Notat', body: null, kind: 'andet' } as const;
    const found = await outcomes(
      samplePaper({ ...vague, file: 'mappe/a.txt', text: '1' }),
      samplePaper({ ...vague, file: 'mappe/b.txt', text: '2' }),
      samplePaper({ ...vague, file: 'anden/b.txt', text: '3', date: '2025-01-01' }),
      samplePaper({ kind: 'referat', date: null, file: 'c.txt', text: '4' }),
      samplePaper({ kind: 'referat', date: null, file: 'd.txt', text: '5' }),
    );
    assert.deepEqual(found, ['new', 'new', 'superseded', 'new', 'new']);
  });

  it('takes records read anew from the same text in the place of the earlier ones, and cleans up', async () => {
    const read = samplePaper();
    await importPaper(store, tenant, read);
    const better = reread(read, (paper) => {
      paper.agreements.push({ ...paper.agreements[0]!, title: 'Aftale om mere' });
    });
    assert.deepEqual(await outcomes(better, better), ['reread', 'unchanged']);
    const papers = await papersIn(store, tenant);
    assert.deepEqual(
      papers.map(({ paper, importedAt }) => [paper.agreements.length, importedAt]),
      [[2, read.at]],
    );
    assert.equal((await stagesIn(store)).size, 1);
  });

  it('moves a document to another series when it is read as another paper', async () => {
    const read = samplePaper();
    await importPaper(store, tenant, read);
    await importPaper(store, tenant, samplePaper({ text: 'Ny.', date: '2025-01-01' }));
    const other = reread(read, (paper) => {
      paper.document.body = 'Den rigtige gruppe';
    });
    assert.deepEqual(await outcomes(other), ['reread']);
    assert.deepEqual(
      (await papersIn(store, tenant)).map(({ version, supersededBy }) => [version, supersededBy]),
      [
        [1, null],
        [1, null],
      ],
    );
    assert.deepEqual(await outcomes(read), ['reread']);
    assert.deepEqual(new Set((await papersIn(store, tenant)).map(({ series }) => series)).size, 1);
  });

  it('takes a text of 5 MB and a paper of 2,000 records', async () => {
    const read = samplePaper({ text: 'Ordet »æble« 😀\n'.repeat(330_000), items: 2000 });
    assert.ok(read.raw.text.length > 5_000_000);
    await importPaper(store, tenant, read);
    const [paper] = await papersIn(store, tenant);
    assert.equal(paper?.raw.text, read.raw.text);
    assert.deepEqual(paper?.paper, read.paper);
  });

  it('keeps tenants apart, also when both import the same text', async () => {
    await importPaper(store, 'a', samplePaper());
    assert.equal((await importPaper(store, 'b', samplePaper())).outcome, 'new');
    await importPaper(
      store,
      'b',
      reread(samplePaper(), (paper) => paper.people.pop()),
    );
    assert.deepEqual(
      (await papersIn(store, 'a')).map(({ paper }) => paper.people.length),
      [2],
    );
  });

  it('shows nothing of a staged import until it is accepted, and accepts it once', async () => {
    const staged = await stageImport(store, tenant, samplePaper());
    assert.ok(staged !== null);
    assert.deepEqual(await papersIn(store, tenant), []);
    const both = await Promise.all([
      acceptImport(store, tenant, staged),
      acceptImport(store, tenant, staged),
    ]);
    assert.deepEqual(both.map((one) => one?.outcome).sort(), ['new', 'unchanged']);
    assert.equal((await papersIn(store, tenant)).length, 1);
  });

  it('accepts no import that was never staged, or that another one swept away', async () => {
    const documentId = 'f'.repeat(24);
    assert.equal(await acceptImport(store, tenant, { documentId, stage: 'made-up' }), null);
    const waiting = await stageImport(
      store,
      tenant,
      reread(samplePaper(), (paper) => paper.people.pop()),
    );
    assert.ok(waiting !== null);
    await importPaper(store, tenant, samplePaper());
    assert.equal(await acceptImport(store, tenant, waiting), null);
    assert.equal((await stagesIn(store)).size, 1);
  });

  it('refuses records that are no paper, and stores nothing of it', async () => {
    const broken = reread(samplePaper(), (paper) => {
      paper.document.date = 'i går';
    });
    await assert.rejects(importPaper(store, tenant, broken), { name: 'StoreError', code: 'invalid' });
    assert.equal((await stagesIn(store)).size, 0);
  });
});
