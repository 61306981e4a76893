import { readdir } from 'node:fs/promises';

/** Files that tell of the folder, or that programs write: nobody means them when naming a folder of papers. */
const noPaper = /^\.|^readme(?:\.|$)|\.(?:json|jsonl|csv|xml|ya?ml|log|[cm]?[jt]s)$/i;

/**
 * The names of the files in a folder that are taken for papers, in alphabetical order. Kinds that cannot be read
 * (a spreadsheet, an old Word file) are among them, so that whoever put them there is told. Folders inside are not
 * looked into.
 *
 * @throws what `readdir` throws when there is no such folder, or it may not be read
 */
export const papersInFolder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !noPaper.test(entry.name))
    .map((entry) => entry.name)
    .sort();
};
