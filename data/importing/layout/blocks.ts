import { cleanPiece, joinClean, sliceClean, type CleanText } from './clean-text.ts';
import { columnsIn } from './columns.ts';
import { dropStrayHyphens, wordFinder } from './hyphens.ts';
import { linesOf, type Line } from './lines.ts';
import { isRule, withoutEmphasis } from './markdown.ts';
import { noiseIn } from './noise.ts';
import { endsSentence, goesOn, lineWidth, startDraft, wasCut, type Draft } from './paragraphs.ts';
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
  /** Nothing stands on the line right before it. */
  readonly opens: boolean;
  /** Certainly a heading: the format says so, or the list at the top has the same line. */
  readonly heading: boolean;
}

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

/** A numbered line that stands twice is a heading and its entry in the list at the top: the text below it is not its rest. */
const repeatedHeadings = (lines: readonly Line[]): Set<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { text } of lines) {
    if (!/^\d{1,3}[.)] \p{Lu}/u.test(text)) continue;
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return twice;
};

/** Reads the raw text into blocks, in order, noise left out. */
export const blocksOf = (raw: RawText): Block[] => {
  const lines = linesOf(raw);
  const noise = noiseIn(lines);
  const columns = columnsIn(lines);
  const width = lineWidth(lines);
  const repeated = repeatedHeadings(lines);
  const headings = new Set<Draft>();
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  for (const line of lines) {
    if (noise.has(line) || isRule(line.text)) continue;
    if (!line.text) {
      open = null;
      continue;
    }
    const inColumns = columns.get(line);
    if (
      open &&
      !inColumns &&
      !(headings.has(open) && !/^\p{Ll}/u.test(line.text)) &&
      goesOn(open, line, width)
    ) {
      open.clean = joinClean(open.clean, withoutEmphasis(cleanPiece(raw.text, line.start, line.end)));
      open.lines++;
      continue;
    }
    const draft = startDraft(raw.text, line, inColumns);
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
    if (repeated.has(line.text)) headings.add(draft);
    open = draft;
  }
  const stands = wordFinder(raw.text);
  return drafts.flatMap((draft, i) => {
    const block: Block = {
      kind: kindOf(draft),
      clean: dropStrayHyphens(draft.clean, stands),
      mark: draft.mark,
      depth: draft.kind === 'bullet' ? bulletDepth(drafts, i) : 0,
      page: draft.page,
      opens: !draft.before,
      alone: draft.heading || (!draft.before && !draft.after),
      heading: draft.heading || headings.has(draft),
    };
    return splitNotes(block);
  });
};
