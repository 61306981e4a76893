import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { Limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Name in the zip → its text. Only what is xml; pictures are never unpacked. */
export type ZipParts = Map<string, string>;

/** Below this an entry may be packed as tightly as it likes, in bytes. */
const ratioMatters = 1024 * 1024;

/**
 * Unpacks the xml of an Office file within limits: number of entries, bytes in all, ratio. What a header says
 * of sizes is not believed: bytes are counted as they come, and the checksum must fit.
 *
 * @throws UnreadableFile `damaged`, `bomb`, `encrypted`
 */
export async function zipParts(content: Uint8Array, file: string, limits: Limits): Promise<ZipParts> {
  const parts: ZipParts = new Map();
  let budget = limits.xmlBytes;
  let entries = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
    for await (const entry of zip.eachEntry()) {
      if (++entries > limits.zipEntries) throw new UnreadableFile('bomb', file);
      if (!/\.(xml|rels)$|^mimetype$/i.test(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new UnreadableFile('encrypted', file);
      const allowed = entry.compressedSize * limits.xmlRatio;
      const bytes = await unpack(zip, entry, Math.min(budget, Math.max(allowed, ratioMatters)));
      if (bytes === 'too much') throw new UnreadableFile('bomb', file);
      if (crc32(bytes) !== entry.crc32) throw new UnreadableFile('damaged', file);
      budget -= bytes.length;
      parts.set(entry.fileName, bytes.toString('utf8'));
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', file, error);
  }
  return parts;
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | 'too much'> {
  if (entry.uncompressedSize > most) return 'too much';
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return 'too much';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
