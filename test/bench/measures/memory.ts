import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import type { Line } from '../line.ts';
import { samples } from '../papers/sample-texts.ts';
import { syntheticMinutes } from '../papers/synthetic-minutes.ts';
import { registerLines, type PaperFile } from '../register-lines.ts';

/** Real papers, which stand beside the project and not in it. */
const seeds = join(import.meta.dirname, '../../../../shared/seeds');

const minute = 60_000;

/** What the register takes of memory and time, with the samples, with the seeds where they are, and with many papers. */
export const memory = measure(
  'memory',
  {
    full: {
      samples: /\.(txt|docx|pdf)$/,
      seeds: true,
      rounds: 5,
      synthetic: [
        { count: 1_000, rounds: 3 },
        { count: 10_000, rounds: 1 },
      ],
      timeout: 30 * minute,
    },
    tiny: {
      samples: /^kommissorium.*\.txt$/,
      seeds: false,
      rounds: 1,
      synthetic: [{ count: 3, rounds: 1 }],
      timeout: minute,
    },
  },
  async ({ samples: wanted, seeds: withSeeds, rounds, synthetic, timeout }, say) => {
    const weigh = async (what: string, files: Iterable<PaperFile>, times: number): Promise<Line[]> =>
      registerLines({ what, files, rounds: times, timeout }, say);
    const lines = await weigh('the samples', await filesIn(samples, wanted), rounds);
    if (withSeeds && existsSync(seeds))
      lines.push(...(await weigh('the seeds', await filesIn(seeds, /\.txt$/), rounds)));
    else if (withSeeds) say('the seeds are not beside the project and are not measured');
    for (const { count, rounds: times } of synthetic)
      lines.push(...(await weigh(`${String(count)} synthetic papers`, syntheticFiles(count), times)));
    return lines;
  },
);

const filesIn = async (folder: string, wanted: RegExp): Promise<PaperFile[]> => {
  const files = (await readdir(folder)).filter((file) => wanted.test(file));
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(folder, file)) })));
};

/** Made one by one, so that they need not all be in memory. */
function* syntheticFiles(count: number): Generator<PaperFile> {
  for (let index = 0; index < count; index += 1) {
    const { file, text } = syntheticMinutes(index);
    yield { file, bytes: Buffer.from(text) };
  }
}
