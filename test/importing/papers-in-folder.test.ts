import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { papersInFolder } from '../../data/importing/papers-in-folder.ts';

describe('the papers in a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are its files in order, without what tells of the folder or is data', async () => {
    const files = [
      'referat.txt',
      'README.md',
      '.DS_Store',
      'budget.xlsx',
      'expected.json',
      'note.md',
      'a.PDF',
    ];
    for (const file of files) await writeFile(join(folder, file), 'x');
    await mkdir(join(folder, 'gamle.txt'));
    // A spreadsheet is named, so that it is told that it cannot be read.
    assert.deepEqual(await papersInFolder(folder), ['a.PDF', 'budget.xlsx', 'note.md', 'referat.txt']);
  });

  it('throws where there is no folder', async () => {
    await assert.rejects(papersInFolder(join(folder, 'findes-ikke')), { code: 'ENOENT' });
  });
});
