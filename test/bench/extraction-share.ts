import { extractText } from '../../data/importing/extract/extract-text.ts';
import { readPaper } from '../../data/importing/read-paper.ts';
import { lineOf, type Line } from './line.ts';
import { inRounds, timed } from './rounds.ts';

/** A generated file, and how the library alone takes the text out of it. */
export interface Extraction {
  /** Its ending: `pdf` or `docx`. */
  format: string;
  bytes: Uint8Array;
  rounds: number;
  warmUps: number;
  /** Gets a copy of the bytes, since some libraries keep what they are given. */
  bare: (bytes: Uint8Array) => Promise<unknown>;
  bareName: string;
  detail?: Record<string, number>;
}

/** What we may cost on top of the bare library: a quarter. */
const aim = { of: 'ratio', atMost: 1.25 } as const;

/**
 * How much longer importing a file takes than bare text extraction, and where that time goes: in our extraction
 * (thread, limits, lines and tables) or in reading the records out of the text. The parts have no aim of their own.
 */
export const extractionShare = async (extraction: Extraction): Promise<Line[]> => {
  const { format, bytes, rounds, warmUps, bare, bareName, detail = {} } = extraction;
  const file = `minutes.${format}`;
  const raw = await extractText(bytes, file);
  const found = await inRounds(
    {
      bare: () => timed(() => bare(bytes.slice())),
      extraction: () => timed(() => extractText(bytes, file)),
      reading: () => timed(() => readPaper(raw, file)),
    },
    rounds,
    warmUps,
  );
  const relation = { unit: 'ms', floor: found.bare, floorName: bareName };
  const sizes = {
    ...detail,
    fileKilobytes: bytes.byteLength / 1e3,
    textKilobytes: Buffer.byteLength(raw.text) / 1e3,
  };
  return [
    lineOf({
      name: `import of ${format}`,
      value: found.extraction + found.reading,
      ...relation,
      aim,
      detail: sizes,
    }),
    lineOf({ name: `import of ${format}: extractText alone`, value: found.extraction, ...relation }),
    lineOf({ name: `import of ${format}: readPaper alone`, value: found.reading, ...relation }),
  ];
};
