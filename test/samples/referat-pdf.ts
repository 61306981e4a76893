import PDFDocument from 'pdfkit';
import { body, items, type Block } from './referat-content.ts';
import { invented } from './samples-folder.ts';

/** As the FirstAgenda template does: titles in the table of contents are cut, without a sign that they are. */
const titleLengthInContents = 95;
const size = 12;
const margin = 64;
const bottom = 740;
const columns = [0, 150, 250, 350];
/** pdfkit stamps the time of writing; the sample shall not change with it. */
const written = new Date('2024-01-26T08:00:00Z');

/** The pdf sample: invented minutes in the layout of FirstAgenda, one item a page. */
export const referatPdf = async (): Promise<Uint8Array> => {
  // The table of contents names pages that are known once everything is laid out: lay out twice.
  const { pages } = await layOut(items.map(() => 0));
  return (await layOut(pages)).bytes;
};

const layOut = async (contents: readonly number[]): Promise<{ pages: number[]; bytes: Uint8Array }> => {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    // Compressed bytes would differ between versions of Node.
    compress: false,
    info: { Title: `REFERAT ${body} d. 25-01-2024`, CreationDate: written, ModDate: written },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve) => doc.on('end', resolve));
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const write = writerOn(doc);

  write.lines(`REFERAT ${body} d. 25-01-2024`, 'Helvetica-Bold', 11);
  write.lines('Mødedato Torsdag d. 25. januar 2024 kl. 08:30');
  write.lines('Mødested Mødelokale 3, Varde Rådhus');
  write.lines(invented);
  doc.addPage();
  write.lines('Indholdsfortegnelse', 'Helvetica-Bold', 14);
  items.forEach(({ title }, n) => write.entry(title.slice(0, titleLengthInContents), contents[n] ?? 0));
  const pages = items.map(({ title, blocks }, n) => {
    doc.addPage();
    write.lines(`Punkt ${n + 1}: ${title}`, 'Helvetica-Bold', 13);
    const page = doc.bufferedPageRange().count;
    blocks.forEach(write.block);
    return page;
  });
  write.footers();
  doc.end();
  await ended;
  return { pages, bytes: new Uint8Array(Buffer.concat(chunks)) };
};

/** Writes line by line, so that it is known where lines end: hyphens are set there and nowhere else. */
const writerOn = (doc: PDFKit.PDFDocument) => {
  const width = doc.page.width - 2 * margin;
  const put = (text: string, x: number, y: number) => doc.text(text, x, y, { lineBreak: false });

  const lines = (text: string, font = 'Helvetica', points = size, indent = 0) => {
    doc.font(font).fontSize(points);
    for (const line of broken(text, (part) => doc.widthOfString(part) <= width - indent)) {
      if (doc.y > bottom) doc.addPage();
      const { y } = doc;
      put(line, margin + indent, y);
      doc.y = y + points * 1.5;
    }
    doc.y += points;
  };

  /** An entry of the table of contents: title, dots up to the margin where there is room, page number. */
  const entry = (title: string, page: number) => {
    doc.font('Helvetica').fontSize(10);
    const room = width - 30;
    let text = title;
    while (doc.widthOfString(`${text}.`) <= room) text += '.';
    const { y } = doc;
    put(text, margin, y);
    put(String(page), margin + width - 20, y);
    doc.y = y + 16;
  };

  const row = (text: string) => {
    doc.font('Helvetica').fontSize(10);
    const { y } = doc;
    text.split('|').forEach((cell, n) => put(cell, margin + (columns[n] ?? 0), y));
    doc.y = y + 16;
  };

  const block = ({ kind, text }: Block) => {
    if (kind === 'row') row(text);
    else if (kind === 'label') lines(text, 'Helvetica-Bold');
    else if (kind === 'bullet') lines(`• ${text}`, 'Helvetica', size, 12);
    else lines(text);
  };

  const footers = () => {
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      doc.switchToPage(page);
      // Below the bottom margin pdfkit would begin a new page.
      doc.page.margins.bottom = 0;
      doc.font('Helvetica').fontSize(8);
      put(`Opdigtet eksempel - ${body}`, margin, 800);
      put(`Side ${page + 1} af ${count}`, margin + width - 50, 800);
    }
  };

  return { lines, entry, block, footers };
};

/** Fills lines word by word; a word is parted at its last `~` that still fits. */
const broken = (text: string, fits: (line: string) => boolean): string[] => {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined.replaceAll('~', ''))) {
      line = joined;
      continue;
    }
    const places = [...joined.matchAll(/~/g)].map(({ index }) => index).filter((at) => at > line.length);
    const at = places.findLast((place) => fits(`${joined.slice(0, place).replaceAll('~', '')}-`));
    done.push(at === undefined ? line : `${joined.slice(0, at)}-`);
    line = at === undefined ? word : joined.slice(at + 1);
  }
  return [...done, line].map((finished) => finished.replaceAll('~', ''));
};
