import assert from 'node:assert/strict';
import {
  AlignmentType,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IPropertiesOptions,
} from 'docx';
import { extractText } from '../../../data/importing/extract/extract-text.ts';
import { docxOf, docxOfXml, word } from './fixtures.ts';

const textOf = async (children: FileChild[], options?: Partial<IPropertiesOptions>): Promise<string> =>
  (await extractText(await docxOf(children, options), 'papir.docx')).text;

const row = (...cells: (string | TableCell)[]): TableRow =>
  new TableRow({
    children: cells.map((cell) =>
      typeof cell === 'string' ? new TableCell({ children: [new Paragraph(cell)] }) : cell,
    ),
  });

const level = (at: number, format: keyof typeof LevelFormat, text: string) => ({
  level: at,
  format: LevelFormat[format],
  text,
  alignment: AlignmentType.LEFT,
});

const lists: Partial<IPropertiesOptions> = {
  numbering: {
    config: [
      { reference: 'paragraffer', levels: [level(0, 'DECIMAL', '§ %1.'), level(1, 'LOWER_LETTER', '%2)')] },
      { reference: 'punkter', levels: [level(0, 'DECIMAL', '%1.'), level(1, 'DECIMAL', '%1.%2')] },
    ],
  },
};
const item = (text: string, reference: string, at = 0, instance = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference, level: at, instance } });

describe('the text of a docx', () => {
  it('has a blank line between headings and paragraphs, and none for empty paragraphs', async () => {
    const text = await textOf([
      new Paragraph({ text: 'Kommissorium', heading: HeadingLevel.TITLE }),
      new Paragraph(''),
      new Paragraph({ text: 'Formål', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('Gruppen mødes. '),
      new Paragraph('Den taler sammen.'),
    ]);
    assert.equal(text, 'Kommissorium\n\nFormål\n\nGruppen mødes.\n\nDen taler sammen.\n');
  });

  it('keeps line breaks and tabs within a paragraph', async () => {
    const text = await textOf([
      new Paragraph({
        children: [
          new TextRun('Dato:'),
          new TextRun({ children: [new Tab(), '1. maj'] }),
          new TextRun({ text: 'Sted: her', break: 1 }),
        ],
      }),
    ]);
    assert.equal(text, 'Dato:\t1. maj\nSted: her\n');
  });

  it('writes bullets as dashes, deeper ones indented, on lines below each other', async () => {
    const text = await textOf([
      new Paragraph('Opgaver:'),
      new Paragraph({ text: 'følge op', bullet: { level: 0 } }),
      new Paragraph({ text: 'hver måned', bullet: { level: 1 } }),
      new Paragraph({ text: 'samle', bullet: { level: 0 } }),
      new Paragraph('Slut.'),
    ]);
    assert.equal(text, 'Opgaver:\n\n- følge op\n  - hver måned\n- samle\n\nSlut.\n');
  });

  it('gives numbered lists the numbers the reader of the document sees', async () => {
    const text = await textOf(
      [
        item('Navn', 'paragraffer'),
        item('kort', 'paragraffer', 1),
        item('langt', 'paragraffer', 1),
        item('Formål', 'paragraffer'),
        item('rent', 'paragraffer', 1),
        new Paragraph('Derimod:'),
        item('et', 'punkter'),
        item('under et', 'punkter', 1),
        new Paragraph('Og igen:'),
        item('forfra', 'punkter', 0, 1),
      ],
      lists,
    );
    assert.equal(
      text,
      '§ 1. Navn\na) kort\nb) langt\n§ 2. Formål\na) rent\n\nDerimod:\n\n1. et\n1.1 under et\n\nOg igen:\n\n1. forfra\n',
    );
  });

  it('numbers headings whose style brings the number, and counts on across one definition', async () => {
    const numbering =
      `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="4">` +
      '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="Punkt&#32;%1:"/></w:lvl>' +
      '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num></w:numbering>';
    const styles = `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const heading = (properties: string, text: string): string =>
      `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = docxOfXml(
      heading('<w:pStyle w:val="Overskrift1"/>', 'Velkomst') +
        heading('<w:pStyle w:val="Overskrift1"/>', 'Status') +
        heading('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>', 'Eventuelt'),
      { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
    );
    const { text } = await extractText(bytes, 'dagsorden.docx');
    assert.equal(text, 'Punkt III: Velkomst\n\nPunkt IV: Status\n\nPunkt V: Eventuelt\n');
  });

  it('writes a table row as a line, and leaves the places of merged cells empty', async () => {
    const wide = new TableCell({ columnSpan: 2, children: [new Paragraph('Begge år')] });
    const tall = new TableCell({ rowSpan: 2, children: [new Paragraph('Klyngen')] });
    const text = await textOf([
      new Paragraph('Tal:'),
      new Table({
        rows: [row('Sted', wide), row(tall, '2022', '12'), row('2023', '15'), row('Byen', '', '7')],
      }),
      new Table({ rows: [row('Andet', 'x', 'y')] }),
    ]);
    assert.equal(text, 'Tal:\n\nSted\tBegge år\t\nKlyngen\t2022\t12\n\t2023\t15\nByen\t\t7\n\nAndet\tx\ty\n');
  });

  it('reads a table that only lays out the page cell by cell, with its bullets', async () => {
    const content = new TableCell({
      children: [new Paragraph('Gruppen skal'), new Paragraph({ text: 'lytte', bullet: { level: 0 } })],
    });
    const text = await textOf([new Table({ rows: [row('Formål', content), row('Møder', 'Hver måned')] })]);
    assert.equal(text, 'Formål\n\nGruppen skal\n\n- lytte\n\nMøder\tHver måned\n');
  });

  it('marks footnotes where they stand and writes them below their paragraph or list', async () => {
    const noted = (text: string, note: number, bullet: boolean): Paragraph =>
      new Paragraph({
        children: [new TextRun(text), new FootnoteReferenceRun(note)],
        ...(bullet ? { bullet: { level: 0 } } : {}),
      });
    const text = await textOf([noted('et', 1, true), noted('to', 2, true), new Paragraph('Videre.')], {
      footnotes: { 1: { children: [new Paragraph('Første.')] }, 2: { children: [new Paragraph('Anden.')] } },
    });
    assert.equal(text, '- et¹\n- to²\n\n¹ Første.\n\n² Anden.\n\nVidere.\n');
  });

  it('keeps soft hyphens and hard blanks, once each', async () => {
    const text = await textOf([new Paragraph('sam\u00AD\u00ADarbejde 5\u00A0\u00A0min')]);
    assert.equal(text, 'sam\u00ADarbejde 5\u00A0min\n');
  });

  it('is NFC, so that å is one character however it was typed', async () => {
    assert.equal(await textOf([new Paragraph('Ra\u030Ad')]), 'Råd\n');
  });

  it('leaves out deleted text and keeps inserted text', async () => {
    const bytes = docxOfXml(
      '<w:p><w:r><w:t>Frist </w:t></w:r><w:del><w:r><w:delText>1. maj</w:delText></w:r></w:del>' +
        '<w:ins><w:r><w:t>1. juni</w:t></w:r></w:ins></w:p>',
    );
    assert.equal((await extractText(bytes, 'a.docx')).text, 'Frist 1. juni\n');
  });

  it('is a docx by its content, whatever it is called', async () => {
    const bytes = await docxOf([new Paragraph('Her')]);
    assert.equal((await extractText(bytes, 'papir.txt')).text, 'Her\n');
  });
});
