import { join } from 'node:path';
import { papersInFolder } from '../../data/importing/papers-in-folder.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import type { Register, RegisterPaper } from '../../data/register/register.ts';
import { startProgress } from './progress.ts';
import { text } from './text.da.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Files read at once: a docx or pdf is read in a thread of its own, beside the others. */
const atOnce = 4;

/**
 * The register of the papers in a folder, read as they are, without a store. A file that cannot be read is told on
 * stderr and left out. Null when the folder cannot be read, which is told too.
 */
export const registerOfFolder = async (folder: string): Promise<Register | null> => {
  let files: string[];
  try {
    files = await papersInFolder(folder);
  } catch {
    say(text.noFolder(folder));
    return null;
  }
  // Only here: who asks the store does not wait for the importer.
  const [{ importPaper }, { readCapped }, { UnreadableFile }] = await Promise.all([
    import('../../data/importing/import-paper.ts'),
    import('../../data/importing/extract/read-capped.ts'),
    import('../../data/importing/extract/unreadable-file.ts'),
  ]);
  const progress = startProgress();
  const read = async (file: string): Promise<RegisterPaper | null> => {
    try {
      const { raw, paper, passages } = await importPaper(await readCapped(join(folder, file), file), file);
      return { documentId: file, file, raw, paper, passages };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(error.sentence.da);
      return null;
    }
  };
  const papers: RegisterPaper[] = [];
  for (let first = 0; first < files.length; first += atOnce) {
    const batch = files.slice(first, first + atOnce);
    progress(() => text.reading(first, files.length, batch[0] ?? ''));
    for (const paper of await Promise.all(batch.map(read))) if (paper !== null) papers.push(paper);
  }
  return buildRegister(papers);
};

/** The register of the store that the configuration names: its papers, and what was decided in writing. */
export const registerOfStore = async (): Promise<Register> => {
  const [{ readConfig }, { openStore, tenantOf }, { loadPapers }, { loadDecisionPapers }] = await Promise.all(
    [
      import('../config.ts'),
      import('./open-store.ts'),
      import('../../data/store/papers/load.ts'),
      import('../../data/decisions/load-decision-papers.ts'),
    ],
  );
  const config = readConfig();
  const store = await openStore(config);
  try {
    const { papers, unreadable } = await loadPapers(store, tenantOf(config));
    for (const { file } of unreadable) say(text.unreadableStored(file));
    return buildRegister([...papers, ...(await loadDecisionPapers(store, tenantOf(config)))]);
  } finally {
    await store.close();
  }
};
