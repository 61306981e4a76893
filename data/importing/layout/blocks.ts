import { cleanPiece, joinClean, sliceClean, type CleanText } from './clean-text.ts';
import { dropStrayHyphens, vocabularyOf } from './hyphens.ts';
import { linesOf, type Line } from './lines.ts';
import { labelOf } from '../items/labels.ts';
import { noiseIn } from './noise.ts';
import type { RawText } from '../../model/raw-text.ts';

/**
 * A block is what a reader sees as one thing: a paragraph, a bullet, a table row, or a line standing alone
 * (a heading or label, told apart later, where it is known what the paper is). A note is a footnote's text.
 */
export interface Block {
  readonly kind: 'paragraph' | 'bullet' | 'row' | 'line' | 'note';
  /** Clean text without the bullet mark. */
  readonly clean: CleanText;
  /** The bullet mark as written: "-", "·", "1.", "a)"; empty for the others. */
  readonly mark: string;
  /** Depth of a bullet: 0 for the outermost. */
  readonly depth: number;
  readonly page: number | null;
  /** Nothing stands on the lines right before and after it. */
  readonly alone: boolean;
}

/** "1. halvår" and "3. maj" open a line without being the first or third of a list. */
const bulletMark =
  /^(?:([-–—·•●▪◦o*])[ \t]+|([-–·•])(?=\p{L})|(\(?\d{1,3}\)(?=[ \t]*\d)|\(?\d{1,3}[.)](?![ \t]*\d)|[a-zæøå]\)|[a-zæøå]\.(?=[ \t]))[ \t]*(?=[\p{L}\d"'”‘’*(])(?!(halvår|kvartal|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b))/u;
/** `Formål:\tGruppen skal …`: a form's label and value, not a table's row. */
const labelledValue = /^\p{Lu}[\p{L} ./-]{1,30}:\t[^\t]*$/u;
const endsSentence = /[.!?:;…]["'”’)]*$/;

interface Draft {
  kind: Block['kind'];
  clean: CleanText;
  mark: string;
  indent: number;
  page: number | null;
  lines: number;
  before: boolean;
  after: boolean;
}

const startDraft = (raw: string, line: Line): Draft => {
  const mark = bulletMark.exec(line.text);
  const kind = mark ? 'bullet' : line.text.includes('\t') && !labelledValue.test(line.text) ? 'row' : 'line';
  const skip = mark ? mark[0].length : 0;
  return {
    kind,
    clean: cleanPiece(raw, line.start + skip, line.end),
    mark: mark ? mark[0].trim() : '',
    indent: line.indent,
    page: line.page,
    lines: 1,
    before: false,
    after: false,
  };
};

/** Headings of items and case numbers are never the rest of the line above. */
const ownLine = /^(?:(?:punkt|pkt\.?)\s*\d{1,3}\s*[:.]|sagsnr\.?\s|EMN-\d{4}-\d+$|side \d+)/iu;
/** `Sted: …`: a form's next line. */
const formLine = /^\p{Lu}[\p{Ll} ]{2,24}:\s/u;
/** "Det indstilles," / "at …" / "at …": each "at" is a point of its own. */
const proposes = /(?:indstill\p{L}+|anbefal\p{L}+|foreslå\p{L}*)[^.]{0,80}[,:]?$|^at\s.*(?:[,.;]|, og)$/iu;

/** A line goes on from the one right above it when that one was left unfinished, or was set as full lines. */
const goesOn = (draft: Draft, line: Line, width: number): boolean => {
  // The minutes of a heading may wrap to a line of their own; no bullet is that short.
  if (draft.kind === 'line' && /^(?:[-–]\s*)?(?:\d{1,3}\s*)?min(?:\.|utter)$/iu.test(line.text)) return true;
  if (draft.kind !== 'row' && /\([^)]*$/.test(draft.clean.text) && /^[^(]*\)/.test(line.text)) return true;
  if (draft.kind === 'row' || bulletMark.test(line.text) || line.text.includes('\t')) return false;
  if (
    labelOf(line.text, true) ||
    labelOf(draft.clean.text, true) ||
    ownLine.test(line.text) ||
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
const lineWidth = (lines: readonly Line[]): number => {
  const lengths = lines
    .filter((line) => line.text.length > 40)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return Math.min(110, lengths[Math.floor(lengths.length * 0.7)] ?? 80);
};

/** A paragraph cut in two by a page or an export: it ended in the middle, and the next starts small. */
const wasCut = (before: Draft, after: Draft): boolean =>
  (before.kind === 'line' || before.kind === 'bullet') &&
  after.kind === 'line' &&
  before.clean.text.length > 60 &&
  /[\p{L},]-?$/u.test(before.clean.text) &&
  !/\.\p{L}{2,4}$/u.test(before.clean.text) &&
  /^\p{Ll}/u.test(after.clean.text) &&
  !labelOf(after.clean.text, true);

const bulletDepth = (drafts: readonly Draft[], at: number): number => {
  const indents = new Set<number>();
  for (let i = at; i >= 0 && drafts[i]!.kind === 'bullet'; i--) indents.add(drafts[i]!.indent);
  return [...indents].filter((indent) => indent < drafts[at]!.indent).length;
};

const kindOf = (draft: Draft): Block['kind'] => {
  const { text } = draft.clean;
  if (draft.kind !== 'line') return draft.kind;
  if (/^[¹²³⁴⁵⁶⁷⁸⁹⁰]/.test(text)) return 'note';
  return draft.lines > 1 || endsSentence.test(text) || text.length > 140 ? 'paragraph' : 'line';
};

/** Word's plain-text export puts a footnote into the line that refers to it: `…[footnoteRef:1] [1: the note]`. */
const splitNotes = (block: Block): Block[] => {
  const reference = /\[footnoteRef:\d+\]\s*(?:\[\d+:\s*([\s\S]*?)\]\s*$)?/.exec(block.clean.text);
  if (!reference) return [block];
  const main = { ...block, clean: sliceClean(block.clean, 0, reference.index) };
  const note = reference[1];
  if (!note) return [main];
  const start = block.clean.text.indexOf(note, reference.index);
  const clean = sliceClean(block.clean, start, start + note.length);
  return [main, { ...block, kind: 'note', mark: '', depth: 0, clean }];
};

/** Reads the raw text into blocks, in order, noise left out. */
export const blocksOf = (raw: RawText): Block[] => {
  const lines = linesOf(raw);
  const noise = noiseIn(lines);
  const width = lineWidth(lines);
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  for (const line of lines) {
    if (noise.has(line)) continue;
    if (!line.text) {
      open = null;
      continue;
    }
    if (open && goesOn(open, line, width)) {
      open.clean = joinClean(open.clean, cleanPiece(raw.text, line.start, line.end));
      open.lines++;
      continue;
    }
    const draft = startDraft(raw.text, line);
    if (open) {
      open.after = true;
      draft.before = true;
    }
    const last = drafts.at(-1);
    if (!open && last && wasCut(last, draft)) {
      last.clean = joinClean(last.clean, draft.clean);
      last.lines++;
      open = last;
      continue;
    }
    drafts.push(draft);
    open = draft;
  }
  const vocabulary = vocabularyOf(raw.text);
  return drafts.flatMap((draft, i) => {
    const block: Block = {
      kind: kindOf(draft),
      clean: dropStrayHyphens(draft.clean, vocabulary),
      mark: draft.mark,
      depth: draft.kind === 'bullet' ? bulletDepth(drafts, i) : 0,
      page: draft.page,
      alone: !draft.before && !draft.after,
    };
    return splitNotes(block);
  });
};
