import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import lockJson from '../../package-lock.json' with { type: 'json' };
import licences from '../../deploy/licences.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
type Locked = { version?: string; license?: string; dev?: boolean; optional?: boolean; resolved?: string };
const locked = Object.entries(lockJson.packages as Record<string, Locked>).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Whether an SPDX expression leaves a licence that is allowed: of OR one, of AND all. */
const isAllowed = (expression: string): boolean => {
  const bare = expression.replace(/[()]/g, '').trim();
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed);
  return licences.allowed.includes(bare);
};

describe('dependencies', () => {
  it('have licences that are allowed', () => {
    const byHand = licences.readByHand as Record<string, string>;
    const others = locked.flatMap(([path, { license }]) => {
      const licence = byHand[nameOf(path)] ?? license ?? 'none';
      return isAllowed(licence) ? [] : [`${nameOf(path)}: ${licence}`];
    });
    assert.ok(locked.length > 300);
    assert.deepEqual([...new Set(others)], [], 'deploy/DEPENDENCIES.md tells what to do');
  });

  it('would be told of when a licence is not allowed', () => {
    for (const expression of ['GPL-3.0-only', 'MIT AND GPL-2.0', 'AGPL-3.0 OR SSPL-1.0', 'none'])
      assert.equal(isAllowed(expression), false, expression);
    for (const expression of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])
      assert.equal(isAllowed(expression), true, expression);
  });

  it('are read by hand only where their own package tells no licence we know', async () => {
    for (const name of Object.keys(licences.readByHand)) {
      const [, found] = locked.find(([path]) => nameOf(path) === name) ?? [];
      assert.ok(found !== undefined, `${name} is no dependency any more`);
      assert.ok(!isAllowed(found.license ?? 'none'), `${name} tells its licence itself now`);
    }
  });

  it('are pinned to the version', () => {
    const { dependencies, devDependencies } = packageJson;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  });

  it('come from wherever the installing machine gets them: the lock names no place', () => {
    for (const [path, { resolved }] of locked) assert.equal(resolved, undefined, path);
  });

  it('are overridden only as told, each with its reason, and at the version that is locked', async () => {
    const guide = await readFile(join(root, 'deploy', 'DEPENDENCIES.md'), 'utf8');
    const overrides: [string, string][] = Object.entries(packageJson.overrides).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : Object.entries(value),
    );
    assert.ok(overrides.length >= 4);
    for (const [name, version] of overrides) {
      assert.match(
        guide,
        new RegExp(`^\\| \`${name}\` +\\| ${version.replaceAll('.', '\\.')} +\\|`, 'm'),
        name,
      );
      const versions = locked.filter(([path]) => nameOf(path) === name).map(([, one]) => one.version);
      assert.ok(versions.includes(version), `${name} ${version}`);
    }
    for (const name of ['uuid', 'ws'])
      assert.equal(locked.filter(([path]) => nameOf(path) === name).length, 1, `one ${name}`);
  });
});
