import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readPaper } from '../../data/importing/read-paper.ts';
import { differences, type Expectation } from './expectation.ts';

const folder = new URL('papers/', import.meta.url);

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
      assert.deepEqual(differences(paper, expected), []);
    });
  }
});
