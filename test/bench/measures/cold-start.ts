import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../child.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { samples, sampleTexts } from '../papers/sample-texts.ts';
import { inRounds } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

const question = 'hvem ejer IV-aftalen i Syddanmark?';
const typescript = ['--import', 'tsx'];
const punkt = [...typescript, 'bot/cli.ts'];
const aim = { of: 'difference', atMost: 1_000 } as const;

/**
 * How long a shell waits for the first answer, from nothing running to the answer on stdout: from a store that holds
 * the samples, from the folder of the samples, and from those of them that are text.
 */
export const coldStart = measure(
  'cold-start',
  {
    full: { rounds: 9, warmUps: 1, stored: /\.(txt|docx|pdf)$/, texts: /\.txt$/, corpus: samples },
    // The folder of the texts, which is one small text then, stands in for that of the samples.
    tiny: {
      rounds: 1,
      warmUps: 0,
      stored: /^organisation.*\.txt$/,
      texts: /^organisation.*\.txt$/,
      corpus: null,
    },
  },
  (size) =>
    inTemporaryFolder(async (folder) => {
      const texts = await folderOf(join(folder, 'texts'), size.texts);
      const env = { PUNKT_DATA: join(folder, 'data') };
      const files = (await readdir(samples)).filter((file) => size.stored.test(file));
      await runNode([...punkt, 'import', ...files.map((file) => join(samples, file))], env);

      const found = await inRounds(
        {
          node: () => ending(['-e', '0']),
          tsx: () => ending([...typescript, '-e', '0']),
          store: () => answering([], env),
          corpus: () => answering(['--corpus', size.corpus ?? texts]),
          texts: () => answering(['--corpus', texts]),
        },
        size.rounds,
        size.warmUps,
      );
      const figure = (name: string, value: number) => ({
        name: `cold start: ${name}`,
        value,
        unit: 'ms',
        floor: found.node,
        floorName: 'node -e 0',
        detail: { beyondNode: value - found.node },
      });
      return [
        lineOf({ ...figure('punkt ask, the samples in a store', found.store), aim }),
        lineOf({ ...figure('punkt ask --corpus, all samples', found.corpus), aim }),
        lineOf({ ...figure('punkt ask --corpus, the samples that are text', found.texts), aim }),
        lineOf(figure('node --import tsx -e 0', found.tsx)),
      ];
    }),
);

const folderOf = async (folder: string, wanted: RegExp): Promise<string> => {
  await mkdir(folder);
  for (const { file } of await sampleTexts())
    if (wanted.test(file)) await copyFile(join(samples, file), join(folder, file));
  return folder;
};

const ending = async (args: readonly string[]): Promise<number> => (await runNode(args)).whole;

/** Asks as somebody at a shell does, and makes sure that there is an answer to have waited for. */
const answering = async (args: readonly string[], env: Record<string, string> = {}): Promise<number> => {
  const { stdout, firstOutput } = await runNode([...punkt, 'ask', question, ...args], env);
  if (stdout.trim() === '') throw new Error('Nothing was answered.');
  return firstOutput;
};
