import type {
  ConversationReference,
  KnownPerson,
  PersonId,
  Roster,
  SharedConversation,
  Silence,
} from '../../../data/model/people.ts';
import { changeConversation, changePerson } from '../../../data/store/people/change-people.ts';
import type { Store } from '../../../data/store/store.ts';
import type { Directory } from '../directory.ts';

/** Where something can be sent: a conversation there is, or a person with whom one must be begun. */
export type Address =
  | { kind: 'conversation'; reference: ConversationReference; scope: 'personal' | 'channel' | 'group' }
  /** `who`: Teams' own id of them for this bot, or their object id in Entra. */
  | { kind: 'person'; who: string; serviceUrl: string; tenantId: string };

/** To whom: a person, or the place of a group. */
export type Wanted = { kind: 'person'; person: PersonId } | { kind: 'group'; groupId: string };

/** How people and groups are reached, by what is stored of them. */
export type Reach = {
  /** Where; null for nowhere. */
  address: (to: Wanted) => Address | null;
  /** Why nothing can be sent there, for the outbox; null when it can be tried. */
  silence: (to: Wanted) => Promise<string | null>;
  /** Teams refused, with its code: nothing goes there until they are heard of again. */
  stopped: (to: Wanted, code: string) => Promise<void>;
  /** A personal conversation was begun. */
  begun: (person: PersonId, reference: ConversationReference) => Promise<void>;
};

/** Teams' codes, in the words that are stored. Whatever else it refuses with: Punkt is not there. */
const silences: Record<string, Silence> = {
  BotNotInConversationRoster: 'not-in-roster',
  ConversationBlockedByUser: 'blocked-by-user',
  BotDisabledByAdmin: 'disabled-by-admin',
  ConversationNotFound: 'not-found',
};

/** The place of a group: the channel or chat bound to it, a channel before a chat, the earliest bound first. */
export const placeOf = (directory: Directory, groupId: string): SharedConversation | null =>
  [...directory.conversations()]
    .filter(({ bound }) => bound?.groupId === groupId)
    .sort((a, b) => {
      if (a.scope !== b.scope) return a.scope === 'channel' ? -1 : 1;
      return (a.bound?.at ?? '') < (b.bound?.at ?? '') ? -1 : 1;
    })[0] ?? null;

/** Where Teams was last heard from: good for everybody in the tenant that Punkt serves. */
const someReference = (directory: Directory): ConversationReference | null =>
  directory.conversations().find(({ silent }) => silent === null)?.reference ??
  directory.people().find(({ reference }) => reference !== null)?.reference ??
  null;

/**
 * Makes it on a store. Somebody without a conversation can be written to when Punkt is in a team they are in, so it is
 * tried; what Teams then says is kept.
 */
export const createReach = (store: Store, tenant: string, directory: Directory): Reach => {
  const addressOfPerson = (person: PersonId): Address | null => {
    const known = directory.person(person);
    if (known?.reference != null)
      return { kind: 'conversation', reference: known.reference, scope: 'personal' };
    const heard = someReference(directory);
    const [home = '', objectId = ''] = person.split(':');
    if (heard === null) return null;
    // Teams begins conversations in the tenant that hosts Punkt, whoever the person is.
    const { serviceUrl, tenantId } = heard;
    return { kind: 'person', who: known?.teamsId ?? objectId, serviceUrl, tenantId: tenantId ?? home };
  };
  const address = (to: Wanted): Address | null => {
    if (to.kind === 'person') return addressOfPerson(to.person);
    const place = placeOf(directory, to.groupId);
    return place === null ? null : { kind: 'conversation', reference: place.reference, scope: place.scope };
  };
  return {
    address,
    silence: async (to) => {
      await directory.refresh();
      const silent =
        to.kind === 'person'
          ? (directory.person(to.person)?.silent ?? null)
          : (placeOf(directory, to.groupId)?.silent ?? null);
      if (silent !== null) return silent;
      if (address(to) !== null) return null;
      return to.kind === 'person' ? 'not-installed' : 'no-place';
    },
    stopped: async (to, code) => {
      const why = silences[code] ?? 'not-in-roster';
      if (to.kind === 'person')
        await changePerson(store, tenant, to.person, (now) => silenced(now, to.person, why));
      else {
        const place = placeOf(directory, to.groupId);
        if (place !== null)
          await changeConversation(
            store,
            tenant,
            place.reference.conversationId,
            (now) => now && { ...now, silent: why },
          );
      }
      await directory.refresh();
    },
    begun: async (person, reference) => {
      await changePerson(store, tenant, person, (now) =>
        now === null ? { ...nobody(person), reference } : { ...now, reference },
      );
      await directory.refresh();
    },
  };
};

const nobody = (person: PersonId): KnownPerson => ({
  person,
  name: '',
  mail: null,
  teamsId: null,
  reference: null,
  silent: null,
});

const silenced = (now: KnownPerson | null, person: PersonId, silent: Silence): KnownPerson => ({
  ...(now ?? nobody(person)),
  silent,
});

/** Teams' ids of people, as far as they are known: for cards of which each sees their own. */
export const teamsIdsOf = (directory: Directory, people: readonly PersonId[]): string[] =>
  people.flatMap((person) => directory.person(person)?.teamsId ?? []);

/** The groups somebody is in, by memory. */
export const groupsOf = (directory: Directory, person: PersonId): Roster[] =>
  directory.rosters().filter(({ members }) => members.some((one) => one.person === person));
