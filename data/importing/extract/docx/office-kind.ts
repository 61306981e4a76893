import type { UnreadableCode } from '../unreadable-file.ts';
import type { ZipParts } from './zip-parts.ts';

/** Content type of the main part (or `mimetype` of OpenDocument) → why it is not read. First match counts. */
const kinds: [RegExp, UnreadableCode | 'docx'][] = [
  [/wordprocessingml\.document\.main|ms-word\.document\.macroEnabled\.main/i, 'docx'],
  [/wordprocessingml\.template|ms-word\.template/i, 'template'],
  [/spreadsheetml|ms-excel/i, 'spreadsheet'],
  [/presentationml|ms-powerpoint/i, 'presentation'],
  [/vnd\.oasis\.opendocument/i, 'opendocument'],
];

/** What a zip is, whatever it is called: a docx (also one with macros), or why it is not read. */
export function officeKind(parts: ZipParts): UnreadableCode | 'docx' {
  const declared = `${parts.get('[Content_Types].xml') ?? ''} ${parts.get('mimetype') ?? ''}`;
  return kinds.find(([pattern]) => pattern.test(declared))?.[1] ?? 'archive';
}
