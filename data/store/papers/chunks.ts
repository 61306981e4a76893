import { chunk } from '../../model/stored.ts';
import { StoreError, isStoreError } from '../errors.ts';
import type { Operation, Store } from '../store.ts';
import { checked, everyItem } from '../checked.ts';
import { chunkContainer, chunkId, chunkPrefix, documentPartition, type ChunkKind } from './keys.ts';

/**
 * UTF-16 units of one chunk. JSON writes a unit in at most six bytes, so three chunks always fit in a transaction;
 * small enough that no reader or writer holds up the others for long.
 */
export const chunkLength = 100_000;
const chunksAtOnce = 3;

/** A text in pieces of at most {@link chunkLength} units, never cut inside a character. */
export const inChunks = (text: string): string[] => {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + chunkLength, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
};

/** Whose chunks: one import of one document. */
export interface ChunkPlace {
  tenant: string;
  documentId: string;
  stage: string;
}

/** Writes the pieces of one import. A repeated write finds them there: their ids are the import's own. */
export const writeChunks = async (
  store: Store,
  kind: ChunkKind,
  { tenant, documentId, stage }: ChunkPlace,
  pieces: readonly string[],
): Promise<void> => {
  for (let first = 0; first < pieces.length; first += chunksAtOnce) {
    const operations = pieces.slice(first, first + chunksAtOnce).map((text, index): Operation => ({
      op: 'create',
      id: chunkId(kind, stage, first + index),
      body: { text },
    }));
    await store.transact(chunkContainer(kind), documentPartition(tenant, documentId), operations);
  }
};

/** The text that was written in pieces. Throws StoreError `damaged` when not all of them are there. */
export const readChunks = async (
  store: Store,
  kind: ChunkKind,
  { tenant, documentId, stage }: ChunkPlace,
  count: number,
): Promise<string> => {
  const partition = documentPartition(tenant, documentId);
  const items = await everyItem(store, chunkContainer(kind), partition, chunkPrefix(kind, stage));
  if (items.length !== count)
    throw new StoreError('damaged', {
      detail: `${partition} has ${String(items.length)} of ${String(count)} ${kind} chunks.`,
    });
  return items.map(({ id, body }) => checked(chunk, body, `${partition}/${id}`).text).join('');
};

/** Takes away what is there of the pieces of an import that no head speaks of. */
export const removeChunks = async (
  store: Store,
  kind: ChunkKind,
  { tenant, documentId, stage }: ChunkPlace,
  count: number,
): Promise<void> => {
  const partition = documentPartition(tenant, documentId);
  for (let number = 0; number < count; number += 1) {
    const id = chunkId(kind, stage, number);
    const item = await store.get(chunkContainer(kind), partition, id);
    if (item === null) continue;
    try {
      await store.transact(chunkContainer(kind), partition, [{ op: 'tombstone', id, etag: item.etag }]);
    } catch (error) {
      // Chunks are written once: whoever was first has taken it away too.
      if (!isStoreError(error, 'conflict')) throw error;
    }
  }
};
