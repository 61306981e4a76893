/** A paragraph, list item or table row on its way to text. */
export interface Block {
  /** One line or, where the paragraph holds line breaks, several. */
  text: string;
  /** Blocks of one group stand on lines below each other; between others is a blank line. */
  group: string | null;
  /** Footnotes marked in it, whole: `¹ text`. */
  notes: string[];
}

/** Blocks as one line: of a footnote, or of a cell in a table row. */
export const flatText = (blocks: Block[]): string =>
  blocks
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/[\n\t]+/g, ' ');

/** Blocks as text; footnotes follow the list, table or paragraph that holds their marks. */
export function joinBlocks(blocks: Block[]): string {
  let text = '';
  let notes: string[] = [];
  blocks.forEach((block, at) => {
    text += block.text;
    notes.push(...block.notes);
    if (block.group !== null && blocks[at + 1]?.group === block.group) {
      text += '\n';
      return;
    }
    for (const note of notes) text += `\n\n${note}`;
    notes = [];
    text += '\n\n';
  });
  return text.replace(/\n+$/, '\n');
}
