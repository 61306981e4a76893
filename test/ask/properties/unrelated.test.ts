import assert from 'node:assert/strict';
import { ownSet, setNames } from '../questions/sets.ts';
import { turnedWrong, unrelatedFiles } from './failures.ts';
import { howToRenew, knownFailures } from './known-failures.ts';

describe('a document that has nothing to do with the others', () => {
  const known = knownFailures().unrelated;
  for (const file of unrelatedFiles)
    it(`turns no right answer wrong: ${file}`, async () => {
      const wrong: string[] = [];
      for (const name of setNames) wrong.push(...(await turnedWrong(await ownSet(name), file)));
      assert.deepEqual(wrong, known[file] ?? [], howToRenew);
    });
});
