import { basename } from 'node:path';
import { UnreadableFile } from '../../data/importing/extract/unreadable-file.ts';
import { importPaper, type ImportedPaper } from '../../data/importing/import-paper.ts';
import type { SentFile } from '../inbound.ts';
import { Refused } from '../refused.ts';
import { download, NotDownloaded, type DownloadRules } from './download.ts';
import { refusal } from './sentences.ts';

/** A name a file was sent under, as a name and nothing else: no folders, no control characters, not endless. */
const safeName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-120) || 'papir';

/** Fetches a file that was sent and reads it. @throws Refused with what is wrong with it and what to do */
export const fetchPaper = async (file: SentFile, rules: DownloadRules): Promise<ImportedPaper> => {
  try {
    return await importPaper(await download(file.url, rules), safeName(file.name));
  } catch (error) {
    if (error instanceof NotDownloaded) throw refusal((text) => text.notDownloaded[error.why]);
    if (error instanceof UnreadableFile) throw new Refused(error.sentence.da, error.sentence.en);
    throw error;
  }
};
