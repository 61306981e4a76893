import {
  knownPerson,
  roster,
  sharedConversation,
  type KnownPerson,
  type PersonId,
  type Roster,
  type SharedConversation,
} from '../../data/model/people.ts';
import { checked } from '../../data/store/checked.ts';
import { isEmptied } from '../../data/store/emptied.ts';
import {
  channelPartition,
  groupItemId,
  groupsPartition,
  personItemId,
  personPartition,
} from '../../data/store/people/keys.ts';
import { fromBeginning, type Change, type Store } from '../../data/store/store.ts';
import { followChanges, type Following } from '../follow-changes.ts';
import { describeError, type Log } from '../log.ts';

/** Who is who, in memory: a question must not wait for the store. Whatever writes reads the store itself. */
export type Directory = Following & {
  rosters: () => readonly Roster[];
  roster: (groupId: string) => Roster | null;
  person: (id: PersonId) => KnownPerson | null;
  conversation: (id: string) => SharedConversation | null;
  people: () => readonly KnownPerson[];
  conversations: () => readonly SharedConversation[];
};

/** Holds a tenant's rosters, people and conversations, and follows their changes. @throws StoreError at the start */
export const followDirectory = async (store: Store, tenant: string, log: Log): Promise<Directory> => {
  const rosters = new Map<string, Roster>();
  const people = new Map<string, KnownPerson>();
  const conversations = new Map<string, SharedConversation>();
  const of = groupsPartition(tenant);
  const personPrefix = personPartition(tenant, '');
  const channelPrefix = channelPartition(tenant, '');
  const put = <T>(map: Map<string, T>, key: string, value: T | null): void => {
    if (value === null) map.delete(key);
    else map.set(key, value);
  };
  const take = (change: Change): void => {
    const { partition, id } = change;
    const where = `people/${partition}/${id}`;
    const body = change.deleted || isEmptied(change.body) ? null : change.body;
    if (partition === of) put(rosters, id, body && checked(roster, body, where));
    else if (partition.startsWith(personPrefix) && id === personItemId)
      put(people, partition.slice(personPrefix.length), body && checked(knownPerson, body, where));
    else if (partition.startsWith(channelPrefix))
      put(
        conversations,
        partition.slice(channelPrefix.length),
        body && checked(sharedConversation, body, where),
      );
  };
  /** One item that cannot be read does not keep the others back. */
  const takeReadable = (change: Change): void => {
    try {
      take(change);
    } catch (error) {
      log.warn({ error: describeError(error) }, 'item of people unreadable');
    }
  };
  const takeAll = (changes: readonly Change[]) => changes.forEach(takeReadable);
  const following = followChanges(store, 'people', fromBeginning, takeAll, log);
  await following.refresh().catch((error: unknown) => {
    following.stop();
    throw error;
  });
  return {
    rosters: () => [...rosters.values()],
    roster: (groupId) => rosters.get(groupItemId(groupId)) ?? null,
    person: (id) => people.get(id) ?? null,
    conversation: (id) => conversations.get(id) ?? null,
    people: () => [...people.values()],
    conversations: () => [...conversations.values()],
    ...following,
  };
};
