import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = join(import.meta.dirname, '..');
const folders = ['bot', 'cards', 'data', 'test'];

/** Runs the house's rules on a tree laid out like ours. */
const cruiseTree = async (baseDir: string): Promise<ICruiseResult> => {
  const options: ICruiseOptions = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(folders, { ...options, baseDir }, undefined, {
    tsConfig: extractTSConfig(join(root, 'tsconfig.json')),
  });
  return output as ICruiseResult;
};

/** What breaks each rule: a file, and what it imports. */
const breaches: [rule: string, file: string, imports: string][] = [
  ['data-knows-nobody', 'data/a.ts', '../bot/log.ts'],
  ['data-knows-nobody', 'data/b.ts', '../cards/card.ts'],
  ['cards-know-nobody', 'cards/a.ts', '../data/model.ts'],
  ['cards-know-nobody', 'cards/b.ts', '../bot/log.ts'],
  ['features-never-meet', 'bot/ask/a.ts', '../papers/papers.ts'],
  ['features-never-meet', 'bot/remind/a.ts', '../ask/ask.ts'],
  ['features-never-meet', 'bot/minutes/a.ts', '../meet/meet.ts'],
  ['features-below-teams', 'bot/ask/b.ts', '../teams/teams.ts'],
  ['features-below-teams', 'bot/decide/a.ts', '../config.ts'],
  ['features-below-teams', 'bot/text/a.ts', '../server.ts'],
  ['botbuilder-only-in-teams', 'bot/ask/c.ts', 'botbuilder'],
  ['botbuilder-only-in-teams', 'bot/server.ts', 'botbuilder'],
  ['botbuilder-only-in-teams', 'bot/b.ts', 'botframework-connector'],
  ['databases-only-in-store', 'data/register/a.ts', 'libsql'],
  ['databases-only-in-store', 'bot/c.ts', '@azure/cosmos'],
  ['only-main-wires', 'bot/d.ts', './main.ts'],
  ['only-main-wires', 'bot/g.ts', './start.ts'],
  ['no-test-code-in-product', 'bot/e.ts', '../test/double.ts'],
  ['no-dev-packages', 'bot/f.ts', 'mocha'],
];

/** What the rules must let pass. */
const allowed: [file: string, imports: string][] = [
  ['bot/main.ts', './teams/teams.ts'],
  ['bot/start.ts', './main.ts'],
  ['bot/main.ts', './ask/ask.ts'],
  ['bot/main.ts', './server.ts'],
  ['bot/teams/teams.ts', 'botbuilder'],
  ['bot/teams/teams.ts', '../ask/ask.ts'],
  ['bot/ask/ask.ts', '../../data/model.ts'],
  ['bot/ask/ask.ts', './words.ts'],
  ['bot/ask/ask.ts', '../../cards/card.ts'],
  ['bot/papers/papers.ts', '../../data/model.ts'],
  ['bot/main.ts', './papers/papers.ts'],
  ['bot/main.ts', './log.ts'],
  ['bot/main.ts', './config.ts'],
  ['data/store/sqlite.ts', 'libsql'],
  ['data/store/cosmos.ts', '@azure/cosmos'],
  ['data/store/cosmos.ts', './sqlite.ts'],
  ['test/all.test.ts', '../bot/main.ts'],
  ['test/all.test.ts', './double.ts'],
  ['test/double.ts', 'mocha'],
];

const packages = ['botbuilder', 'botframework-connector', 'libsql', '@azure/cosmos'];

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

/** A house of its own in a temporary folder: the files named, the files they import, and stubs of the packages. */
const buildTree = async (folder: string, imports: [file: string, imports: string][]): Promise<void> => {
  const sources = new Map<string, string[]>();
  for (const [file, imported] of imports) {
    const lines = sources.get(file) ?? [];
    lines.push(`import '${imported}';`);
    sources.set(file, lines);
    const target = imported.startsWith('.') ? join(dirname(file), imported) : null;
    if (target !== null && !sources.has(target)) sources.set(target, ['export {};']);
  }
  for (const [file, lines] of sources) await put(join(folder, file), lines.join('\n'));
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  for (const name of [...packages, 'mocha']) {
    await put(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    await put(join(folder, 'node_modules', name, 'index.js'), '');
  }
  const versions = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  const own = { name: 'tree', dependencies: versions, devDependencies: { mocha: '1.0.0' } };
  await put(join(folder, 'package.json'), JSON.stringify(own));
  await cp(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
};

describe('the dependency rules', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'punkt-layers-')));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const reported = async (imports: [string, string][]): Promise<string[]> => {
    await buildTree(folder, imports);
    const { summary } = await cruiseTree(folder);
    assert.ok(summary.totalCruised > 0);
    return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
  };

  it('let through what the house allows', async () => {
    assert.deepEqual(await reported(allowed), []);
  });

  it('report every breach', async () => {
    const found = await reported(breaches.map(([, file, imports]) => [file, imports]));
    for (const [rule, file] of breaches)
      assert.ok(found.includes(`${rule} ${file}`), `${rule} does not see ${file}; seen: ${found.join(', ')}`);
  });

  it('report circles, and files that nobody needs', async () => {
    const found = await reported([
      ['data/a.ts', './b.ts'],
      ['data/b.ts', './a.ts'],
      ['data/c.ts', './d.ts'],
    ]);
    assert.ok(found.includes('no-circles data/a.ts'));
    await put(join(folder, 'data', 'alone.ts'), 'export {};');
    const { summary } = await cruiseTree(folder);
    assert.ok(
      summary.violations.some(({ rule, from }) => rule.name === 'no-orphans' && from === 'data/alone.ts'),
    );
  });

  it('have a breach here for each of them', async () => {
    const { ruleSet } = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
    const names = (ruleSet?.forbidden ?? []).map(({ name }) => name);
    const tried = new Set([...breaches.map(([rule]) => rule), 'no-circles', 'no-orphans']);
    assert.deepEqual(new Set(names), tried);
  });

  it('are run on the real house, packages and all', async () => {
    const { summary, modules } = await cruiseTree(root);
    assert.ok(summary.totalCruised > 50);
    const teams = modules.filter(({ source }) => source.startsWith('bot/teams/'));
    const seen = teams.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    assert.ok(seen.some((path) => path.includes('node_modules/botbuilder')));
  });
});
