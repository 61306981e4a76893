import { labelOf } from '../items/labels.ts';
import { cleanPiece, type CleanText } from './clean-text.ts';
import type { Line } from './lines.ts';
import { rowWith } from './columns.ts';
import { headingMark, isTableRow, rowOf, withoutEmphasis } from './markdown.ts';

/** "1. halvår" and "3. maj" open a line without being the first or third of a list. */
const bulletMark =
  /^(?:([-–—·•●▪◦o*])[ \t]+|([-–·•])(?=\p{L})|(\(?\d{1,3}\)(?=[ \t]*\d)|\(?\d{1,3}[.)](?![ \t]*\d)|[a-zæøå]\)|[a-zæøå]\.(?=[ \t]))[ \t]*(?=[\p{L}\d"'”‘’*(])(?!(halvår|kvartal|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b))/u;
/** `Formål:\tGruppen skal …`: a form's label and value, not a table's row. */
const labelledValue = /^\p{Lu}[\p{L} ./-]{1,30}:\t[^\t]*$/u;
export const endsSentence = /[.!?:;…]["'”’)]*$/;

/** A block while its lines are being gathered. */
export interface Draft {
  kind: 'bullet' | 'row' | 'line';
  clean: CleanText;
  mark: string;
  indent: number;
  page: number | null;
  lines: number;
  /** Something stands on the line right before, or right after it. */
  before: boolean;
  after: boolean;
  /** Marked as a heading by the format itself ("## …"). */
  heading: boolean;
}

const cleanOf = (raw: string, line: Line, skip: number, kind: Draft['kind']): CleanText => {
  const clean = cleanPiece(raw, line.start + skip, line.end);
  if (isTableRow(line.text)) return withoutEmphasis(rowOf(clean));
  return kind === 'bullet' && clean.text.startsWith('**') ? clean : withoutEmphasis(clean);
};

/** A row of a table or form that is set in columns with blanks. */
const columnDraft = (raw: string, line: Line, columns: readonly number[]): Draft => ({
  kind: 'row',
  clean: rowWith(cleanPiece(raw, line.start, line.end), line, columns),
  mark: '',
  indent: line.indent,
  page: line.page,
  lines: 1,
  before: false,
  after: false,
  heading: false,
});

/** The line that begins a block; `columns`: where its cells begin, if it is set in columns. */
export const startDraft = (raw: string, line: Line, columns?: readonly number[]): Draft => {
  if (columns) return columnDraft(raw, line, columns);
  const heading = headingMark(line.text);
  const mark = bulletMark.exec(line.text.slice(heading));
  const isRow = isTableRow(line.text) || (line.text.includes('\t') && !labelledValue.test(line.text));
  const kind = isRow && !mark ? 'row' : mark ? 'bullet' : 'line';
  return {
    kind,
    clean: cleanOf(raw, line, heading + (mark?.[0].length ?? 0), kind),
    mark: mark?.[0].trim() ?? '',
    indent: line.indent,
    page: line.page,
    lines: 1,
    before: false,
    after: false,
    heading: heading > 0,
  };
};

/** Headings of items, case numbers, paragraphs of rules and answers point by point are never the rest of the line above. */
const ownLine =
  /^(?:(?:punkt|pkt\.?)\s*\d{1,3}\s*[:.]|sagsnr\.?\s|EMN-\d{4}-\d+$|\d{7,9}$|\d{1,3}$|side \d+|§ ?\d+\. |stk\. ?\d+\. |(?:at|ad) ?\d{1,2}\) )/iu;
/** "K: Godkendt.", "UK: skal afklares": terse minutes open what is decided, or said, with letters of one's own line. */
const letters = /^\p{Lu}{1,4}:\s/u;
/** `Sted: …`: a form's next line. */
const formLine = /^\p{Lu}[\p{Ll} ]{2,24}:\s/u;
/** "Det indstilles," / "at …" / "at …": each "at" is a point of its own. */
const proposes = /(?:indstill\p{L}+|anbefal\p{L}+|foreslå\p{L}*)[^.]{0,80}[,:]?$|^at\s.*(?:[,.;]|, og)$/iu;

/** A line goes on from the one right above it when that one was left unfinished, or was set as full lines. */
export const goesOn = (draft: Draft, line: Line, width: number): boolean => {
  // The minutes of a heading may wrap to a line of their own; no bullet is that short.
  if (draft.kind === 'line' && /^(?:[-–]\s*)?(?:\d{1,3}\s*)?min(?:\.|utter)$/iu.test(line.text)) return true;
  if (draft.kind !== 'row' && /\([^)]*$/.test(draft.clean.text) && /^[^(]*\)/.test(line.text)) return true;
  if (draft.heading || isTableRow(line.text) || headingMark(line.text)) return false;
  if (draft.kind === 'row' || bulletMark.test(line.text) || line.text.includes('\t')) return false;
  if (
    labelOf(line.text, true) ||
    labelOf(draft.clean.text, true) ||
    ownLine.test(line.text) ||
    letters.test(line.text) ||
    formLine.test(line.text)
  )
    return false;
  if (/\.\p{L}{2,4}$/u.test(draft.clean.text)) return false;
  if (/^at\s/iu.test(line.text) && proposes.test(draft.clean.text)) return false;
  if (draft.kind === 'bullet') return draft.clean.text.length > width * 0.6 || /^\p{Ll}/u.test(line.text);
  if (/^\p{Ll}/u.test(line.text) && !endsSentence.test(draft.clean.text)) return true;
  return draft.clean.text.length >= width * 0.75 * draft.lines && draft.clean.text.length > 45;
};

/** The usual full line of the paper: lines much shorter than it end something. */
export const lineWidth = (lines: readonly Line[]): number => {
  const lengths = lines
    .filter((line) => line.text.length > 40)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return Math.min(110, lengths[Math.floor(lengths.length * 0.7)] ?? 80);
};

/** A paragraph cut in two by a page or an export: it ended in the middle, and the next starts small. */
export const wasCut = (before: Draft, after: Draft): boolean =>
  (before.kind === 'line' || before.kind === 'bullet') &&
  after.kind === 'line' &&
  before.clean.text.length > 60 &&
  /[\p{L},]-?$/u.test(before.clean.text) &&
  !/\.\p{L}{2,4}$/u.test(before.clean.text) &&
  /^\p{Ll}/u.test(after.clean.text) &&
  !labelOf(after.clean.text, true);
