import { flatText, type Block } from './block.ts';
import type { Node, Table } from './document-tree.ts';

/** A cell with its place: what is merged into it leaves empty cells, so that columns stay columns. */
interface Cell {
  blocks: Block[];
  empty: boolean;
}

/**
 * A table row is one line, its cells divided by tab; merged cells stand once, the places they cover are empty.
 * A table that only lays out a page (one or two columns, and a cell with several paragraphs or a list) is
 * read cell after cell instead: in one line its bullets would be lost.
 *
 * @param group tells this table's rows from the next table's
 * @param read reads what stands in a cell
 */
export function tableBlocks(table: Table, group: string, read: (cell: Node[]) => Block[]): Block[] {
  return grid(table, read).flatMap((cells) => {
    const filled = cells.filter((cell) => !cell.empty);
    if (filled.length === 0) return [];
    if (cells.length === 1 || (filled.length <= 2 && filled.some(isLaidOut)))
      return filled.flatMap((cell) => cell.blocks);
    const notes = cells.flatMap((cell) => cell.blocks.flatMap((block) => block.notes));
    return [{ text: cells.map((cell) => flatText(cell.blocks)).join('\t'), group, notes }];
  });
}

const isLaidOut = ({ blocks }: Cell): boolean =>
  blocks.length >= 3 || blocks.some(({ group }) => group === 'list' || group?.startsWith('table'));

function grid(table: Table, read: (cell: Node[]) => Block[]): Cell[][] {
  // Column → rows still covered by the cell above.
  const covered = new Map<number, number>();
  const nothing: Cell = { blocks: [], empty: true };
  return table.children.map((row) => {
    const cells: Cell[] = [];
    const skipCovered = (): void => {
      for (let rows = covered.get(cells.length) ?? 0; rows > 0; rows = covered.get(cells.length) ?? 0) {
        covered.set(cells.length, rows - 1);
        cells.push(nothing);
      }
    };
    for (const { colSpan, rowSpan, children } of row.children) {
      skipCovered();
      const blocks = read(children);
      const at = cells.length;
      // A damaged span must not make a row of millions of cells.
      const width = Math.max(1, Math.min(colSpan || 1, 63));
      for (let column = at; column < at + width; column++) {
        if (rowSpan > 1) covered.set(column, rowSpan - 1);
        cells.push(column === at ? { blocks, empty: blocks.length === 0 } : nothing);
      }
    }
    skipCovered();
    return cells;
  });
}
