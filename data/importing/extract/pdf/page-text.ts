import { cellsOf, type Cell } from './cells.ts';
import { columnsIn, side } from './columns.ts';
import { linesOf, type Line } from './lines.ts';
import type { Piece } from './text-pieces.ts';

/** Line distance ÷ font size when a page does not tell, and what is believed of one that does. */
const leading = { usual: 1.2, least: 1, most: 1.7 };

/** A gap so many times the usual line distance begins a paragraph; so does a change of size by this factor. */
const paragraph = { gap: 1.3, size: 1.2 };

/** A row of a page on its way to text. */
interface Row {
  line: Line;
  cells: Cell[];
}

/**
 * Pieces of one page → its text: a line a line, tab between cells, a blank line between paragraphs. Ends in
 * `\n` unless empty. Turned text follows the upright.
 */
export function pageText(pieces: Piece[]): string {
  const texts = [0, 1, 2, 3].map((turn) => {
    const lines = linesOf(pieces.filter((piece) => piece.turn === turn));
    const cells = cellsOf(lines);
    const rows = lines.map((line, at) => ({ line, cells: cells[at]! }));
    return linesText(inReadingOrder(rows), usualLeading(lines));
  });
  return texts.filter((text) => text !== '').join('\n');
}

function inReadingOrder(rows: Row[]): Row[] {
  const ordered: Row[] = [];
  let next = 0;
  const cells = rows.map((row) => row.cells);
  for (const { from, to, x } of columnsIn(cells)) {
    ordered.push(...rows.slice(next, from));
    for (const right of [false, true])
      side(cells.slice(from, to), x, right).forEach((kept, at) => {
        if (kept.length > 0) ordered.push({ line: rows[from + at]!.line, cells: kept });
      });
    next = to;
  }
  return ordered.concat(rows.slice(next));
}

function linesText(rows: Row[], usual: number): string {
  let text = '';
  rows.forEach(({ line, cells }, at) => {
    const before = rows[at - 1]?.line;
    if (before && startsParagraph(before, line, usual)) text += '\n';
    text += `${rowText(cells)}\n`;
  });
  return text;
}

function startsParagraph(before: Line, line: Line, usual: number): boolean {
  const gap = (line.y - before.y) / line.size;
  const growth = line.size / before.size;
  // Back up the page: the second column begins.
  return gap < 0 || gap > usual * paragraph.gap || growth > paragraph.size || growth < 1 / paragraph.size;
}

/** A fifth of the distances are at most this: the lines within paragraphs, if there are any. */
function usualLeading(lines: Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (line.y - lines[at]!.y) / line.size)
    .filter((gap) => gap >= 0.9 * leading.least && gap <= leading.most)
    .sort((a, b) => a - b);
  return Math.max(leading.least, gaps[Math.floor(gaps.length / 5)] ?? leading.usual);
}

/** A bullet or a list's number stands before its text, not in a column of its own. */
const isListMark = (text: string, cells: number): boolean =>
  /^[•◦○●▪■‣✓·*o–—-]$/.test(text) ||
  (cells === 2 && /^(\(?\d{1,3}[.)]|[a-z][.)]|§ ?\d+\.?|[ivx]{1,5}[.)])$/i.test(text));

function rowText(cells: Cell[]): string {
  const texts = cells.map((cell) =>
    cell.text
      .replace(/([\u00AD\u00A0])\1+/g, '$1')
      .replace(/ {4,}/g, '\t')
      .trim(),
  );
  const [mark, ...rest] = texts;
  return rest.length > 0 && isListMark(mark!, cells.length) ? `${mark} ${rest.join('\t')}` : texts.join('\t');
}
