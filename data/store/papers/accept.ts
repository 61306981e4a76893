import type { PaperAccess } from '../../model/access.ts';
import {
  stageManifest,
  type DocumentPointer,
  type SeriesHead,
  type StageManifest,
} from '../../model/stored.ts';
import { isStoreError } from '../errors.ts';
import type { Operation, Store } from '../store.ts';
import { getChecked, type Found } from '../checked.ts';
import { currentOf, headOf, type Current } from './current.ts';
import { documentPartition, headId, manifestId, pointerId } from './keys.ts';
import { standing, withAccess, withVersion, withoutVersion, type Accepted } from './outcome.ts';
import type { Staged } from './stage.ts';
import { markLeftovers, removeMarked } from './sweep.ts';

const put = (id: string, body: SeriesHead | DocumentPointer, found: Found<unknown> | null): Operation =>
  found === null
    ? { op: 'create', id, body: { ...body } }
    : { op: 'replace', id, body: { ...body }, etag: found.etag };

const sameAccess = (one: PaperAccess, other: PaperAccess): boolean =>
  one.level === other.level && one.group === other.group;

/** The paper stays as it is, but for who may read it; what killed imports left is cleaned up. */
const leaveAsIs = async (
  store: Store,
  tenant: string,
  { pointer, head, version }: Current,
  access: PaperAccess | null,
): Promise<Accepted> => {
  const { documentId, stage } = version;
  const leftovers = await markLeftovers(store, tenant, documentId, stage);
  const reclassified = access !== null && !sameAccess(access, version.access);
  if (reclassified || leftovers.length > 0) {
    await store.transact('register', tenant, [
      put(pointerId(documentId), pointer.value, pointer),
      ...(reclassified
        ? [put(headId(head.value.series), withAccess(head.value, documentId, access), head)]
        : []),
    ]);
    await removeMarked(store, tenant, leftovers);
  }
  return standing(head.value, documentId, 'unchanged');
};

const isSame = ({ head, version }: Current, manifest: StageManifest): boolean =>
  head.value.series === manifest.series && version.recordsHash === manifest.version.recordsHash;

/** Makes a staged import visible: one transaction of at most two heads and the pointer, all of them the tenant's. */
const writeHead = async (
  store: Store,
  tenant: string,
  current: Current | null,
  manifest: StageManifest,
  access: PaperAccess | null,
): Promise<Accepted> => {
  const { documentId, stage } = manifest.version;
  const { series } = manifest;
  const moves = current !== null && current.head.value.series !== series;
  const found = current !== null && !moves ? current.head : await headOf(store, tenant, series);
  // A document that another series has now keeps the classification it had there.
  const head = withVersion(found?.value ?? null, manifest, access ?? (moves ? current.version.access : null));
  const leftovers = await markLeftovers(store, tenant, documentId, stage);
  await store.transact('register', tenant, [
    put(headId(series), head, found),
    put(pointerId(documentId), { documentId, series, stage }, current?.pointer ?? null),
    ...(moves
      ? [put(headId(current.head.value.series), withoutVersion(current.head.value, documentId), current.head)]
      : []),
  ]);
  await removeMarked(store, tenant, leftovers);
  return standing(head, documentId, current === null ? null : 'reread');
};

const mostTries = 50;

/** Tries again, from the reading on, while somebody else's write comes first. */
const untilFirst = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const lost = isStoreError(error, 'conflict') || isStoreError(error, 'exists');
      if (!lost || tries === mostTries) throw error;
    }
  }
};

/**
 * Has the tenant just this, text and records? Then says so (and cleans up after killed imports of it), and nothing
 * needs to be staged. Null otherwise.
 */
export const acceptUnchanged = (
  store: Store,
  tenant: string,
  manifest: StageManifest,
): Promise<Accepted | null> =>
  untilFirst(async () => {
    const current = await currentOf(store, tenant, manifest.version.documentId);
    return current !== null && isSame(current, manifest) ? leaveAsIs(store, tenant, current, null) : null;
  });

/**
 * Makes a staged import visible, by one write of its series' head, and cleans up what killed imports of the same
 * document left. Safe to repeat and to run twice at once: one wins, the other finds it `unchanged`.
 * @param access who may read it; null: as it was, or as the version before it
 * @returns null when the staged import is not there, or not any more because another import of the same document
 *   was accepted meanwhile: stage it again
 */
export const acceptImport = (
  store: Store,
  tenant: string,
  { documentId, stage }: Staged,
  access: PaperAccess | null = null,
): Promise<Accepted | null> =>
  untilFirst(async () => {
    const current = await currentOf(store, tenant, documentId);
    if (current?.version.stage === stage) return leaveAsIs(store, tenant, current, access);
    const partition = documentPartition(tenant, documentId);
    const manifest = await getChecked(store, stageManifest, ['register', partition, manifestId(stage)]);
    if (manifest === null) return null;
    if (current !== null && isSame(current, manifest.value)) return leaveAsIs(store, tenant, current, access);
    if (manifest.value.state !== 'ready' && manifest.value.state !== 'accepted') return null;
    // Written, not only read: a read may come from a replica that has not heard of a sweeper's mark yet. And from here
    // on it can no longer be discarded.
    const accepted = {
      op: 'replace',
      id: manifestId(stage),
      body: { ...manifest.value, state: 'accepted' },
      etag: manifest.etag,
    } as const;
    await store.transact('register', partition, [accepted]);
    return writeHead(store, tenant, current, manifest.value, access);
  });
