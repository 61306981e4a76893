import type { StageManifest, StoredVersion } from '../../model/stored.ts';
import type { Store } from '../store.ts';
import { currentOf, headOf } from './current.ts';
import { inOrder } from './series.ts';

/**
 * The version that stands where a staged import would stand: of the same document, or else the newest of its series;
 * null for the first of its kind.
 */
export const standingVersion = async (
  store: Store,
  tenant: string,
  { series, version }: Pick<StageManifest, 'series' | 'version'>,
): Promise<StoredVersion | null> => {
  const current = await currentOf(store, tenant, version.documentId);
  if (current !== null) return current.version;
  const head = await headOf(store, tenant, series);
  return head === null ? null : (inOrder(head.value.versions).at(-1) ?? null);
};
