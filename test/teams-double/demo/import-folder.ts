import { join } from 'node:path';
import { importPaper } from '../../../bot/papers/import-paper.ts';
import { readCapped } from '../../../data/importing/extract/read-capped.ts';
import { UnreadableFile } from '../../../data/importing/extract/unreadable-file.ts';
import { importPaper as readPaper } from '../../../data/importing/import-paper.ts';
import { papersInFolder } from '../../../data/importing/papers-in-folder.ts';
import type { Store } from '../../../data/store/store.ts';
import { DemoRefused } from './demo-refused.ts';
import { text } from './text.da.ts';

/** Imports every paper of a folder that can be read, tells of the others, and gives the number imported. */
export const importFolder = async (
  store: Store,
  tenant: string,
  folder: string,
  print: (line: string) => void,
): Promise<number> => {
  const files = await papersInFolder(folder).catch(() => {
    throw new DemoRefused(text.noFolder(folder));
  });
  let imported = 0;
  for (const file of files) {
    try {
      const bytes = await readCapped(join(folder, file), file);
      const read = await readPaper(bytes, file);
      await importPaper(store, tenant, { ...read, at: new Date().toISOString() });
      imported++;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      print(error.sentence.da);
    }
  }
  if (imported === 0) throw new DemoRefused(text.noPapers(folder));
  return imported;
};
