import { open, type FileHandle } from 'node:fs/promises';
import { fileKind } from './file-kind.ts';
import { maxFileBytes, maxTextBytes } from './limits.ts';
import { UnreadableFile, type UnreadableCode } from './unreadable-file.ts';

const codes: Record<string, UnreadableCode> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-a-file',
  EACCES: 'no-access',
  EPERM: 'no-access',
};

/**
 * Reads a file for {@link extractText}, but never one that is too large to be a paper: its size, and for a
 * large one its first bytes, are looked at before anything is read.
 *
 * @param path where it lies; named so in the error unless `file` gives another name
 * @throws UnreadableFile `not-found`, `not-a-file`, `no-access`, `too-large`, `empty`
 */
export async function readCapped(path: string, file = path): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const status = await handle.stat();
    if (!status.isFile()) throw new UnreadableFile('not-a-file', file);
    if (status.size === 0) throw new UnreadableFile('empty', file);
    if (status.size > maxFileBytes) throw new UnreadableFile('too-large', file);
    if (status.size > maxTextBytes) {
      const head = await readUpTo(handle, 4096);
      if (fileKind(head, file) === 'text') throw new UnreadableFile('too-large', file);
    }
    // The size seen, and not a byte more: a file that still grows is read as it was.
    return await readUpTo(handle, status.size);
  } catch (error) {
    const code = codes[(error as NodeJS.ErrnoException).code ?? ''];
    throw code ? new UnreadableFile(code, file, error) : error;
  } finally {
    await handle?.close();
  }
}

async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(buffer, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
