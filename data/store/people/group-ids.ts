import { roster } from '../../model/people.ts';
import { checked, everyItem } from '../checked.ts';
import type { Store } from '../store.ts';
import { groupsPartition } from './keys.ts';

/** The ids of all groups of a tenant that have a roster. */
export const groupIds = async (store: Store, tenant: string): Promise<string[]> => {
  const partition = groupsPartition(tenant);
  const items = await everyItem(store, 'people', partition, '');
  return items.map(({ id, body }) => checked(roster, body, `people/${partition}/${id}`).groupId);
};
