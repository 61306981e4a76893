import type { Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Message } from '../../inbound.ts';
import { say } from '../../reply.ts';
import { command, type MessageRoute } from '../../route.ts';
import { commandWords } from './command-words.ts';
import type { Directory } from '../directory.ts';
import { newGroup } from '../meant/groups.ts';
import { mentionedPeople } from '../meant/mentioned-people.ts';
import type { People } from '../rosters/people.ts';
import { addPersonReply, rosterReply, unreachableReply } from './people-cards.ts';
import { createPermission } from '../allowed/permission.ts';
import { placeIn } from '../meant/place.ts';
import { roleNamed } from '../meant/role-words.ts';
import { rolesIn } from '../allowed/roles.ts';
import { emptyRoster } from '../rosters/roster-changes.ts';
import { refusal, sentencesIn } from './sentences.ts';
import type { TeamsRoster } from '../teams-roster.ts';
import { createWhichGroup } from '../meant/which-group.ts';

export type PeopleRouteParts = {
  people: People;
  directory: Directory;
  roster: TeamsRoster;
  register: () => Register;
};

/** What can be written about groups and their people. To add one: its words in command-words.ts, its reply here. */
export const peopleRoutes = ({ people, directory, roster, register }: PeopleRouteParts): MessageRoute[] => {
  const whichGroup = createWhichGroup(directory, register);
  const permit = createPermission(people, directory);
  const place = (said: string | null) => placeIn(said, (name) => whichGroup.named(name).length > 0);
  const boundTo = ({ conversation }: Message): string | null =>
    directory.conversation(conversation.id)?.bound?.groupId ?? null;
  const requireShared = ({ conversation }: Message): void => {
    if (conversation.scope === 'personal') throw refusal((text) => text.notInChannel);
  };
  /** Whoever takes a channel from a group must be allowed to by that group. */
  const permitLeaving = async (message: Message, groupId: string | null): Promise<void> => {
    const bound = boundTo(message);
    const left = bound === null || bound === groupId ? null : directory.roster(bound);
    if (left !== null) await permit('bind-channel', message.person, left);
  };
  /** Who is in a group is for those who are in it, where nobody but them is meant to read along. */
  const ofOwnGroup = (message: Message, said: string | null): Roster => {
    const group = whichGroup.of(message, said);
    const found = directory.roster(group.groupId);
    const isIn = rolesIn(found, message.person.id).length > 0;
    if (found === null || !(isIn || people.isAdmin(message.person)))
      throw refusal((text) => text.membersOnly(group.name));
    if (message.conversation.scope !== 'personal' && boundTo(message) !== group.groupId)
      throw refusal((text) => text.privateOnly);
    return found;
  };
  return [
    command('create-group', commandWords.create, async (message, part) => {
      if (!people.isAdmin(message.person)) throw refusal((text) => text.onlyAdmins);
      const said = part('group') ?? '';
      // The name the papers have for it, where they have one: its members must see what is theirs.
      const group = whichGroup.one(said) ?? newGroup(said);
      const made = await people.create(group, message.person);
      return say(message.language, sentencesIn(message.language).created(made.name));
    }),
    command('bind-channel', commandWords.bind, async (message, part) => {
      requireShared(message);
      const group = whichGroup.of(message, part('group'));
      await permit('bind-channel', message.person, group);
      await permitLeaving(message, group.groupId);
      // A channel is bound to a group that has a secretary's care, so a group known from papers alone gets its roster.
      await people.create(group, message.person);
      if (!(await people.bind(message.conversation, group.groupId, message.person)))
        throw refusal((text) => text.sharedOnly);
      return say(message.language, sentencesIn(message.language).bound(group.name));
    }),
    command('free-channel', commandWords.free, async (message) => {
      requireShared(message);
      await permitLeaving(message, null);
      if (boundTo(message) !== null) await people.bind(message.conversation, null, message.person);
      return say(message.language, sentencesIn(message.language).freed);
    }),
    command('contact', commandWords.contact, async (message, part) => {
      const { group: said, organisation: party } = place(part('place'));
      const group = whichGroup.of(message, said);
      await permit('keep-roster', message.person, group);
      const found = await mentionedPeople(message, roster);
      await people.create(group, message.person);
      await people.setContact(group.groupId, party ?? '', found, message.person);
      const names = found.map(({ name }) => name);
      return say(message.language, sentencesIn(message.language).contactSet(party ?? '', names, group.name));
    }),
    command('no-contact', commandWords.noContact, async (message, part) => {
      const { group: said, organisation: party } = place(part('place'));
      const group = whichGroup.of(message, said);
      await permit('keep-roster', message.person, group);
      await people.setContact(group.groupId, party ?? '', [], message.person);
      return say(message.language, sentencesIn(message.language).contactGone(party ?? '', group.name));
    }),
    command('add-person', commandWords.add, async (message, part) => {
      const { group: said, organisation } = place(part('place'));
      const group = whichGroup.of(message, said);
      await permit('keep-roster', message.person, group);
      const word = part('role') ?? '';
      const role = roleNamed(word);
      if (role === null) throw refusal((text) => text.noRole(word, Object.values(text.roles)));
      const text = sentencesIn(message.language);
      const added: string[] = [];
      for (const member of await mentionedPeople(message, roster)) {
        await people.add(group, { member, role, organisation }, message.person);
        added.push(text.added(member.name, text.roles[role], group.name, organisation));
      }
      return say(message.language, added);
    }),
    command('add-form', commandWords.addForm, async (message, part) => {
      const group = whichGroup.of(message, part('group'));
      await permit('keep-roster', message.person, group);
      await people.create(group, message.person);
      return addPersonReply(group, message.conversation.scope, message.language);
    }),
    command('roster', commandWords.roster, async (message, part) => {
      const found = ofOwnGroup(message, part('group'));
      const mayEdit = await people.may('keep-roster', message.person, found.groupId);
      return rosterReply(found, directory, mayEdit, message.language);
    }),
    command('unreachable', commandWords.unreachable, async (message, part) => {
      const group = whichGroup.of(message, part('group'));
      await permit('keep-roster', message.person, group);
      // It has people's addresses.
      if (message.conversation.scope !== 'personal') throw refusal((text) => text.privateOnly);
      const found = directory.roster(group.groupId) ?? emptyRoster(group);
      return unreachableReply(found, directory, message.conversation.tenant, message.language);
    }),
    command('remove-person', commandWords.remove, async (message, part) => {
      const group = whichGroup.of(message, part('group'));
      await permit('keep-roster', message.person, group);
      const text = sentencesIn(message.language);
      const told: string[] = [];
      for (const { id, name } of await mentionedPeople(message, roster)) {
        const wasIn = rolesIn(directory.roster(group.groupId), id).length > 0;
        await people.remove(group.groupId, id, message.person);
        told.push(wasIn ? text.removed(name, group.name) : text.wasNotIn(name, group.name));
      }
      return say(message.language, told);
    }),
  ];
};
