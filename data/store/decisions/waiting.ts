import { waitingItem, type WaitingItem } from '../../model/ballot/waiting.ts';
import { checked, everyItem } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { isStoreError } from '../errors.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: what waits for its next meeting, one item a punkt.

export const meetingsPartition = (tenant: string, groupId: string): string => `${tenant}/${groupId}`;
const prefix = 'waiting:';

/** Puts a punkt on the group's list for the next meeting; put there twice, it is there once. */
export const putOnList = (store: Store, tenant: string, item: WaitingItem): Promise<boolean> =>
  createOnce(store, ['meetings', meetingsPartition(tenant, item.group.id), `${prefix}${item.ballot}`], item);

/** What waits for the group's next meeting, the longest waiting first. */
export const readList = async (store: Store, tenant: string, groupId: string): Promise<WaitingItem[]> => {
  const partition = meetingsPartition(tenant, groupId);
  const items = await everyItem(store, 'meetings', partition, prefix);
  return items
    .map(({ id, body }) => checked(waitingItem, body, `meetings/${partition}/${id}`))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
};

/** Takes a punkt off the list for good; taken off twice, or never put there, it is off. */
export const takeOffList = async (
  store: Store,
  tenant: string,
  groupId: string,
  id: string,
): Promise<void> => {
  const partition = meetingsPartition(tenant, groupId);
  const item = await store.get('meetings', partition, `${prefix}${id}`);
  if (item === null) return;
  try {
    await store.transact('meetings', partition, [{ op: 'tombstone', id: item.id, etag: item.etag }]);
  } catch (error) {
    if (!isStoreError(error, 'conflict')) throw error;
  }
};
