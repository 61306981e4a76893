import { stageManifest } from '../../model/stored.ts';
import { isStoreError } from '../errors.ts';
import { getChecked } from '../checked.ts';
import type { Store } from '../store.ts';
import { documentPartition, manifestId } from './keys.ts';
import type { Staged } from './stage.ts';
import { removeMarked } from './sweep.ts';

/**
 * Gives a staged import up: nothing of it is left. `accepted` when somebody has accepted it, now or earlier: then it
 * stays. Either an import is marked as given up or as accepted, by one write against what was read; so of two people
 * who press at once exactly one gets their way. Safe to repeat.
 */
export const discardImport = async (
  store: Store,
  tenant: string,
  { documentId, stage }: Staged,
): Promise<'discarded' | 'accepted'> => {
  const partition = documentPartition(tenant, documentId);
  const id = manifestId(stage);
  for (;;) {
    const manifest = await getChecked(store, stageManifest, ['register', partition, id]);
    if (manifest === null) return 'discarded';
    const { state, version } = manifest.value;
    if (state === 'accepted') return 'accepted';
    try {
      const swept = { ...manifest.value, state: 'swept' };
      await store.transact('register', partition, [{ op: 'replace', id, body: swept, etag: manifest.etag }]);
    } catch (error) {
      if (isStoreError(error, 'conflict')) continue;
      throw error;
    }
    await removeMarked(store, tenant, [version]);
    return 'discarded';
  }
};
