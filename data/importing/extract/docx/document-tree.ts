import type { ListLevelKey } from './numbering.ts';

/**
 * The parts of mammoth's document tree that carry text. Its types are not published; what is used here is
 * what its `transformDocument` hands over.
 */
export type Node =
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | Paragraph
  | Table
  | { type: 'container'; children: Node[] };

export interface Paragraph {
  type: 'paragraph';
  styleName: string | null;
  numbering: ListLevelKey | null;
  children: Node[];
}

export interface Table {
  type: 'table';
  children: TableRow[];
}

export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

export interface TableCell {
  type: 'tableCell';
  colSpan: number;
  rowSpan: number;
  children: Node[];
}

export interface DocumentTree {
  children: Node[];
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: Node[] } | null };
}
