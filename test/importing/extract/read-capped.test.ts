import assert from 'node:assert/strict';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maxFileBytes } from '../../../data/importing/extract/limits.ts';
import { readCapped } from '../../../data/importing/extract/read-capped.ts';
import type { UnreadableFile } from '../../../data/importing/extract/unreadable-file.ts';

describe('reading a file for import', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  });
  after(() => rm(folder, { recursive: true }));

  const codeOf = (path: string, file?: string): Promise<string> =>
    readCapped(path, file).then(
      () => 'read',
      (error: UnreadableFile) => error.code,
    );

  /** A file of this size that takes no room on the disk. */
  async function sparse(name: string, size: number, head = ''): Promise<string> {
    const path = join(folder, name);
    const handle = await open(path, 'w');
    await handle.write(head);
    await handle.truncate(size);
    await handle.close();
    return path;
  }

  it('gives its bytes', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Møde');
    assert.equal(Buffer.from(await readCapped(path)).toString(), 'Møde');
  });

  it('refuses a text of 200 MB by its size', async () => {
    assert.equal(await codeOf(await sparse('stor.txt', 200_000_000, 'Referat')), 'too-large');
  });

  it('refuses a text of 30 MB by its size and first bytes, and reads a pdf of 30 MB', async () => {
    assert.equal(await codeOf(await sparse('halvstor.txt', 30_000_000, 'Referat')), 'too-large');
    assert.equal(await codeOf(await sparse('billeder.pdf', 30_000_000, '%PDF-1.7')), 'read');
  });

  it('refuses any file beyond the largest', async () => {
    assert.equal(await codeOf(await sparse('b.pdf', maxFileBytes + 1, '%PDF-1.7')), 'too-large');
  });

  it('refuses an empty file, a folder and one that is not there, by the name it is given', async () => {
    assert.equal(await codeOf(await sparse('tom.txt', 0)), 'empty');
    assert.equal(await codeOf(folder), 'not-a-file');
    await assert.rejects(readCapped(join(folder, 'væk.txt'), 'væk.txt'), {
      code: 'not-found',
      sentence: {
        da: 'væk.txt findes ikke: se efter, om navnet og mappen er rigtige.',
        en: 'væk.txt does not exist: check its name and folder.',
      },
    });
  });
});
