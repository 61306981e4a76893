import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { MinutesLine } from './minutes.ts';

/** What is written of a line. */
type WrittenLine = Pick<MinutesLine, 'kind' | 'text'>;

const headings = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1 } as const;

/** A field's label stands out: "Frist: …", and so does a label that stands above its lines. */
const fieldRuns = (words: string): TextRun[] => {
  const at = words.indexOf(': ');
  return at < 0
    ? [new TextRun({ text: words, bold: words.endsWith(':') })]
    : [new TextRun({ text: words.slice(0, at + 1), bold: true }), new TextRun(words.slice(at + 1))];
};

const paragraph = ({ kind, text }: WrittenLine, index: number): Paragraph => {
  if (kind === 'field') return new Paragraph({ children: fieldRuns(text) });
  if (kind === 'line') return new Paragraph({ children: [new TextRun(text)], spacing: { after: 80 } });
  // The first line is the title; what the minutes are of stands below it.
  const heading = kind === 'title' && index > 0 ? HeadingLevel.HEADING_2 : headings[kind];
  return new Paragraph({ text, heading });
};

/** Minutes of a decision or of a meeting as a Word file to be filed (journaliseret). Danish; the lines are those given. */
export const minutesDocx = async (lines: readonly WrittenLine[]): Promise<Buffer> => {
  const document = new Document({
    creator: 'Punkt',
    title: lines[2]?.text ?? 'Beslutningsreferat',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'da-DK' } } } } },
    sections: [{ children: lines.map(paragraph) }],
  });
  return Packer.toBuffer(document);
};
