import {
  documentPointer,
  seriesHead,
  type DocumentPointer,
  type SeriesHead,
  type StoredVersion,
} from '../../model/stored.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { getChecked, type Found } from '../checked.ts';
import { headId, pointerId } from './keys.ts';

/** Which series has a document now, and as what. */
export interface Current {
  pointer: Found<DocumentPointer>;
  head: Found<SeriesHead>;
  version: StoredVersion;
}

/** The head of a series; null when nothing was ever imported into it. */
export const headOf = (store: Store, tenant: string, series: string): Promise<Found<SeriesHead> | null> =>
  getChecked(store, seriesHead, ['register', tenant, headId(series)]);

/**
 * Where a document stands now, or null when the tenant does not have it. Pointer and head are two reads, and the
 * document may move between them: then the pointer has another etag, and both are read again.
 * @throws StoreError `damaged` when they do not agree although nobody moves it
 */
export const currentOf = async (
  store: Store,
  tenant: string,
  documentId: string,
): Promise<Current | null> => {
  const read = (): Promise<Found<DocumentPointer> | null> =>
    getChecked(store, documentPointer, ['register', tenant, pointerId(documentId)]);
  let pointer = await read();
  while (pointer !== null) {
    const head = await headOf(store, tenant, pointer.value.series);
    const version = head?.value.versions.find((one) => one.documentId === documentId);
    if (head !== null && version !== undefined) return { pointer, head, version };
    const now = await read();
    if (now?.etag === pointer.etag)
      throw new StoreError('damaged', { detail: `The series of ${tenant}/${documentId} does not list it.` });
    pointer = now;
  }
  return null;
};
