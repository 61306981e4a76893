import type { RawText } from '../../model/raw-text.ts';
import { decodeText } from './decode-text.ts';
import type { ExtractOptions } from './extract-options.ts';
import { fileKind } from './file-kind.ts';
import { defaultLimits, maxFileBytes, maxTextBytes, type Limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { ReadingThread } from './worker/reading-thread.ts';

/** Bytes → {@link RawText}. `file` names the document in errors, and its ending helps where bytes do not tell. */
export type ExtractText = (bytes: Uint8Array, file: string, options?: ExtractOptions) => Promise<RawText>;

/**
 * Makes an extractor with limits of its own. docx and pdf are read in one thread, started when first needed,
 * kept for the files that follow and replaced when it had to be ended; an idle one keeps no process alive.
 */
export function createExtractor(limits: Limits = defaultLimits): ExtractText {
  let thread: Promise<ReadingThread> | undefined;
  const startThread = async (): Promise<ReadingThread> =>
    // Not loaded before the first docx or pdf: text files are on the path of the first answer.
    new (await import('./worker/reading-thread.ts')).ReadingThread(limits);

  return async (bytes, file, options = {}) => {
    options.signal?.throwIfAborted();
    if (bytes.byteLength === 0) throw new UnreadableFile('empty', file);
    if (bytes.byteLength > maxFileBytes) throw new UnreadableFile('too-large', file);
    const kind = fileKind(bytes, file);
    if (typeof kind === 'object') throw new UnreadableFile(kind.unreadable, file);
    if (kind === 'text') {
      if (bytes.byteLength > maxTextBytes) throw new UnreadableFile('too-large', file);
      return { text: decodeText(bytes, file), pages: [] };
    }
    thread ??= startThread();
    const result = await (await thread).read({ kind, bytes, file }, options);
    if ('unreadable' in result) throw new UnreadableFile(result.unreadable, file, result.cause);
    return result;
  };
}

/**
 * The text of a txt, md, docx or pdf file, as everything later points into it.
 *
 * - txt and md: the file's own characters, without byte order mark and with `\n` for `\r\n`.
 * - docx and pdf: a blank line between paragraphs, `- ` before bullets, the list's own number before numbered
 *   ones, a table row a line with cells divided by tab. This text is made once, here, and NFC: it IS the raw
 *   text, so offsets and quotes are exact in it. Headers, footers and page numbers of a pdf stay in it.
 *
 * What decides how a file is read is its content, then its ending.
 *
 * @throws UnreadableFile for whatever gives no text: see its codes
 */
export const extractText: ExtractText = createExtractor();
