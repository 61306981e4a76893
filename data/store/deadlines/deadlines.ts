import { keptDeadline, type DeadlineId, type KeptDeadline } from '../../model/deadline.ts';
import { changeStored } from '../change-stored.ts';
import { checked, everyItem, getChecked } from '../checked.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: its deadlines beside its calendar, one item a deadline.

const prefix = 'deadline:';
const itemId = (id: DeadlineId): string => `${prefix}${id}`;

/** All deadlines of a group that are kept, done and withdrawn ones too. */
export const readDeadlines = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<KeptDeadline[]> => {
  const partition = meetingsPartition(tenant, groupId);
  const items = await everyItem(store, 'meetings', partition, prefix);
  return items.map(({ id, body }) => checked(keptDeadline, body, `meetings/${partition}/${id}`));
};

export const readDeadline = async (
  store: Store,
  tenant: string,
  groupId: string,
  id: DeadlineId,
): Promise<KeptDeadline | null> =>
  (await getChecked(store, keptDeadline, ['meetings', meetingsPartition(tenant, groupId), itemId(id)]))
    ?.value ?? null;

/** Changes a deadline, or makes it, see changeStored. */
export const changeDeadline = (
  store: Store,
  tenant: string,
  groupId: string,
  id: DeadlineId,
  change: (now: KeptDeadline | null) => KeptDeadline | null,
): Promise<KeptDeadline | null> =>
  changeStored(store, keptDeadline, ['meetings', meetingsPartition(tenant, groupId), itemId(id)], change);
