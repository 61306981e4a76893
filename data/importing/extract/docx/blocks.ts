import { flatText, type Block } from './block.ts';
import type { DocumentTree, Node, Paragraph } from './document-tree.ts';
import type { ListLabel } from './list-label.ts';
import { superscript } from '../superscript.ts';
import { tableBlocks } from './table-rows.ts';

export interface Reading {
  notes: DocumentTree['notes'];
  label: ListLabel;
  /** Footnotes so far, for their marks; tables so far, to keep two apart that follow each other. */
  counts: { notes: number; tables: number };
}

/** Nodes of the body or of a table cell → blocks in reading order. */
export function blocksOf(nodes: Node[], reading: Reading): Block[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return paragraphBlock(node, reading);
    if (node.type === 'table') {
      reading.counts.tables++;
      return tableBlocks(node, `table ${reading.counts.tables}`, (cell) => blocksOf(cell, reading));
    }
    return 'children' in node ? blocksOf(node.children, reading) : [];
  });
}

function paragraphBlock(paragraph: Paragraph, reading: Reading): Block[] {
  const label = paragraph.numbering ? reading.label(paragraph.numbering) : '';
  const notes: string[] = [];
  const text = inlineText(paragraph.children, reading, notes)
    .replace(/([\u00AD\u00A0])\1+/g, '$1')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  if (text === '') return [];
  const isHeading = /^(heading|title|subtitle)/i.test(paragraph.styleName ?? '');
  const isContents = /^toc \d/i.test(paragraph.styleName ?? '');
  const group = isContents ? 'contents' : label !== '' && !isHeading ? 'list' : null;
  return [{ text: label + text, group, notes }];
}

function inlineText(nodes: Node[], reading: Reading, notes: string[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'tab') text += '\t';
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'checkbox') text += node.checked ? '☒' : '☐';
    else if (node.type === 'noteReference') {
      const note = reading.notes.resolve(node);
      const mark = superscript(++reading.counts.notes);
      text += mark;
      if (note) notes.push(`${mark} ${flatText(blocksOf(note.body, reading))}`);
    } else if (node.type !== 'table' && 'children' in node) text += inlineText(node.children, reading, notes);
  }
  return text;
}
