import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';
import type { MinutesLine } from './long-minutes.ts';

/** Minutes as a word processor keeps them: headings by style, tables, sentences in several runs. */
export const minutesDocx = async (lines: readonly MinutesLine[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: blocksOf(lines) }] })));

const blocksOf = (lines: readonly MinutesLine[]): FileChild[] => {
  const blocks: FileChild[] = [];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (line.kind === 'row') {
      rows.push(line.text);
      continue;
    }
    endTable();
    blocks.push(paragraphOf(line));
  }
  endTable();
  return blocks;
};

const tableOf = (rows: readonly string[]): Table =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row
            .split('\t')
            .map((cell) => new TableCell({ children: [new Paragraph({ text: cell })] })),
        }),
    ),
  });

const headings: Partial<Record<MinutesLine['kind'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  title: HeadingLevel.TITLE,
  item: HeadingLevel.HEADING_1,
  label: HeadingLevel.HEADING_2,
};

/** Word parts a paragraph wherever somebody once edited, marked or spelt it; here it is after every sentence. */
const paragraphOf = ({ kind, text }: MinutesLine): Paragraph => {
  const heading = headings[kind];
  if (heading !== undefined) return new Paragraph({ text, heading });
  return new Paragraph({
    children: text
      .split(/(?<=\. )/)
      .map((sentence, at) => new TextRun({ text: sentence, bold: at % 5 === 4 })),
  });
};
