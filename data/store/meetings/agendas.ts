import { agenda, type Agenda } from '../../model/agenda.ts';
import type { MeetingId } from '../../model/meeting.ts';
import { changeStored } from '../change-stored.ts';
import { getChecked } from '../checked.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: beside each meeting its agenda.

const itemId = (id: MeetingId): string => `agenda:${id}`;

export const readAgenda = async (
  store: Store,
  tenant: string,
  groupId: string,
  id: MeetingId,
): Promise<Agenda | null> =>
  (await getChecked(store, agenda, ['meetings', meetingsPartition(tenant, groupId), itemId(id)]))?.value ??
  null;

/** Changes a meeting's agenda, or begins it, see changeStored. */
export const changeAgenda = (
  store: Store,
  tenant: string,
  groupId: string,
  id: MeetingId,
  change: (now: Agenda | null) => Agenda | null,
): Promise<Agenda | null> =>
  changeStored(store, agenda, ['meetings', meetingsPartition(tenant, groupId), itemId(id)], change);
