import type { RawText } from '../model/raw-text.ts';
import { extractText } from './extract/extract-text.ts';
import { readPaper, type Reading } from './read-paper.ts';

/** A file read: its text, and everything found in it. */
export interface ImportedPaper extends Reading {
  readonly raw: RawText;
}

/**
 * Reads one file (txt, md, docx or pdf) into records. `file` is its name, not a path.
 * Throws `UnreadableFile` with one sentence for the user when there is no text to be had; nothing is stored here.
 */
export const importPaper = async (bytes: Uint8Array, file: string): Promise<ImportedPaper> => {
  const raw = await extractText(bytes, file);
  return { raw, ...readPaper(raw, file) };
};
