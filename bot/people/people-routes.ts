import type { Roster } from '../../data/model/people.ts';
import type { Register } from '../../data/register/register.ts';
import type { Message } from '../inbound.ts';
import { say } from '../reply.ts';
import { command, type MessageRoute } from '../route.ts';
import { commandWords } from './command-words.ts';
import type { Directory } from './directory.ts';
import { newGroup } from './groups.ts';
import { mentionedPeople } from './mentioned-people.ts';
import type { People } from './people.ts';
import { addPersonReply, rosterReply, unreachableReply } from './people-cards.ts';
import { createPermission } from './permission.ts';
import { roleNamed } from './role-words.ts';
import { rolesIn } from './roles.ts';
import { emptyRoster } from './roster-changes.ts';
import { refusal, sentencesIn } from './sentences.ts';
import type { TeamsRoster } from './teams-roster.ts';
import { createWhichGroup } from './which-group.ts';

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
  const requireShared = ({ conversation }: Message): void => {
    if (conversation.scope === 'personal') throw refusal((text) => text.notInChannel);
  };
  /** Who is in a group is for those who are in it. */
  const ofOwnGroup = (message: Message, said: string | null): Roster => {
    const group = whichGroup(message, said);
    const roster = directory.roster(group.groupId);
    const isIn = rolesIn(roster, message.person.id).length > 0;
    if (roster === null || !(isIn || people.isAdmin(message.person)))
      throw refusal((text) => text.membersOnly(group.name));
    return roster;
  };
  return [
    command('create-group', commandWords.create, async (message, part) => {
      if (!people.isAdmin(message.person)) throw refusal((text) => text.onlyAdmins);
      const made = await people.create(newGroup(part('group') ?? ''), message.person);
      return say(message.language, sentencesIn(message.language).created(made.name));
    }),
    command('bind-channel', commandWords.bind, async (message, part) => {
      requireShared(message);
      const group = whichGroup(message, part('group'));
      await permit('bind-channel', message.person, group);
      // A channel is bound to a group that has a secretary's care, so a group known from papers alone gets its roster.
      await people.create(group, message.person);
      if (!(await people.bind(message.conversation, group.groupId, message.person)))
        throw refusal((text) => text.sharedOnly);
      return say(message.language, sentencesIn(message.language).bound(group.name));
    }),
    command('free-channel', commandWords.free, async (message) => {
      requireShared(message);
      const text = sentencesIn(message.language);
      const bound = directory.conversation(message.conversation.id)?.bound ?? null;
      if (bound === null) return say(message.language, text.freed);
      await permit('bind-channel', message.person, whichGroup(message, null));
      await people.bind(message.conversation, null, message.person);
      return say(message.language, text.freed);
    }),
    command('contact', commandWords.contact, async (message, part) => {
      const group = whichGroup(message, part('group'));
      await permit('keep-roster', message.person, group);
      const found = await mentionedPeople(message, roster);
      const party = part('party') ?? '';
      await people.create(group, message.person);
      await people.setContact(group.groupId, party, found, message.person);
      const names = found.map(({ name }) => name);
      return say(message.language, sentencesIn(message.language).contactSet(party, names, group.name));
    }),
    command('no-contact', commandWords.noContact, async (message, part) => {
      const group = whichGroup(message, part('group'));
      await permit('keep-roster', message.person, group);
      const party = part('party') ?? '';
      await people.setContact(group.groupId, party, [], message.person);
      return say(message.language, sentencesIn(message.language).contactGone(party, group.name));
    }),
    command('add-person', commandWords.add, async (message, part) => {
      const group = whichGroup(message, part('group'));
      await permit('keep-roster', message.person, group);
      const said = part('role') ?? '';
      const role = roleNamed(said);
      if (role === null) throw refusal((text) => text.noRole(said, Object.values(text.roles)));
      const organisation = part('organisation');
      const text = sentencesIn(message.language);
      const added: string[] = [];
      for (const member of await mentionedPeople(message, roster)) {
        await people.add(group, { member, role, organisation }, message.person);
        added.push(text.added(member.name, text.roles[role], group.name, organisation));
      }
      return say(message.language, added);
    }),
    command('add-form', commandWords.addForm, async (message, part) => {
      const group = whichGroup(message, part('group'));
      await permit('keep-roster', message.person, group);
      await people.create(group, message.person);
      return addPersonReply(group, message.conversation.scope, message.language);
    }),
    command('roster', commandWords.roster, async (message, part) => {
      const roster = ofOwnGroup(message, part('group'));
      const mayEdit = await people.may('keep-roster', message.person, roster.groupId);
      return rosterReply(roster, directory, mayEdit, message.language);
    }),
    command('unreachable', commandWords.unreachable, async (message, part) => {
      const group = whichGroup(message, part('group'));
      await permit('keep-roster', message.person, group);
      return unreachableReply(
        directory.roster(group.groupId) ?? emptyRoster(group),
        directory,
        message.language,
      );
    }),
    command('remove-person', commandWords.remove, async (message, part) => {
      const group = whichGroup(message, part('group'));
      await permit('keep-roster', message.person, group);
      const text = sentencesIn(message.language);
      const told: string[] = [];
      for (const { id, name } of await mentionedPeople(message, roster)) {
        const before = directory.roster(group.groupId)?.members.some(({ person }) => person === id) ?? false;
        await people.remove(group.groupId, id, message.person);
        told.push(before ? text.removed(name, group.name) : text.wasNotIn(name, group.name));
      }
      return say(message.language, told);
    }),
  ];
};
