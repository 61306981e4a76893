import mammoth from 'mammoth';
import type { Limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { joinBlocks } from './block.ts';
import { blocksOf } from './blocks.ts';
import type { DocumentTree } from './document-tree.ts';
import { listLabels } from './list-label.ts';
import { numberingForMammoth, readNumbering, type Numbering } from './numbering.ts';
import { officeKind } from './office-kind.ts';
import { zipParts, type ZipParts } from './zip-parts.ts';

/**
 * Text of a docx, NFC. Runs in the reading thread. What mammoth leaves out stays out: headers, footers,
 * comments, deleted text.
 *
 * @throws UnreadableFile
 */
export async function docxText(bytes: Uint8Array, file: string, limits: Limits): Promise<string> {
  const parts = await zipParts(bytes, file, limits);
  const kind = officeKind(parts);
  if (kind !== 'docx') throw new UnreadableFile(kind, file);

  const numbering = takeNumbering(parts);
  const tree = await documentTree(parts);
  const blocks = blocksOf(tree.children, {
    notes: tree.notes,
    label: listLabels(numbering),
    counts: { notes: 0, tables: 0 },
  });
  const text = joinBlocks(blocks).normalize('NFC');
  if (!/\S/.test(text)) throw new UnreadableFile('no-text', file);
  return text;
}

/** Reads the numbering and puts in its place one that mammoth does not lose the lists of. */
function takeNumbering(parts: ZipParts): Numbering {
  for (const [name, xml] of parts) {
    if (!/<(?:\w+:)?numbering[\s>]/.test(xml.slice(0, 4096))) continue;
    const numbering = readNumbering(xml);
    parts.set(name, numberingForMammoth(numbering));
    return numbering;
  }
  return new Map();
}

/**
 * Mammoth reads the xml; the zip was read within limits already, so it gets the parts and not the file. Its
 * html is never made: the tree is taken on the way.
 */
async function documentTree(parts: ZipParts): Promise<DocumentTree> {
  let tree: DocumentTree | undefined;
  const zip = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => parts.get(name) ?? '',
  };
  // `file` is how mammoth takes an opened zip; its published types do not list it.
  await mammoth.convertToHtml({ file: zip } as unknown as { buffer: Buffer }, {
    transformDocument: (document: DocumentTree) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  if (!tree) throw new Error('mammoth handed over no document');
  return tree;
}
