import type { Cell } from './cells.ts';

/** A run of rows [from, to) set in two columns of prose that meet at x. */
export interface Columns {
  from: number;
  to: number;
  x: number;
}

/** At least so many lines side by side, so many characters each on average, starting within so many points. */
const prose = { lines: 5, characters: 20, points: 3 };

/**
 * Finds prose in two columns, which is read down the left and then down the right. A table looks the same on
 * the page, but a pdf draws it row by row; prose it draws one whole column before the other.
 */
export function columnsIn(rows: Cell[][]): Columns[] {
  const found: Columns[] = [];
  for (let from = 0; from < rows.length; from++) {
    if (rows[from]!.length !== 2) continue;
    const x = rows[from]![1]!.x;
    let to = from;
    while (to < rows.length && fits(rows[to]!, x)) to++;
    const run = rows.slice(from, to);
    const pairs = run.filter((cells) => cells.length === 2);
    if (pairs.length >= prose.lines && areLong(pairs) && areDrawnApart(run, x)) {
      found.push({ from, to, x });
      from = to - 1;
    }
  }
  return found;
}

const isRight = (cell: Cell, x: number): boolean => cell.x >= x - prose.points;

const fits = (cells: Cell[], x: number): boolean =>
  cells.length <= 2 &&
  cells.every((cell, at) => (at === 1 ? isRight(cell, x) : isRight(cell, x) || cell.end < x));

const areLong = (pairs: Cell[][]): boolean =>
  [0, 1].every((side) => {
    const characters = pairs.reduce((sum, cells) => sum + cells[side]!.text.length, 0);
    return characters / pairs.length >= prose.characters;
  });

function areDrawnApart(run: Cell[][], x: number): boolean {
  const cells = run.flat();
  const left = cells.filter((cell) => !isRight(cell, x));
  const right = cells.filter((cell) => isRight(cell, x));
  return Math.max(...left.map(({ last }) => last)) < Math.min(...right.map(({ first }) => first));
}

/** The cells of one side as rows of their own. */
export const side = (rows: Cell[][], x: number, right: boolean): Cell[][] =>
  rows.map((cells) => cells.filter((cell) => isRight(cell, x) === right));
