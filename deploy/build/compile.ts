import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** What is started by its file: the bot, the command line, and the thread that reads docx and pdf. */
export const started = [
  'bot/start.ts',
  'bot/cli.ts',
  'data/importing/extract/worker/read-in-thread.ts',
] as const;

/**
 * Compiles what is started by its file to JavaScript in a folder, one file each under its own name, beside what they share.
 * Packages stay packages, so the folder must lie in the project, where they are found.
 * @param files from the folder of the project
 * @throws when a file cannot be compiled, after telling why
 */
export const compile = async (files: readonly string[], folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    entryNames: '[name]',
    chunkNames: 'shared-[hash]',
    outdir: folder,
    bundle: true,
    // What is imported only when it is needed stays on its own.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
};
