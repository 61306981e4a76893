import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importPaper, type ImportedPaper } from '../../data/importing/import-paper.ts';
import { counts, layoutOnly } from './counts.ts';

const folder = new URL('../../data/samples/', import.meta.url);
const samples = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  Record<string, unknown>
>;

describe('the samples as read', () => {
  for (const [file, expected] of Object.entries(samples)) {
    describe(file, () => {
      let read: ImportedPaper;
      before(async () => {
        read = await importPaper(readFileSync(new URL(file, folder)), file);
      });
      for (const [key, value] of Object.entries(expected)) {
        if (layoutOnly.has(key)) continue;
        it(`${key}: ${JSON.stringify(value)}`, () => {
          const count = counts[key];
          assert.ok(count, `nothing counts ${key}`);
          assert.deepEqual(count(read.paper, read.raw) ?? null, value);
        });
      }
    });
  }
});
