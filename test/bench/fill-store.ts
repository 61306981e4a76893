import { join } from 'node:path';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { importPaper as read } from '../../data/importing/import-paper.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Say } from './measure.ts';

/** Whose papers they are. */
export const tenant = 'bench';

/** A file to import. */
export interface PaperFile {
  file: string;
  bytes: Uint8Array;
}

/** A store in a folder that has these papers in it, imported the way `punkt import` does. Gives the seconds it took. */
export const fillStore = async (folder: string, files: Iterable<PaperFile>, say: Say): Promise<number> => {
  const store = await openSqlite(join(folder, 'punkt.db'));
  const started = performance.now();
  let done = 0;
  try {
    for (const { file, bytes } of files) {
      const at = new Date().toISOString();
      await importPaper(store, tenant, { ...(await read(bytes, file)), at });
      done += 1;
      if (done % 1_000 === 0) say(`${String(done)} papers imported`);
    }
    return (performance.now() - started) / 1e3;
  } finally {
    await store.close();
  }
};
