import type { Block } from '../layout/blocks.ts';
import { sliceClean, type CleanText } from '../layout/clean-text.ts';
import type { Field } from './fields.ts';
import { labelOf } from './labels.ts';

/** One row of minutes kept as a table: an item with a column for each of its fields. */
export interface TableItem {
  readonly number: number | null;
  readonly title: string;
  readonly block: Block;
  readonly fields: Field[];
}

/** The cells of a table row, each with its way back; empty cells have an empty text. */
export const cellsOf = (row: CleanText): CleanText[] => {
  const cells: CleanText[] = [];
  let from = 0;
  for (const cell of row.text.split('\t')) {
    cells.push(sliceClean(row, from, from + cell.length));
    from += cell.length + 1;
  }
  return cells;
};

const numberColumn = /^(?:nr\.?|pkt\.?|#|punkt nr\.?)$/i;
const titleColumn = /^(?:punkt|emne|sag|titel|dagsordenspunkt)$/i;

const headerOf = (block: Block): { number: number; title: number; labels: (string | null)[] } | null => {
  if (block.kind !== 'row') return null;
  const cells = cellsOf(block.clean).map((cell) => cell.text);
  const title = cells.findIndex((cell) => titleColumn.test(cell));
  const labels = cells.map((cell) => (labelOf(cell, true) ? cell : null));
  const decides = cells.some((cell) => labelOf(cell, true)?.key === 'decision');
  return title >= 0 && decides
    ? { number: cells.findIndex((cell) => numberColumn.test(cell)), title, labels }
    : null;
};

const fieldOf = (block: Block, label: string, clean: CleanText): Field => ({
  key: labelOf(label, true)!.key,
  written: label,
  body: null,
  parts: /^[.\-–]?$/.test(clean.text)
    ? []
    : [{ kind: 'paragraph', clean, mark: '', depth: 0, page: block.page }],
});

/**
 * The items of minutes that are a table with a row an item ("Nr. | Punkt | Beslutning | Ansvarlig | Frist").
 * `from` and `to` are where the table begins and ends among the blocks; null where there is no such table.
 */
export const tableItems = (
  blocks: readonly Block[],
): { from: number; to: number; items: TableItem[] } | null => {
  const from = blocks.findIndex((block) => headerOf(block) !== null);
  const header = blocks[from] && headerOf(blocks[from]);
  if (!header) return null;
  const items: TableItem[] = [];
  const rows = blocks.slice(from + 1);
  const after = rows.findIndex((block) => block.kind !== 'row');
  for (const block of after < 0 ? rows : rows.slice(0, after)) {
    const cells = cellsOf(block.clean);
    const title = cells[header.title]?.text ?? '';
    const number = Number.parseInt(cells[header.number]?.text ?? '', 10);
    if (!title) continue;
    const fields = header.labels.flatMap((label, i) =>
      label && i !== header.title && cells[i] ? [fieldOf(block, label, cells[i])] : [],
    );
    items.push({ number: Number.isNaN(number) ? null : number, title, block, fields });
  }
  const to = after < 0 ? blocks.length : from + 1 + after;
  return items.length ? { from, to, items } : null;
};
