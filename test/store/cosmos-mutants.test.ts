import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mutants } from '../cosmos-double/habits.ts';
import type { Mutant } from '../cosmos-double/habits.ts';

/** As mocha's json reporter tells it. */
interface Report {
  passes: { title: string; fullTitle: string }[];
  failures: { title: string; fullTitle: string }[];
}

const contract = fileURLToPath(new URL('cosmos-mutant-contract.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Left out, for it seeks the shortest history that fails, and takes its time. */
const slow = 'does what a plain map does, whatever is written in whatever order';

/** Runs the contract in a process of its own; it is to fail, and mocha reports all the same. */
const runContract = (): Promise<Report> =>
  new Promise((resolve, reject) => {
    const mocha = ['--import=tsx', 'node_modules/mocha/bin/mocha.js', '--no-config', '--reporter=json'];
    execFile(
      process.execPath,
      [...mocha, '--timeout=30000', '--invert', '--fgrep', slow, contract],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (_error, output, errors) => {
        try {
          resolve(JSON.parse(output) as Report);
        } catch {
          reject(new Error(`The contract did not report: ${errors}`));
        }
      },
    );
  });

/** What each error must make fail, whatever else it does. */
const mustFail: Record<Mutant, string[]> = {
  'no-etag-check': [
    'refuses to replace or tombstone with an etag that is no longer, or never was, the one',
    'loses no count when many add one at the same time, each trying again after a conflict',
  ],
  'no-rollback': [
    'does nothing at all when one operation fails, whichever it is, and says which',
    'tells nothing of a transaction that failed',
  ],
  'leaking-partitions': [
    'never lets a query see another partition, whatever it asks for',
    'keeps partitions with odd names apart',
  ],
};

describe('the store contract, against a double with an error in it', function () {
  this.timeout(60_000);
  let report: Report;
  before(async () => {
    report = await runContract();
  });
  const titles = (of: 'passes' | 'failures', name: string): string[] =>
    report[of]
      .filter(({ fullTitle }) => fullTitle.startsWith(`store contract: ${name} `))
      .map(({ title }) => title);

  it('passes when there is no error, so that what fails below fails for its error', () => {
    assert.deepEqual(titles('failures', 'no-error'), []);
    assert.ok(titles('passes', 'no-error').length > 30);
  });

  for (const mutant of mutants) {
    it(`turns red with ${mutant}: ${mustFail[mutant].join('; ')}`, () => {
      const failed = titles('failures', mutant);
      const unnoticed = mustFail[mutant].filter((title) => !failed.includes(title));
      assert.deepEqual(unnoticed, [], `failed were: ${failed.join('; ')}`);
    });
  }
});
