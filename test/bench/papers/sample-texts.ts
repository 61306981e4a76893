import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of the samples, whatever folder the benchmarks are started in. */
export const samples = fileURLToPath(new URL('../../../data/samples', import.meta.url));

/** The minutes that the generated papers are made of. */
export const minutes = 'referat-sundhedsklynge-sydvestjylland-2023-11-30.txt';

/** The samples that are text, shortest first. */
export const sampleTexts = async (): Promise<{ file: string; text: string }[]> => {
  const files = (await readdir(samples)).filter((file) => file.endsWith('.txt')).sort();
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(samples, file), 'utf8') })),
  );
  return texts.sort((a, b) => a.text.length - b.text.length);
};
