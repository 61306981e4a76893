import type { Piece } from './text-pieces.ts';

/** A line of a page: pieces on one baseline, left to right. */
export interface Line {
  pieces: Piece[];
  /** Of the baseline, and the font size most of it is set in; points. */
  y: number;
  size: number;
}

/** Pieces of one turn → lines from the top down. Raised and lowered signs stay in the line they belong to. */
export function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && piece.y - line.y < 0.5 * Math.max(piece.size, line.size)) {
      line.pieces.push(piece);
      // The larger one stands on the baseline.
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
    } else lines.push({ pieces: [piece], y: piece.y, size: piece.size });
  }
  for (const line of lines) line.pieces = withoutDoubles(line.pieces.sort((a, b) => a.x - b.x));
  return lines;
}

/** Some producers print a word twice, a hair apart, to make it bold. */
const withoutDoubles = (pieces: Piece[]): Piece[] =>
  pieces.filter((piece, at) => {
    const before = pieces[at - 1];
    return !before || before.text !== piece.text || piece.x - before.x > 0.2 * piece.size;
  });
