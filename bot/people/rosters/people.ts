import type { Membership, PersonId, Role, Roster } from '../../../data/model/people.ts';
import { noteEvent } from '../../../data/store/audit.ts';
import {
  changeConversation,
  changePerson,
  changeRoster,
  readRoster,
} from '../../../data/store/people/change-people.ts';
import type { Store } from '../../../data/store/store.ts';
import type { Conversation, Person } from '../../inbound.ts';
import type { Directory } from '../directory.ts';
import type { GroupMeant } from '../meant/groups.ts';
import { allows, rolesIn, type Task } from '../allowed/roles.ts';
import { emptyRoster, withContact, withMember, withoutMember } from './roster-changes.ts';
import type { KnownMember } from '../meant/mentioned-people.ts';
import { refusal } from '../chat/sentences.ts';

export type PeopleParts = {
  store: Store;
  /** The tenant Punkt serves, as the store's partitions name it. */
  tenant: string;
  /** Who may appoint the first secretary: somebody whom the configuration names. */
  isAdmin: (person: Person) => boolean;
  directory: Directory;
  /** An instant, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  now: () => string;
};

/** Somebody who is to have a role. */
export type Appointed = { member: KnownMember; role: Role; organisation: string | null };

/** What is done to groups and their people. Every call reads the store, decides, and writes once; safe to repeat. */
export type People = {
  isAdmin: (person: Person) => boolean;
  /** May they do this to the group, by what the store says now? */
  may: (task: Task, person: Person, groupId: string) => Promise<boolean>;
  create: (group: GroupMeant, by: Person) => Promise<Roster>;
  add: (group: GroupMeant, appointed: Appointed, by: Person) => Promise<Roster>;
  /** Only an administrator may leave a group that has a secretary without one. @throws Refused */
  remove: (groupId: string, leaving: PersonId, by: Person) => Promise<Roster | null>;
  setContact: (groupId: string, party: string, people: KnownMember[], by: Person) => Promise<Roster | null>;
  /** Binds a channel or group chat to a group; null frees it. */
  bind: (conversation: Conversation, groupId: string | null, by: Person) => Promise<boolean>;
};

const hasSecretary = ({ members }: Roster): boolean => members.some(({ role }) => role === 'secretary');

/** Makes the service on a store. */
export const createPeople = ({ store, tenant, isAdmin, directory, now }: PeopleParts): People => {
  /** Says who did it, and lets what was just written count for the next question. */
  const finish = async (act: string, subject: string, { id: who }: Person, detail: string): Promise<void> => {
    if (who !== null) await noteEvent(store, tenant, { at: now(), kind: 'done', act, who, subject, detail });
    await directory.refresh();
  };
  const membershipOf = ({ member, role, organisation }: Appointed): Membership => ({
    person: member.id,
    name: member.name,
    role,
    organisation,
  });
  const know = async ({ id: person, name, mail, teamsId }: KnownMember): Promise<void> => {
    await changePerson(store, tenant, person, (known) => {
      if (known === null) return { person, name, mail, teamsId, reference: null, silent: null };
      const next = {
        ...known,
        name: name || known.name,
        mail: mail ?? known.mail,
        teamsId: teamsId ?? known.teamsId,
      };
      const same = next.name === known.name && next.mail === known.mail && next.teamsId === known.teamsId;
      return same ? known : next;
    });
  };
  return {
    isAdmin,
    may: async (task, person, groupId) =>
      isAdmin(person) || allows(task, rolesIn(await readRoster(store, tenant, groupId), person.id)),
    create: async (group, by) => {
      const made = await changeRoster(store, tenant, group.groupId, (roster) => roster ?? emptyRoster(group));
      await finish('people.create', group.groupId, by, '');
      return made ?? emptyRoster(group);
    },
    add: async (group, appointed, by) => {
      // What is known of them first: somebody in a roster of whom nothing is known could not even be mailed.
      await know(appointed.member);
      const changed = await changeRoster(store, tenant, group.groupId, (roster) =>
        withMember(roster ?? emptyRoster(group), membershipOf(appointed)),
      );
      await finish('people.add', group.groupId, by, `${appointed.role} ${appointed.member.id}`);
      return changed ?? emptyRoster(group);
    },
    remove: async (groupId, leaving, by) => {
      const changed = await changeRoster(store, tenant, groupId, (roster) => {
        if (roster === null) return null;
        const left = withoutMember(roster, leaving);
        if (!isAdmin(by) && hasSecretary(roster) && !hasSecretary(left))
          throw refusal((text) => text.lastSecretary(roster.name));
        return left;
      });
      await finish('people.remove', groupId, by, leaving);
      return changed;
    },
    setContact: async (groupId, party, members, by) => {
      for (const member of members) await know(member);
      const people = members.map(({ id }) => id);
      const changed = await changeRoster(
        store,
        tenant,
        groupId,
        (roster) => roster && withContact(roster, { party, people }),
      );
      await finish('people.contact', groupId, by, people.join(' ').slice(0, 400));
      return changed;
    },
    bind: async (conversation, groupId, by) => {
      const at = now();
      const person = by.id;
      if (person === null) return false;
      const changed = await changeConversation(store, tenant, conversation.id, (known) => {
        if (known === null || (known.bound?.groupId ?? null) === groupId) return known;
        return { ...known, bound: groupId === null ? null : { groupId, by: person, at } };
      });
      await finish('people.bind', groupId ?? '', by, conversation.id);
      return changed !== null;
    },
  };
};
