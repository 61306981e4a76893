import type { UnreadableCode } from './unreadable-file.ts';

/** What a file is to be read as, or why it cannot be. `zip` may be a docx: only its contents tell. */
export type FileKind = 'text' | 'pdf' | 'zip' | { unreadable: UnreadableCode };

/** First bytes (latin1) → what the file is. */
const signatures: [RegExp, UnreadableCode][] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP|^[^]{4}ftyp(heic|mif1|avif)/, 'image'],
  [/^BM[^]{4}\0\0\0\0/, 'image'],
  [/^(\xef\xbb\xbf)?\s*\{\\rtf/, 'rtf'],
  [/^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i, 'html'],
  [/^MIME-Version: /i, 'mail'],
  [/^7z\xbc\xaf|^Rar!|^BZh|^.\x8b[^a-z]/, 'archive'],
  [/^\x7fELF|^MZ/, 'binary'],
];

/** Names of streams inside the old Office container (UTF-16), and what they reveal. */
const containerStreams: [string, UnreadableCode][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
  ['__substg1.0_', 'mail'],
];

/** Endings that plain text must not carry: what is inside is not what the name says. */
const endings: [RegExp, UnreadableCode][] = [
  [/\.(docx|docm|pdf)$/i, 'damaged'],
  [/\.(doc|dot)$/i, 'old-word'],
  [/\.(dotx|dotm)$/i, 'template'],
  [/\.(xls|xlsx|xlsm|xlsb|xltx)$/i, 'spreadsheet'],
  [/\.(ppt|pptx|pptm|pot|potx|pps|ppsx)$/i, 'presentation'],
  [/\.(html?|xhtml|mht|mhtml)$/i, 'html'],
  [/\.rtf$/i, 'rtf'],
  [/\.(odt|ods|odp|ott)$/i, 'opendocument'],
  [/\.(eml|msg)$/i, 'mail'],
  [/\.(png|jpe?g|gif|tiff?|bmp|webp|heic|svg)$/i, 'image'],
  [/\.(zip|7z|rar|gz|tar)$/i, 'archive'],
  // Data and programs are text too, but no papers. A name may still have points in it ("referat 30.11.2023").
  [/\.(?!(?:txt|text|md|markdown)$)[a-z]{1,5}$/i, 'binary'],
];

/**
 * Tells what a file is: by its first bytes (`head`, at least 4 kB where the file has them; the whole file
 * tells old Office files apart), then, where those look like plain text, by its ending.
 */
export function fileKind(head: Uint8Array, file: string): FileKind {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = bytes.toString('latin1', 0, 2048);
  if (/^(\xef\xbb\xbf)?\s*%PDF-/.test(start)) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    const stream = containerStreams.find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')));
    return { unreadable: stream?.[1] ?? byEnding(file) ?? 'binary' };
  }
  const signature = signatures.find(([pattern]) => pattern.test(start));
  if (signature) return { unreadable: signature[1] };
  const ending = byEnding(file);
  // Some producers put a few lines before the pdf begins; a text that only mentions pdf is no pdf.
  if (ending === 'damaged' && start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return ending ? { unreadable: ending } : 'text';
}

const byEnding = (file: string): UnreadableCode | undefined =>
  endings.find(([pattern]) => pattern.test(file))?.[1];
