import { stageManifest, type StageManifest, type StoredVersion } from '../../model/stored.ts';
import { isStoreError } from '../errors.ts';
import type { Operation, Store } from '../store.ts';
import { checked, everyItem, getChecked } from '../checked.ts';
import { removeChunks } from './chunks.ts';
import { documentPartition, manifestId, manifestPrefix } from './keys.ts';

// Sweeping never takes a chunk that a head speaks of or will speak of. The order sees to that: first the manifests
// are marked `swept`, then the document's pointer is written, and only then the chunks go. Who accepts an import
// reads the pointer, then the manifest, and writes the pointer against its etag: either it sees the mark, or its
// write fails and it looks again, or it was first and the import is no leftover any more.

/** Does one write; false when somebody else's write was first. */
const tryWrite = async (store: Store, partition: string, operation: Operation): Promise<boolean> => {
  try {
    await store.transact('register', partition, [operation]);
    return true;
  } catch (error) {
    if (isStoreError(error, 'conflict')) return false;
    throw error;
  }
};

/**
 * Marks every import of the document but the one that is kept, so that none of them can be accepted any more.
 * Gives those that were marked, now or by an import that was killed; after writing the pointer hand them to
 * {@link removeMarked}.
 * @param kept the stage that counts, or is about to. One that counts still may well be marked: nobody reads its
 *   manifest, and its chunks only go when no head speaks of it.
 */
export const markLeftovers = async (
  store: Store,
  tenant: string,
  documentId: string,
  kept: string,
): Promise<StoredVersion[]> => {
  const partition = documentPartition(tenant, documentId);
  const items = await everyItem(store, 'register', partition, manifestPrefix);
  const marked: StoredVersion[] = [];
  for (const { id, body, etag } of items) {
    const manifest: StageManifest = checked(stageManifest, body, `${partition}/${id}`);
    if (manifest.version.stage === kept) continue;
    const swept = { ...manifest, state: 'swept' };
    const isMarked =
      manifest.state === 'swept' ||
      (await tryWrite(store, partition, { op: 'replace', id, body: swept, etag }));
    // One that moved on in between is for the next import to sweep.
    if (isMarked) marked.push(manifest.version);
  }
  return marked;
};

/** Takes the chunks of marked imports away, and then their manifests; killed in between, the next import goes on. */
export const removeMarked = async (
  store: Store,
  tenant: string,
  marked: readonly StoredVersion[],
): Promise<void> => {
  for (const { documentId, stage, chunks } of marked) {
    const place = { tenant, documentId, stage };
    await removeChunks(store, 'raw', place, chunks.raw);
    await removeChunks(store, 'records', place, chunks.records);
    const partition = documentPartition(tenant, documentId);
    const id = manifestId(stage);
    const manifest = await getChecked(store, stageManifest, ['register', partition, id]);
    if (manifest?.value.state === 'swept')
      await tryWrite(store, partition, { op: 'tombstone', id, etag: manifest.etag });
  }
};
