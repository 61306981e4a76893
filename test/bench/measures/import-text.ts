import { readPaper } from '../../../data/importing/read-paper.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { sampleTexts } from '../papers/sample-texts.ts';
import { inRounds, timed } from '../rounds.ts';

/** How fast the records are read out of text that is already there. */
export const importText = measure(
  'import-text',
  { full: { rounds: 15, warmUps: 3, papers: Infinity }, tiny: { rounds: 1, warmUps: 0, papers: 1 } },
  async ({ rounds, warmUps, papers }) => {
    const texts = (await sampleTexts()).slice(0, papers);
    const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const perSecond = async (work: (paper: (typeof texts)[number]) => unknown): Promise<number> =>
      megabytes / ((await timed(() => texts.forEach(work))) / 1e3);

    const { reading, splitting } = await inRounds(
      {
        reading: () => perSecond(({ file, text }) => readPaper({ text, pages: [] }, file)),
        splitting: () => perSecond(({ text }) => text.split('\n').length),
      },
      rounds,
      warmUps,
    );
    return [
      lineOf({
        name: 'import of text (readPaper)',
        value: reading,
        unit: 'MB/s',
        floor: splitting,
        floorName: "text.split('\\n')",
        detail: { papers: texts.length, kilobytes: megabytes * 1e3 },
      }),
    ];
  },
);
