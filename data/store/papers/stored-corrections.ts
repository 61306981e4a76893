import { correction as correctionSchema, type Correction } from '../../model/stored.ts';
import { isStoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { checked, everyItem } from '../checked.ts';
import { correctionId, correctionPrefix } from './keys.ts';

/** Every correction of the tenant, in the order they were made. */
export const loadCorrections = async (store: Store, tenant: string): Promise<Correction[]> => {
  const items = await everyItem(store, 'register', tenant, correctionPrefix);
  return items.map(({ id, body }) => checked(correctionSchema, body, `register/${tenant}/${id}`));
};

/**
 * Adds a correction after exactly the `count` that were there when it was decided on. False when another one came
 * in between: look again. Its number is its id, so that corrections have one order, whatever clocks say; it is
 * never tombstoned, since that would leave a hole (erasing a person replaces `who` and `reason`).
 */
export const appendCorrection = async (
  store: Store,
  tenant: string,
  correction: Correction,
  count: number,
): Promise<boolean> => {
  const id = correctionId(count);
  const body = checked(correctionSchema, correction, id, 'invalid');
  try {
    await store.transact('register', tenant, [{ op: 'create', id, body }]);
    return true;
  } catch (error) {
    if (isStoreError(error, 'exists')) return false;
    throw error;
  }
};
