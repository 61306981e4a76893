import assert from 'node:assert/strict';
import { extractText } from '../../../data/importing/extract/extract-text.ts';
import { pdfOf } from './fixtures.ts';

const rawOf = async (draw: (pdf: PDFKit.PDFDocument) => void) =>
  extractText(await pdfOf(draw), 'referat.pdf');
const textOf = async (draw: (pdf: PDFKit.PDFDocument) => void): Promise<string> => (await rawOf(draw)).text;

/** Draws rows of cells at these places across the page, 14 points apart. */
const table =
  (columns: number[], rows: string[][], size = 10) =>
  (pdf: PDFKit.PDFDocument): void => {
    pdf.fontSize(size);
    rows.forEach((cells, at) =>
      cells.forEach((cell, column) => pdf.text(cell, columns[column], 100 + at * 14, { lineBreak: false })),
    );
  };

const leftColumn = [
  'Gruppen har talt om vejen frem',
  'for samarbejdet mellem husene.',
  'Der er enighed om at begynde',
  'med de ældste borgere i byen,',
  'og derefter tages de yngre med',
  'når der er plads til det igen.',
];
const rightColumn = leftColumn.map((line) => line.toUpperCase().toLowerCase().replace('de', 'alle'));

describe('the text of a pdf', () => {
  it('has the lines of the page, and a blank line where a paragraph begins', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(18).text('Referat d. 3. maj').fontSize(11).moveDown();
      pdf.text('Første linje af afsnittet\nanden linje af det samme').moveDown();
      pdf.text('Næste afsnit på én linje');
    });
    assert.equal(
      text,
      'Referat d. 3. maj\n\nFørste linje af afsnittet\nanden linje af det samme\n\nNæste afsnit på én linje\n',
    );
  });

  it('divides cells by tab at gaps of a column, and leaves ordinary blanks alone', async () => {
    const text = await textOf(
      table(
        [72, 200, 300],
        [
          ['Kommune nord', '12', 'ja'],
          ['Kommune syd', '7', 'nej'],
        ],
      ),
    );
    assert.equal(text, 'Kommune nord\t12\tja\nKommune syd\t7\tnej\n');
  });

  it('divides narrow columns where other rows show that a column begins', async () => {
    const text = await textOf((pdf) => {
      const width = pdf.fontSize(10).widthOfString('Sundhed');
      table(
        [72, 72 + width + 8],
        [
          ['Pleje', '12'],
          ['Sundhed', '15'],
          ['Hjem', '7'],
        ],
      )(pdf);
    });
    assert.equal(text, 'Pleje\t12\nSundhed\t15\nHjem\t7\n');
  });

  it('knows where each page starts, also after an empty one', async () => {
    const raw = await rawOf((pdf) => {
      pdf.text('Side et').addPage().addPage().text('Side tre');
    });
    assert.deepEqual(
      raw.pages.map(({ page, start }) => [page, raw.text.slice(start).split('\n')[0]]),
      [
        [1, 'Side et'],
        [2, 'Side tre'],
        [3, 'Side tre'],
      ],
    );
  });

  it('keeps bullets and list numbers with their text', async () => {
    const text = await textOf(
      table(
        [72, 90],
        [
          ['•', 'første'],
          ['•', 'andet'],
          ['1.', 'tredje'],
          ['b)', 'fjerde'],
        ],
      ),
    );
    assert.equal(text, '• første\n• andet\n1. tredje\nb) fjerde\n');
  });

  it('reads two columns of prose one after the other', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(10);
      for (const [x, lines] of [
        [72, leftColumn],
        [310, rightColumn],
      ] as const)
        lines.forEach((line, at) => pdf.text(line, x, 100 + at * 13, { lineBreak: false }));
    });
    assert.equal(text, `${leftColumn.join('\n')}\n\n${rightColumn.join('\n')}\n`);
  });

  it('reads the same places drawn row by row as a table', async () => {
    const rows = leftColumn.map((line, at) => [line, rightColumn[at]!]);
    const text = await textOf(table([72, 310], rows));
    assert.equal(text, rows.map((cells) => `${cells.join('\t')}\n`).join(''));
  });

  it('raises the marks of footnotes', async () => {
    const text = await textOf((pdf) => {
      pdf.fontSize(11).text('Klyngerne', 72, 100, { lineBreak: false });
      const width = pdf.widthOfString('Klyngerne');
      pdf.fontSize(7).text('1', 72 + width, 98, { lineBreak: false });
      pdf.text('1', 72, 698, { lineBreak: false });
      pdf.fontSize(11).text('Fra i fjor.', 80, 700, { lineBreak: false });
    });
    assert.equal(text, 'Klyngerne¹\n\n¹ Fra i fjor.\n');
  });

  it('reads turned text after the upright', async () => {
    const text = await textOf((pdf) => {
      pdf
        .save()
        .rotate(-90, { origin: [40, 400] })
        .text('Langs kanten', 40, 400, { lineBreak: false })
        .restore();
      pdf.text('Midt på siden', 72, 100);
    });
    assert.equal(text, 'Midt på siden\n\nLangs kanten\n');
  });

  it('keeps running headers, footers and page numbers: cleaning comes later', async () => {
    const text = await textOf((pdf) => {
      pdf.page.margins.bottom = 0;
      pdf.text('Sundhedsklyngen', 72, 40).text('Indhold', 72, 100).text('Side 1 af 1', 72, 800);
    });
    assert.equal(text, 'Sundhedsklyngen\n\nIndhold\n\nSide 1 af 1\n');
  });

  it('tells how far it has come, page by page', async () => {
    const seen: string[] = [];
    const bytes = await pdfOf((pdf) => void pdf.text('et').addPage().text('to'));
    await extractText(bytes, 'a.pdf', { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    assert.deepEqual(seen, ['1/2', '2/2']);
  });

  it('opens one that only its owner may change', async () => {
    const bytes = await pdfOf((pdf) => void pdf.text('Frit at læse'), { ownerPassword: 'kun mig' });
    assert.equal((await extractText(bytes, 'a.pdf')).text, 'Frit at læse\n');
  });
});
