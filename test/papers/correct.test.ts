import assert from 'node:assert/strict';
import { correct } from '../../bot/papers/correct.ts';
import { CorrectionRefused, type CorrectionRefusal } from '../../bot/papers/correction-refused.ts';
import { importPaper } from '../../bot/papers/import-paper.ts';
import type { Correction } from '../../data/model/stored.ts';
import type { LoadedPaper } from '../../data/store/papers/load-version.ts';
import { recordsOf } from '../../data/store/papers/record-address.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { fromBeginning, type Store } from '../../data/store/store.ts';
import { papersIn } from './kept.ts';
import { reread, samplePaper } from './sample-paper.ts';

const tenant = 'værten';
const address = 'agreement:aftale om prøver';
const newer = (owner: string | null): ReturnType<typeof samplePaper> =>
  samplePaper({ text: `Ny udgave ${owner ?? ''}.`, date: '2024-06-01', owner });

describe('correcting a paper', () => {
  let store: Store;
  let documentId: string;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    ({ documentId } = await importPaper(store, tenant, samplePaper()));
  });
  afterEach(() => store.close());

  const correction = (change: Partial<Correction> = {}): Correction => ({
    documentId,
    address,
    field: 'owner',
    before: 'Prøvegruppen',
    after: 'Ejergruppen',
    reason: 'Slåfejl i papiret.',
    who: 'sekretær-1',
    at: '2024-03-01T10:00:00.000Z',
    ...change,
  });
  const newest = async (): Promise<LoadedPaper> => {
    const paper = (await papersIn(store, tenant)).find(({ supersededBy }) => supersededBy === null);
    assert.ok(paper !== undefined);
    return paper;
  };
  const owner = async (): Promise<string | null | undefined> => (await newest()).paper.agreements[0]?.owner;
  const states = async (): Promise<string[]> => (await newest()).corrections.map(({ state }) => state);
  const warnings = async (): Promise<string[]> => (await newest()).paper.warnings.map(({ code }) => code);
  const refused = (change: Partial<Correction>, code: CorrectionRefusal): Promise<void> =>
    assert.rejects(correct(store, tenant, correction(change)), (error: unknown) => {
      assert.ok(error instanceof CorrectionRefused, String(error));
      assert.equal(error.code, code);
      return true;
    });

  it('changes the field, and keeps who, why, when, what stood before and what the paper itself says', async () => {
    assert.equal(await correct(store, tenant, correction()), 'corrected');
    assert.equal(await owner(), 'Ejergruppen');
    const paper = await newest();
    assert.deepEqual(paper.corrections, [{ ...correction(), state: 'applied' }]);
    assert.equal(paper.uncorrected.agreements[0]?.owner, 'Prøvegruppen');
    assert.deepEqual(paper.paper.warnings, []);
  });

  it('reaches fields within records, lists of words, and records within records', async () => {
    const fields: Partial<Correction>[] = [
      { address: 'item:1', field: 'decision.outcome', before: 'adopted', after: 'postponed' },
      { address: 'item:1', field: 'title', before: 'Sag 1', after: 'Sag A' },
      { address: 'item:1/position:øby kommune', field: 'text', before: 'Enig.', after: 'Uenig.' },
      { field: 'parties', before: ['Øby Kommune'], after: ['Øby Kommune', 'Søby Kommune'] },
      { address: 'person:bo prøve~2', field: 'absent', before: true, after: false },
      { address: 'document', field: 'date', before: '2024-01-15', after: '2024-01-16' },
    ];
    for (const change of fields) assert.equal(await correct(store, tenant, correction(change)), 'corrected');
    const { paper } = await newest();
    assert.equal(paper.items[0]?.decision?.outcome, 'postponed');
    assert.equal(paper.items[0]?.title, 'Sag A');
    assert.equal(paper.items[0]?.positions[0]?.text, 'Uenig.');
    assert.deepEqual(paper.agreements[0]?.parties, ['Øby Kommune', 'Søby Kommune']);
    assert.deepEqual(
      paper.people.map(({ absent }) => absent),
      [false, false],
    );
    assert.equal(paper.document.date, '2024-01-16');
  });

  it('survives importing the same file again, and the records being read anew', async () => {
    await correct(store, tenant, correction());
    await importPaper(store, tenant, samplePaper());
    const better = reread(samplePaper(), (paper) =>
      paper.agreements.unshift({ ...paper.agreements[0]!, title: 'En anden aftale', owner: 'Andre' }),
    );
    assert.equal((await importPaper(store, tenant, better)).outcome, 'reread');
    assert.deepEqual(
      (await newest()).paper.agreements.map((one) => one.owner),
      ['Andre', 'Ejergruppen'],
    );
  });

  it('follows the paper into a newer version that says the same as before', async () => {
    await correct(store, tenant, correction());
    await importPaper(store, tenant, newer('Prøvegruppen'));
    assert.equal(await owner(), 'Ejergruppen');
    assert.deepEqual(await states(), ['applied']);
  });

  it('is content when a newer version says it itself', async () => {
    await correct(store, tenant, correction());
    await importPaper(store, tenant, newer('Ejergruppen'));
    assert.equal(await owner(), 'Ejergruppen');
    assert.deepEqual([await states(), await warnings()], [['agreed'], []]);
  });

  it('gives way, with a warning, to a newer version that says something else', async () => {
    await correct(store, tenant, correction());
    await importPaper(store, tenant, newer('En tredje gruppe'));
    assert.equal(await owner(), 'En tredje gruppe');
    assert.deepEqual([await states(), await warnings()], [['conflict'], ['correction-conflict']]);
  });

  it('is settled by confirming what the newer version says, or by correcting that too', async () => {
    await correct(store, tenant, correction());
    ({ documentId } = await importPaper(store, tenant, newer('En tredje gruppe')));
    const confirm = correction({ before: 'En tredje gruppe', after: 'En tredje gruppe' });
    assert.equal(await correct(store, tenant, confirm), 'corrected');
    assert.deepEqual([await owner(), await warnings()], ['En tredje gruppe', []]);
    await correct(store, tenant, correction({ before: 'En tredje gruppe' }));
    assert.deepEqual([await owner(), await warnings()], ['Ejergruppen', []]);
  });

  it('is told as lost when a newer version has no such record', async () => {
    await correct(store, tenant, correction());
    await importPaper(
      store,
      tenant,
      reread(newer('x'), (paper) => (paper.agreements = [])),
    );
    assert.deepEqual([await states(), await warnings()], [['lost'], ['correction-lost']]);
  });

  it('leaves the versions before the corrected one as they were', async () => {
    const first = documentId;
    ({ documentId } = await importPaper(store, tenant, newer('Prøvegruppen')));
    await correct(store, tenant, correction());
    const before = (await papersIn(store, tenant)).find((paper) => paper.documentId === first);
    assert.equal(before?.paper.agreements[0]?.owner, 'Prøvegruppen');
    assert.equal(await owner(), 'Ejergruppen');
  });

  it('can be corrected again, and back, whatever the clocks say', async () => {
    await correct(store, tenant, correction({ at: '2024-03-03T10:00:00.000Z' }));
    const second = correction({ before: 'Ejergruppen', after: null, at: '2024-03-02T10:00:00.000Z' });
    await correct(store, tenant, second);
    assert.equal(await owner(), null);
    await correct(store, tenant, correction({ before: null, after: 'Prøvegruppen' }));
    assert.equal(await owner(), 'Prøvegruppen');
    assert.equal(await correct(store, tenant, correction()), 'corrected');
    assert.equal(await owner(), 'Ejergruppen');
    assert.equal((await newest()).corrections.length, 4);
  });

  it('counts once when it is sent twice, also at the same time and at another clock', async () => {
    const later = correction({ at: '2024-03-01T10:00:07.000Z' });
    const both = await Promise.all([correct(store, tenant, correction()), correct(store, tenant, later)]);
    assert.deepEqual(both.sort(), ['already', 'corrected']);
    assert.equal(await correct(store, tenant, later), 'already');
    assert.equal((await newest()).corrections.length, 1);
  });

  it('refuses the second of two people who correct the same field at the same time', async () => {
    const tries = await Promise.allSettled([
      correct(store, tenant, correction()),
      correct(store, tenant, correction({ who: 'sekretær-2', after: 'Tredje' })),
    ]);
    assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await newest()).corrections.length, 1);
  });

  it('refuses what does not fit, in one sentence, and changes nothing', async () => {
    const before = await store.changes('register', fromBeginning);
    await refused({ documentId: 'f'.repeat(24) }, 'no-paper');
    await refused({ address: 'agreement:findes ikke' }, 'no-field');
    await refused({ field: 'findes.ikke' }, 'no-field');
    await refused({ field: '__proto__' }, 'no-field');
    await refused({ field: 'constructor.name' }, 'no-field');
    await refused({ address: 'item:1', field: 'positions', before: [], after: [] }, 'no-field');
    await refused({ before: 'Noget andet' }, 'changed');
    await refused({ after: 'Prøvegruppen' }, 'no-change');
    await refused({ after: 7 }, 'bad-value');
    await refused(
      { address: 'document', field: 'date', before: '2024-01-15', after: 'i morgen' },
      'bad-value',
    );
    await refused({ reason: '  ' }, 'no-reason');
    assert.deepEqual(await store.changes('register', fromBeginning), before);
  });

  it('gives every record an address of its own', () => {
    const { paper } = samplePaper({ items: 3 });
    const twice = { ...paper, items: [...paper.items, ...paper.items] };
    const addresses = [...recordsOf(twice).keys()];
    assert.ok(addresses.includes('item:3') && addresses.includes('item:3~2'));
    assert.ok(addresses.includes('item:3~2/position:øby kommune'));
    assert.equal(addresses.filter((one) => one.startsWith('person:')).length, 2);
  });
});
