import { takenUp, type TakenUp } from '../../model/agenda.ts';
import type { MeetingId } from '../../model/meeting.ts';
import { changeStored } from '../change-stored.ts';
import { checked, everyItem } from '../checked.ts';
import { meetingsPartition } from '../decisions/waiting.ts';
import type { Store } from '../store.ts';

// In `meetings`, one partition a group: of what waited, which meeting's agenda took it up, one item each.

const prefix = 'taken:';

/** What agendas have taken up, by its id. */
export const readTakenUp = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<Map<string, TakenUp>> => {
  const partition = meetingsPartition(tenant, groupId);
  const items = await everyItem(store, 'meetings', partition, prefix);
  return new Map(
    items.map(({ id, body }) => {
      const one = checked(takenUp, body, `meetings/${partition}/${id}`);
      return [one.id, one];
    }),
  );
};

/**
 * Takes something up for a meeting, unless another meeting's agenda has it.
 * @param isFree whether what an earlier meeting took up can be had again: it was cancelled, or came to nothing
 * @returns who has it now
 */
export const takeUp = async (
  store: Store,
  tenant: string,
  groupId: string,
  { id, meeting }: { id: string; meeting: MeetingId },
  isFree: (held: TakenUp) => boolean,
): Promise<TakenUp> => {
  const wanted = { id, meeting, removed: false };
  const now = await changeStored(
    store,
    takenUp,
    ['meetings', meetingsPartition(tenant, groupId), `${prefix}${id}`],
    (held) => (held === null || (held.meeting !== meeting && isFree(held)) ? wanted : held),
  );
  return now ?? wanted;
};

/** Notes that what was taken up was removed again by hand. What never waited is not noted. */
export const noteRemoved = async (
  store: Store,
  tenant: string,
  groupId: string,
  id: string,
): Promise<void> => {
  await changeStored(
    store,
    takenUp,
    ['meetings', meetingsPartition(tenant, groupId), `${prefix}${id}`],
    (held) => (held === null || held.removed ? held : { ...held, removed: true }),
  );
};
