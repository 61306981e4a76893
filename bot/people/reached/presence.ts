import type {
  ConversationReference,
  KnownPerson,
  SharedConversation,
  Silence,
} from '../../../data/model/people.ts';
import { changeConversation, changePerson } from '../../../data/store/people/change-people.ts';
import type { Store } from '../../../data/store/store.ts';
import type { Conversation, Inbound, Person } from '../../inbound.ts';
import type { Directory } from '../directory.ts';
import { whyUnreachable } from './unreachable.ts';

export type PresenceKeeper = {
  /**
   * Keeps where the person or the conversation can be reached, as this activity shows it. Cheap when nothing is new.
   * @returns whether it could not be reached before: of several activities that say so at once, one is told `true`
   */
  note: (inbound: Inbound) => Promise<boolean>;
  /** Nothing can be sent there for now. What was stored of it stays, votes above all. */
  silence: (inbound: Inbound, why: Silence) => Promise<void>;
};

const referenceOf = ({ id, serviceUrl, tenant }: Conversation): ConversationReference | null =>
  serviceUrl === null ? null : { conversationId: id, serviceUrl, tenantId: tenant };

const sameReference = (one: ConversationReference | null, other: ConversationReference | null): boolean =>
  one?.conversationId === other?.conversationId &&
  one?.serviceUrl === other?.serviceUrl &&
  one?.tenantId === other?.tenantId;

const nobodyKnown = (person: Person & { id: string }): KnownPerson => ({
  person: person.id,
  name: person.name ?? '',
  mail: null,
  teamsId: null,
  reference: null,
  silent: null,
});

/** What is known of a person once this activity has shown them; the same object when it shows nothing new. */
export const seen = (
  now: KnownPerson | null,
  person: Person & { id: string },
  reference: ConversationReference | null,
): KnownPerson => {
  const known = now ?? nobodyKnown(person);
  const next: KnownPerson = {
    ...known,
    name: person.name ?? known.name,
    teamsId: person.teamsId ?? known.teamsId,
    reference: reference ?? known.reference,
    // Who writes to Punkt in person can be reached there.
    silent: reference === null ? known.silent : null,
  };
  const isNew =
    now === null ||
    next.name !== now.name ||
    next.teamsId !== now.teamsId ||
    next.silent !== now.silent ||
    !sameReference(next.reference, now.reference);
  return isNew ? next : now;
};

/** Keeps our own conversation references right. People and conversations are only ever deactivated, never deleted. */
export const createPresence = (store: Store, tenant: string, directory: Directory): PresenceKeeper => {
  const notePerson = async ({ person, conversation }: Inbound): Promise<boolean> => {
    const { id } = person;
    if (id === null) return false;
    const reference = referenceOf(conversation);
    let arrived = false;
    const change = (now: KnownPerson | null): KnownPerson => {
      arrived = reference !== null && whyUnreachable(now) !== null;
      return seen(now, { ...person, id }, reference);
    };
    const known = directory.person(id);
    if (known !== null && change(known) === known) return false;
    await changePerson(store, tenant, id, change);
    await directory.refresh();
    return arrived;
  };
  const noteConversation = async ({ conversation }: Inbound): Promise<boolean> => {
    const { id, scope, team } = conversation;
    const reference = referenceOf(conversation);
    if (scope === 'personal' || reference === null) return false;
    let arrived = false;
    const change = (now: SharedConversation | null): SharedConversation => {
      arrived = now === null || now.silent !== null;
      const known = sameReference(now?.reference ?? null, reference) && (team ?? now?.team) === now?.team;
      if (now?.silent === null && known) return now;
      const ofTeam = team ?? now?.team;
      const bound = now?.bound ?? null;
      return { reference, scope, ...(ofTeam === undefined ? {} : { team: ofTeam }), bound, silent: null };
    };
    const known = directory.conversation(id);
    if (known !== null && change(known) === known) return false;
    await changeConversation(store, tenant, id, change);
    await directory.refresh();
    return arrived;
  };
  /** The other channels of a channel's team that are known: Teams tells of Punkt's coming and going in one of them. */
  const othersOfTeam = async ({ id, team }: Conversation): Promise<string[]> => {
    if (team === undefined) return [];
    // Another process may have met some of them a moment ago.
    await directory.refresh();
    return directory
      .conversations()
      .filter((one) => one.team === team && one.reference.conversationId !== id)
      .map(({ reference }) => reference.conversationId);
  };
  const changeAll = async (
    ids: readonly string[],
    change: (now: SharedConversation) => SharedConversation,
  ): Promise<void> => {
    for (const id of ids) await changeConversation(store, tenant, id, (now) => now && change(now));
    if (ids.length > 0) await directory.refresh();
  };
  return {
    note: async (inbound) => {
      const { conversation } = inbound;
      if (conversation.scope === 'personal') return notePerson(inbound);
      const arrived = await noteConversation(inbound);
      if (inbound.kind === 'presence' && inbound.change === 'installed')
        await changeAll(await othersOfTeam(conversation), (now) =>
          now.silent === 'uninstalled' ? { ...now, silent: null } : now,
        );
      return arrived;
    },
    silence: async ({ person, conversation }, why) => {
      if (conversation.scope !== 'personal') {
        const ids = [conversation.id, ...(await othersOfTeam(conversation))];
        return changeAll(ids, (now) => ({ ...now, silent: why }));
      }
      if (person.id !== null)
        await changePerson(store, tenant, person.id, (now) => now && { ...now, silent: why });
      await directory.refresh();
    },
  };
};
