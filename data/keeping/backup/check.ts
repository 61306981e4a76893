import { isDeepStrictEqual } from 'node:util';
import { StoreDigest } from './digest.ts';
import { backupEnd, backupHead, backupItem, type BackupEnd, type BackupHead } from './line.ts';

/** What is wrong with a file that is to be put back. */
export type BackupFault =
  { code: 'no-backup' } | { code: 'bad-line'; line: number } | { code: 'cut-off' } | { code: 'changed' };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Reads a backup from its beginning to its end before anything is written: that every line is one, that none is missing
 * and that none was changed.
 */
export const checkBackup = async (
  lines: AsyncIterable<string>,
): Promise<{ head: BackupHead; end: BackupEnd } | BackupFault> => {
  const digest = new StoreDigest();
  let head: BackupHead | null = null;
  let end: BackupEnd | null = null;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const read = parsed(line);
    if (head === null) {
      const first = backupHead.safeParse(read);
      if (!first.success) return { code: 'no-backup' };
      head = first.data;
      continue;
    }
    if (end !== null) return { code: 'bad-line', line: number };
    const item = backupItem.safeParse(read);
    if (item.success) {
      digest.take(item.data);
      continue;
    }
    const last = backupEnd.safeParse(read);
    if (!last.success) return { code: 'bad-line', line: number };
    end = last.data;
    if (end.lines !== number - 2) return { code: 'cut-off' };
  }
  if (head === null) return { code: 'no-backup' };
  if (end === null) return { code: 'cut-off' };
  return isDeepStrictEqual(end.containers, digest.result()) ? { head, end } : { code: 'changed' };
};
