import { getDocumentProxy } from 'unpdf';
import type { RawText } from '../../../model/raw-text.ts';
import type { Limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { pageText } from './page-text.ts';
import { textPieces } from './text-pieces.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Where the end mark of a pdf is looked for: some servers add a few lines behind it. */
const tailBytes = 4096;

/**
 * Text of a pdf with the start of each page, NFC. Runs in the reading thread. A page that cannot be read
 * fails the whole file: half a paper is none.
 *
 * @throws UnreadableFile `encrypted`, `damaged`, `no-text`, `bomb`
 */
export async function pdfText(
  bytes: Uint8Array,
  file: string,
  limits: Limits,
  onProgress: (done: number, total: number) => void,
): Promise<RawText> {
  if (!hasEndMark(bytes)) throw new UnreadableFile('damaged', file);
  const pdf = await openPdf(bytes, file);
  try {
    if (pdf.numPages > limits.pages) throw new UnreadableFile('bomb', file);
    const raw: RawText = { text: '', pages: [] };
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      raw.pages.push({ page: number, start: raw.text.length });
      raw.text += pageText(textPieces(content.items, page.getViewport({ scale: 1 }).transform)).normalize(
        'NFC',
      );
      page.cleanup();
      onProgress(number, pdf.numPages);
    }
    if (!/\p{L}/u.test(raw.text)) throw new UnreadableFile('no-text', file);
    return raw;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array, file: string): Promise<Pdf> {
  try {
    // Without the font's own mapping there is no text to trust; recovering quietly would lose sentences.
    return await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: true });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(encrypted ? 'encrypted' : 'damaged', file, error);
  }
}

/** A file cut off on the way has lost its `%%EOF`; pdf.js would read what is left without a word. */
function hasEndMark(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => byte > 32) + 1;
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).subarray(-tailBytes).includes('%%EOF');
}
