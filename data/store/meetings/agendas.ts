import { agenda, agendaEdition, type Agenda, type AgendaEdition } from '../../model/agenda.ts';
import type { MeetingId } from '../../model/meeting.ts';
import { changeStored } from '../change-stored.ts';
import { checked, getChecked } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: beside each meeting its agenda, and what that was before it was sent out anew.

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

const editionId = (id: MeetingId, edition: number): string => `agenda-edition:${id}:${String(edition)}`;

/** Keeps an agenda as it was out. What an edition holds never changes, so kept twice it is there once. */
export const keepEdition = (
  store: Store,
  tenant: string,
  groupId: string,
  edition: AgendaEdition,
): Promise<boolean> =>
  createOnce(
    store,
    ['meetings', meetingsPartition(tenant, groupId), editionId(edition.meeting, edition.edition)],
    checked(agendaEdition, edition, edition.meeting, 'invalid'),
  );

/** An edition that another has replaced; null where there is none of that number. */
export const readEdition = async (
  store: Store,
  tenant: string,
  groupId: string,
  id: MeetingId,
  edition: number,
): Promise<AgendaEdition | null> =>
  (
    await getChecked(store, agendaEdition, [
      'meetings',
      meetingsPartition(tenant, groupId),
      editionId(id, edition),
    ])
  )?.value ?? null;
