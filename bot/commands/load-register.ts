import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importPaper } from '../../data/importing/import-paper.ts';
import { readCapped } from '../../data/importing/extract/read-capped.ts';
import { UnreadableFile } from '../../data/importing/extract/unreadable-file.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import type { Register, RegisterPaper } from '../../data/register/register.ts';
import { startProgress } from './progress.ts';
import { text } from './text.da.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * The register of the papers in a folder, read as they are, without a store. A file that cannot be read is told on
 * stderr and left out. Null when the folder cannot be read, which is told too.
 */
export const registerOfFolder = async (folder: string): Promise<Register | null> => {
  let files: string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    files = entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
  } catch {
    say(text.noFolder(folder));
    return null;
  }
  const progress = startProgress();
  const papers: RegisterPaper[] = [];
  for (const [i, file] of files.sort().entries()) {
    progress(() => text.reading(i, files.length, file));
    try {
      const { raw, paper, passages } = await importPaper(await readCapped(join(folder, file), file), file);
      papers.push({ documentId: file, file, raw, paper, passages: () => passages });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(error.sentence.da);
    }
  }
  return buildRegister(papers);
};

/** The register of the store that the configuration names. */
export const registerOfStore = async (): Promise<Register> => {
  const [{ readConfig }, { openStore, tenantOf }, { loadPapers }] = await Promise.all([
    import('../config.ts'),
    import('./open-store.ts'),
    import('../../data/store/papers/load.ts'),
  ]);
  const config = readConfig();
  const store = await openStore(config);
  try {
    const { papers, unreadable } = await loadPapers(store, tenantOf(config));
    for (const { file } of unreadable) say(text.unreadableStored(file));
    return buildRegister(papers);
  } finally {
    await store.close();
  }
};
