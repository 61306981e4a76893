import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
type Step = { run?: string; uses?: string; env?: Record<string, string> };
type Job = {
  'runs-on': string;
  'timeout-minutes'?: number;
  strategy?: { matrix: { node: number[] } };
  services?: Record<string, { image: string }>;
  steps: Step[];
};
type Workflow = { permissions: Record<string, string>; jobs: Record<string, Job> };

describe('the workflow', () => {
  let workflow: Workflow;
  let runs: string[];
  before(async () => {
    workflow = parse(await readFile(join(root, '.github', 'workflows', 'check.yml'), 'utf8')) as Workflow;
    runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  });

  it('runs scripts that there are, and every part of npm test', () => {
    const asked = runs.flatMap((run) => [...run.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    const { scripts } = packageJson;
    for (const name of asked) assert.ok(name in scripts, name);
    for (const [, part = ''] of scripts.test.matchAll(/npm run ([\w:]+)/g))
      assert.ok(asked.includes(part), part);
  });

  it('runs on every Node that Punkt runs on', () => {
    assert.deepEqual(workflow.jobs['test']?.strategy?.matrix.node, [20, 22, 24]);
  });

  it('picks tests that there are', async () => {
    const grepped = runs.flatMap((run) =>
      [...run.matchAll(/--grep "([^"]+)"/g)].map(([, words = '']) => words),
    );
    const tests = {
      'a real endpoint': 'test/store/cosmos.test.ts',
      dependencies: 'test/deploy/dependencies.test.ts',
    };
    assert.deepEqual(grepped.sort(), Object.keys(tests).sort());
    for (const [words, file] of Object.entries(tests))
      assert.match(await readFile(join(root, file), 'utf8'), new RegExp(`describe\\([^)]*${words}`));
  });

  it('names files that there are', () => {
    for (const run of runs)
      for (const [path] of run.matchAll(/\bdeploy\/[\w/.-]+\.bicep\b|\bdeploy\/Dockerfile/g))
        assert.ok(existsSync(join(root, path)), path);
  });

  it('runs the store’s contract on Microsoft’s emulator', () => {
    const { services, steps } = workflow.jobs['cosmos'] ?? assert.fail('no such job');
    assert.match(Object.values(services ?? {})[0]?.image ?? '', /azure-cosmos-emulator/);
    const env = steps.find(({ env: given }) => given !== undefined)?.env ?? {};
    assert.deepEqual(Object.keys(env).sort(), ['COSMOS_ENDPOINT', 'COSMOS_KEY']);
  });

  it('may read and nothing else, and ends by itself', () => {
    assert.deepEqual(workflow.permissions, { contents: 'read' });
    for (const [name, job] of Object.entries(workflow.jobs))
      assert.ok((job['timeout-minutes'] ?? 0) > 0, name);
  });
});
