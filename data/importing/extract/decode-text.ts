import { isUtf8 } from 'node:buffer';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Text of a txt or md file, exactly as it stands: only the byte order mark goes and `\r\n` becomes `\n`.
 * No normalisation, so that a quote is found again by whoever reads the same file as UTF-8.
 *
 * @throws UnreadableFile `empty`, `utf16`, `encoding`, `binary`
 */
export function decodeText(content: Uint8Array, file: string): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) throw new UnreadableFile('utf16', file);
  if (bytes.includes(0)) throw new UnreadableFile(looksLikeUtf16(bytes) ? 'utf16' : 'binary', file);
  const wellFormed = isUtf8(bytes);
  // Windows-1252 text has next to no control characters; a stray one in good UTF-8 is a conversion's.
  if (controlShare(bytes) > (wellFormed ? 0.1 : 0.02)) throw new UnreadableFile('binary', file);
  if (!wellFormed) throw new UnreadableFile('encoding', file);

  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!/\S/.test(text)) throw new UnreadableFile('empty', file);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** Western text in UTF-16 has a NUL in nearly every other place, and always on the same side. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 4096);
  const nulls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulls[at % 2]!++;
  });
  const [even, odd] = nulls as [number, number];
  return Math.max(even, odd) > sample.length * 0.3 && Math.min(even, odd) < sample.length * 0.05;
}

function controlShare(bytes: Buffer): number {
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) if ((byte < 32 && !(byte >= 9 && byte <= 13)) || byte === 127) controls++;
  return controls / Math.max(1, sample.length);
}
