import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

const isZipped = (file: string): boolean => file.endsWith('.gz');

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/**
 * Writes lines to a new file that only its owner reads; whole or not at all. One that ends in `.gz` is compressed.
 * @throws the system's error: `EEXIST` when it is there already
 */
export const writeLines = async (file: string, lines: AsyncIterable<string>): Promise<void> => {
  // Takes the name at once, so that nothing that is there is ever written over.
  const taken = await open(file, 'wx', 0o600);
  await taken.close();
  const part = `${file}.part`;
  try {
    const handle = await open(part, 'w', 0o600);
    const text = Readable.from(withLineEnds(lines));
    const stream = handle.createWriteStream();
    if (isZipped(file)) await pipeline(text, createGzip(), stream);
    else await pipeline(text, stream);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    await rm(file, { force: true });
    throw error;
  }
};

/** The lines of a file, one after the other. @throws the system's error */
export async function* readLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = isZipped(file) ? bytes.pipe(createGunzip()) : bytes;
  const failed = new Promise<never>((_, reject) => {
    bytes.once('error', reject);
    text.once('error', reject);
  });
  failed.catch(() => undefined);
  const lines = createInterface({ input: text, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done === true) return;
    yield next.value;
  }
}
