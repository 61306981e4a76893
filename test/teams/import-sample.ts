import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPaper as storePaper } from '../../bot/papers/import-paper.ts';
import { importPaper } from '../../data/importing/import-paper.ts';
import type { Store } from '../../data/store/store.ts';

export const samples = join(import.meta.dirname, '..', '..', 'data', 'samples');

/** Puts one of the samples into a store, the way the command line does, and gives its text. */
export const importSample = async (store: Store, file: string, tenant = 'local'): Promise<string> => {
  const bytes = await readFile(join(samples, file));
  const read = await importPaper(bytes, file);
  await storePaper(store, tenant, { ...read, at: '2024-06-01T12:00:00.000Z' });
  return read.raw.text;
};
