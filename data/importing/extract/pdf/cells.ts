import { superscript } from '../superscript.ts';
import type { Line } from './lines.ts';
import type { Piece } from './text-pieces.ts';

/** A stretch of a line without a gap of a column's width; x and end in points. */
export interface Cell {
  text: string;
  x: number;
  end: number;
  /** Place in the drawing order of its first and last piece. */
  first: number;
  last: number;
}

/** Gaps in em: from `column` a new cell begins; from `narrow` it may, where other rows have one; below `word` none. */
const gaps = { column: 1, narrow: 0.6, word: 0.15 };

/** How near two starts must be to be one column's, in points, and how many lines off they may be. */
const aligned = { points: 2, lines: 3 };

/** Lines → their cells. A narrow gap divides cells where the piece after it starts as a cell nearby does. */
export function cellsOf(lines: Line[]): Cell[][] {
  const wide = lines.map((line) => startsAfter(line, gaps.column));
  const narrow = lines.map((line) => startsAfter(line, gaps.narrow));
  return lines.map((line, at) => {
    const near = (rows: number[][]): number[] =>
      rows
        .slice(Math.max(0, at - aligned.lines), at)
        .concat(rows.slice(at + 1, at + 1 + aligned.lines))
        .flat();
    const starts = new Set(wide[at]);
    const others = near(wide);
    for (const x of narrow[at]!)
      if (others.some((other) => Math.abs(other - x) <= aligned.points)) starts.add(x);
    return divide(line, starts);
  });
}

function startsAfter(line: Line, gap: number): number[] {
  return line.pieces.flatMap((piece, at) => {
    const before = line.pieces[at - 1];
    return before && piece.x - (before.x + before.width) >= gap * line.size ? piece.x : [];
  });
}

function divide(line: Line, starts: Set<number>): Cell[] {
  const cells: Cell[] = [];
  let end = -Infinity;
  for (const piece of line.pieces) {
    const cell = cells.at(-1);
    const text =
      raised(piece, line) && cell && piece.x - end < gaps.word * line.size
        ? superscript(piece.text)
        : piece.text;
    if (!cell || starts.has(piece.x)) {
      const first =
        raised(piece, line) && cells.length === 0 ? `${superscript(piece.text.trim())} ` : piece.text;
      cells.push({
        text: first,
        x: piece.x,
        end: piece.x + piece.width,
        first: piece.order,
        last: piece.order,
      });
    } else {
      cell.text += (piece.x - end >= gaps.word * line.size && !/\s$/.test(cell.text) ? ' ' : '') + text;
      cell.end = piece.x + piece.width;
      cell.first = Math.min(cell.first, piece.order);
      cell.last = Math.max(cell.last, piece.order);
    }
    end = piece.x + piece.width;
  }
  return cells;
}

/** A footnote's mark or a square: figures, small, above the baseline. */
const raised = (piece: Piece, line: Line): boolean =>
  /^\s*\d{1,2}\s*$/.test(piece.text) && piece.size < 0.8 * line.size && line.y - piece.y > 0.15 * line.size;
