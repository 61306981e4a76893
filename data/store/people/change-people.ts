import {
  knownPerson,
  roster,
  sharedConversation,
  type KnownPerson,
  type PersonId,
  type Roster,
  type SharedConversation,
} from '../../model/people.ts';
import { changeStored } from '../change-stored.ts';
import { getChecked } from '../checked.ts';
import type { Store } from '../store.ts';
import {
  channelItemId,
  channelPartition,
  groupItemId,
  groupsPartition,
  personItemId,
  personPartition,
} from './keys.ts';

/** A group's roster as the store has it now, for whatever must not act on yesterday's; null when there is none. */
export const readRoster = async (store: Store, tenant: string, groupId: string): Promise<Roster | null> =>
  (await getChecked(store, roster, ['people', groupsPartition(tenant), groupItemId(groupId)]))?.value ?? null;

/** Changes a group's roster, see changeStored. */
export const changeRoster = (
  store: Store,
  tenant: string,
  groupId: string,
  change: (now: Roster | null) => Roster | null,
): Promise<Roster | null> =>
  changeStored(store, roster, ['people', groupsPartition(tenant), groupItemId(groupId)], change);

/** Changes what is known of a person, see changeStored. */
export const changePerson = (
  store: Store,
  tenant: string,
  person: PersonId,
  change: (now: KnownPerson | null) => KnownPerson | null,
): Promise<KnownPerson | null> =>
  changeStored(store, knownPerson, ['people', personPartition(tenant, person), personItemId], change);

/** Changes what is known of a channel or group chat, see changeStored. */
export const changeConversation = (
  store: Store,
  tenant: string,
  conversationId: string,
  change: (now: SharedConversation | null) => SharedConversation | null,
): Promise<SharedConversation | null> =>
  changeStored(
    store,
    sharedConversation,
    ['people', channelPartition(tenant, conversationId), channelItemId],
    change,
  );
