import { askTeamsFiles, NotDownloaded, type DownloadRules } from '../papers/download.ts';

/** Milliseconds. Teams waits five seconds for the answer to a yes. */
const mostTime = 4_000;

/**
 * Puts a file where Teams wants it: a person's OneDrive, by an address that came with their yes and is checked as one
 * that a file is fetched from.
 * @throws NotDownloaded when the address is none of Teams', or the file was not taken
 */
export const upload = async (to: string, bytes: Uint8Array, rules: DownloadRules): Promise<void> => {
  const signal = AbortSignal.timeout(rules.mostTime ?? mostTime);
  const size = bytes.byteLength;
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': size,
    'content-range': `bytes 0-${String(size - 1)}/${String(size)}`,
  };
  try {
    const answer = await askTeamsFiles(to, rules, { method: 'PUT', headers, body: bytes, signal });
    answer.resume();
    const { statusCode = 0 } = answer;
    if (statusCode < 200 || statusCode >= 300) throw new NotDownloaded('failed');
  } catch (error) {
    if (error instanceof NotDownloaded) throw error;
    throw new NotDownloaded(signal.aborted ? 'timeout' : 'failed', error);
  }
};
