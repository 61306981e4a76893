import { createHash } from 'node:crypto';
import type { RawText } from '../model/raw-text.ts';
import { extractText } from './extract/extract-text.ts';
import { readPaper, type Reading } from './read-paper.ts';

/** A file read: its text, everything found in it, and what tells it from other files. */
export interface ImportedPaper extends Reading {
  /** Its name, without a path. */
  readonly file: string;
  /** SHA-256 of its bytes, in hex. */
  readonly bytesHash: string;
  readonly raw: RawText;
}

/**
 * Reads one file (txt, md, docx or pdf) into records. `file` is its name, not a path.
 * Throws `UnreadableFile` with one sentence for the user when there is no text to be had; nothing is stored here.
 */
export const importPaper = async (bytes: Uint8Array, file: string): Promise<ImportedPaper> => {
  const raw = await extractText(bytes, file);
  const bytesHash = createHash('sha256').update(bytes).digest('hex');
  return { file, bytesHash, raw, ...readPaper(raw, file) };
};
