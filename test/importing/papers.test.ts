import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readPaper } from '../../data/importing/read-paper.ts';
import { differences, type Expectation } from './expectation.ts';

const folder = new URL('papers/', import.meta.url);

/** Expectations known not to be met yet: each is a line of the differences, with why. Remove it when it is. */
const known: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('known.json', folder), 'utf8'),
) as Record<string, string[]>;

describe('papers in many layouts', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    it(`reads ${file}`, () => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const expected = JSON.parse(
        readFileSync(new URL(file.replace('.txt', '.expected.json'), folder), 'utf8'),
      ) as Expectation;
      const pages = [...text.matchAll(/\f/g)].map((match, i) => ({ page: i + 2, start: match.index + 1 }));
      const { paper } = readPaper(
        { text, pages: pages.length ? [{ page: 1, start: 0 }, ...pages] : [] },
        file,
      );
      const found = differences(paper, expected).map((line) => line.split(':')[0] ?? '');
      assert.deepEqual(found, known[file] ?? []);
    });
  }
});
