import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import type { Line } from '../line.ts';
import { samples } from '../papers/sample-texts.ts';
import { syntheticMinutes } from '../papers/synthetic-minutes.ts';
import { registerLines, type PaperFile } from '../register-lines.ts';

const minute = 60_000;

/** What the register takes of memory and time, with the samples and with many papers. */
export const memory = measure(
  'memory',
  {
    full: {
      samples: /\.(txt|docx|pdf)$/,
      rounds: 5,
      synthetic: [
        { count: 1_000, rounds: 3 },
        { count: 10_000, rounds: 1 },
      ],
      timeout: 30 * minute,
    },
    tiny: {
      samples: /^kommissorium.*\.txt$/,
      rounds: 1,
      synthetic: [{ count: 3, rounds: 1 }],
      timeout: minute,
    },
  },
  async ({ samples: wanted, rounds, synthetic, timeout }, say) => {
    const files = await sampleFiles(wanted);
    const lines: Line[] = await registerLines({ what: 'the samples', files, rounds, timeout }, say);
    for (const { count, rounds } of synthetic) {
      const what = `${String(count)} synthetic papers`;
      lines.push(...(await registerLines({ what, files: syntheticFiles(count), rounds, timeout }, say)));
    }
    return lines;
  },
);

const sampleFiles = async (wanted: RegExp): Promise<PaperFile[]> => {
  const files = (await readdir(samples)).filter((file) => wanted.test(file));
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(samples, file)) })));
};

/** Made one by one, so that they need not all be in memory. */
function* syntheticFiles(count: number): Generator<PaperFile> {
  for (let index = 0; index < count; index += 1) {
    const { file, text } = syntheticMinutes(index);
    yield { file, bytes: Buffer.from(text) };
  }
}
