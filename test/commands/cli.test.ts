import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paper as paperSchema } from '../../data/model/paper.ts';
import { mandate, minutes } from '../register/papers.ts';
import { punkt } from './punkt.ts';

describe('the command line', () => {
  let folder = '';
  let [one, two, empty] = ['', '', ''];
  const env = () => ({ PUNKT_DATA: join(folder, 'store') });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-cli-'));
    const corpus = join(folder, 'corpus');
    await mkdir(corpus);
    [one, two, empty] = [join(corpus, 'mandat.txt'), join(corpus, 'referat.txt'), join(corpus, 'tom.txt')];
    await writeFile(one, mandate().raw.text);
    await writeFile(two, minutes().raw.text);
    await writeFile(empty, '');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('answers a question from a folder and explains it, with the bad file told and the others read', async () => {
    const { code, out, err } = await punkt([
      'ask',
      '--corpus',
      join(folder, 'corpus'),
      '--explain',
      'Hvad',
      'betyder',
      'TFS?',
    ]);
    assert.equal(code, 0);
    assert.match(out, /Temagruppen for sår[\s\S]*kinds .*meaning[\s\S]*chosen: answered/u);
    assert.match(err, /^tom\.txt er tom: .+\.$/mu);
  });

  it('answers JSON lines with JSON lines, and tells the line that is no question', async () => {
    const input = [
      '{"id":"a","question":"Hvad betyder TFS?","region":"Region Sjælland"}',
      'sludder',
      '{"id":2,"question":"Hvem ejer månen?"}',
    ].join('\n');
    const { code, out, err } = await punkt(['ask', '--corpus', join(folder, 'corpus'), '--jsonl'], { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map((line) => [line['id'], line['status']]),
      [
        ['a', 'answered'],
        [2, 'unknown'],
      ],
    );
    assert.deepEqual(Object.keys(lines[0] ?? {}), ['id', 'status', 'lead', 'text', 'citations', 'ms']);
    assert.match(err, /Linje 2/u);
    assert.equal(code, 1);
  });

  it('refuses a line as it refuses an option, and answers the other lines', async () => {
    const lines = [
      { id: 1, question: 'Hvad betyder TFS?', region: 'Atlantis' },
      { id: 2, question: 'Hvad betyder TFS?', asOf: '2024-02-30' },
      { id: 3, question: ' ' },
      { id: 4, question: 'Hvad betyder TFS?', region: 7 },
      { id: 5, question: 'Hvad betyder TFS?', region: null, asOf: '2024-02-29' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, out, err } = await punkt(['ask', '--corpus', one.replace(/mandat\.txt$/u, ''), '--jsonl'], {
      input,
    });
    assert.match(out, /^\{"id":5,"status":"answered".*\}\n$/u);
    const told = err.split('\n').filter((line) => line.startsWith('Linje '));
    assert.equal(told.length, 4, err);
    assert.match(told[0] ?? '', /^Linje 1: Atlantis er ikke en region/u);
    assert.match(told[1] ?? '', /^Linje 2: 2024-02-30 er ikke en dato/u);
    assert.match(told[2] ?? '', /^Linje 3: Spørgsmålet er tomt/u);
    assert.match(told[3] ?? '', /^Linje 4 er ikke et spørgsmål/u);
    assert.equal(code, 1);
  });

  it('tells how it is used: asked for it, and when nothing is asked', async () => {
    const asked = await Promise.all(
      [['--help'], ['-h'], ['help'], ['ask', '--help'], ['import', '-h']].map((args) => punkt(args)),
    );
    for (const { code, out, err } of asked) {
      assert.match(out, /^Brug:\n {2}punkt ask /u);
      assert.deepEqual([code, err], [0, '']);
    }
    const { code, out, err } = await punkt([]);
    assert.match(err, /^Brug:\n/u);
    assert.deepEqual([code, out], [2, '']);
  });

  it('says in one sentence which store cannot be used, and what to do', async () => {
    const [file, garbage] = [join(folder, 'a.txt'), join(folder, 'garbage')];
    await writeFile(file, '');
    await mkdir(garbage);
    await writeFile(join(garbage, 'punkt.db'), 'Dette er et referat. '.repeat(100));
    const stores: [Record<string, string>, RegExp][] = [
      [{ PUNKT_DATA: file }, /^Punkt kan ikke bruge sit lager i \S+a\.txt: .*PUNKT_DATA.*\n$/u],
      [{ PUNKT_DATA: garbage }, /^\S+punkt\.db er ikke et lager.*flyt filen.*PUNKT_DATA.*\n$/u],
      [{ PUNKT_REGION: 'Skåne' }, /^PUNKT_REGION er ikke .*\n$/u],
    ];
    for (const args of [
      ['ask', 'Hvad betyder TFS?'],
      ['import', one],
    ])
      for (const [store, says] of stores) {
        const { code, out, err } = await punkt(args, { env: store });
        assert.match(err, says);
        assert.deepEqual([code, out], [1, '']);
      }
  });

  it('reads without storing, one JSON object a document, and fails at the end for the bad one', async () => {
    const { code, out, err } = await punkt(['import', '--json', '--dry-run', one, empty, two], {
      env: env(),
    });
    const papers = out
      .trim()
      .split('\n')
      .map((line) => paperSchema.parse(JSON.parse(line)));
    assert.deepEqual(
      papers.map((paper) => paper.document.file),
      ['mandat.txt', 'referat.txt'],
    );
    assert.equal(code, 1);
    assert.match(err, /tom\.txt er tom/u);
    assert.match(err, /referat\.txt: læst, ikke gemt/u);
  });

  it('takes a folder for the papers in it', async () => {
    const { code, out, err } = await punkt(['import', '--dry-run', join(folder, 'corpus')], { env: env() });
    assert.match(out, /^mandat\.txt: læst, ikke gemt[^]*^referat\.txt: læst, ikke gemt/mu);
    assert.match(err, /tom\.txt er tom/u);
    assert.equal(code, 1);
  });

  it('imports into the store once, and answers from it', async () => {
    const first = await punkt(['import', one, two], { env: env() });
    const again = await punkt(['import', one, two], { env: env() });
    assert.deepEqual([first.code, again.code], [0, 0], first.err + again.err);
    assert.match(first.out, /mandat\.txt: importeret/u);
    assert.match(again.out, /mandat\.txt: uændret[\s\S]*referat\.txt: uændret/u);
    const { out } = await punkt(['ask', 'Hvad betyder TFS?'], { env: env() });
    assert.match(out, /Temagruppen for sår/u);
  });

  it('says in one sentence what is wrong, and fails', async () => {
    const wrong: [string[], RegExp][] = [
      [['flyv'], /flyv/u],
      [['ask', '--hurtigt', 'x'], /^Punkt kender ikke --hurtigt\.\nBrug:/u],
      [['ask', 'x', '--region'], /^--region skal følges af en værdi\.\nBrug:/u],
      [['ask', 'x', '--explain=nej'], /^--explain tager ingen værdi\.\nBrug:/u],
      [['ask', '--as-of', '2024-13-45', 'x'], /2024-13-45/u],
      [['ask', '--as-of', '2024-02-30', 'x'], /^2024-02-30 er ikke en dato/u],
      [['ask', '--region', 'Atlantis', 'x'], /Atlantis/u],
      [['ask', '--corpus', '/findes/ikke', 'x'], /\/findes\/ikke/u],
      [['import', '--dry-run', '/findes/ikke.txt'], /ikke\.txt findes ikke/u],
    ];
    const ran = await Promise.all(wrong.map(([args]) => punkt(args, { env: env() })));
    ran.forEach(({ code, out, err }, i) => {
      assert.notEqual(code, 0);
      assert.equal(out, '');
      assert.match(err, wrong[i]?.[1] ?? /^$/u);
    });
  });
});
