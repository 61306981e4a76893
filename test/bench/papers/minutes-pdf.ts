import PDFDocument from 'pdfkit';
import type { MinutesLine } from './long-minutes.ts';

const margin = 64;
const bottom = 740;

/** Minutes as the agenda systems publish them: an item begins a page, and every page has its foot. */
export const minutesPdf = async (
  lines: readonly MinutesLine[],
): Promise<{ bytes: Uint8Array; pages: number }> => {
  const pdf = new PDFDocument({ size: 'A4', margin, bufferPages: true });
  const chunks: Buffer[] = [];
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const line of lines) write(pdf, line);
  const pages = pdf.bufferedPageRange().count;
  writeFeet(pdf, pages);
  pdf.end();
  await ended;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), pages };
};

const write = (pdf: PDFKit.PDFDocument, { kind, text }: MinutesLine): void => {
  const bold = kind === 'title' || kind === 'item' || kind === 'label';
  if (kind === 'item' || pdf.y > bottom) pdf.addPage();
  pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(kind === 'item' ? 13 : 11);
  if (kind !== 'row' && kind !== 'contents') {
    pdf.text(text, margin, pdf.y, { lineGap: 3 }).moveDown(0.7);
    return;
  }
  const { y } = pdf;
  const width = pdf.page.width - 2 * margin;
  const cells = text.split('\t').slice(0, kind === 'row' ? 8 : 2);
  // Of a table of contents only the page number stands in a column of its own.
  const apart = kind === 'row' ? width / cells.length : width - 20;
  cells.forEach((cell, at) => pdf.text(cell, margin + at * apart, y, { lineBreak: false }));
  pdf.y = y + 16;
};

const writeFeet = (pdf: PDFKit.PDFDocument, pages: number): void => {
  for (let page = 0; page < pages; page += 1) {
    pdf.switchToPage(page);
    // Below the bottom margin pdfkit would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.font('Helvetica').fontSize(8);
    pdf.text(`Side ${String(page + 1)} af ${String(pages)}`, margin, 800, { lineBreak: false });
  }
};
