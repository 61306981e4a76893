import { z } from 'zod';
import { personId, personIdOf, role as roleSchema } from '../../data/model/people.ts';
import type { CardAction } from '../inbound.ts';
import { action, type ActionRoute } from '../route.ts';
import type { Directory } from './directory.ts';
import type { KnownMember } from './mentioned-people.ts';
import { addPersonReply, rosterReply } from './people-cards.ts';
import type { PeopleRouteParts } from './people-routes.ts';
import { createPermission } from './permission.ts';
import { refusal } from './sentences.ts';

const groupId = z.string().min(1).max(300);
const adding = z.looseObject({
  groupId,
  /** What Teams' people picker gives: the Entra object id. */
  person: z.guid(),
  role: roleSchema,
  /** For somebody Punkt has not met yet. */
  name: z.string().max(120).optional(),
  organisation: z.string().max(120).optional(),
});
const removing = z.looseObject({ groupId, person: personId });

const groupAt = (directory: Directory, id: string) => {
  const roster = directory.roster(id);
  if (roster === null) throw refusal((text) => text.groupGone);
  return roster;
};

/**
 * Who was picked. The picker gives an object id and nothing else, so who that is comes from Teams' roster of the
 * conversation; somebody who is not in it is called what earlier activities showed, or else what the secretary wrote. They are of the tenant that hosts the conversation: its directory is what the picker searches.
 */
const picked = async (
  { conversation, person }: CardAction,
  { person: objectId, name = '' }: z.infer<typeof adding>,
  { roster, directory }: Pick<PeopleRouteParts, 'roster' | 'directory'>,
): Promise<KnownMember> => {
  const tenant = conversation.tenant ?? person.tenant;
  if (tenant === null) throw refusal((text) => text.unknownPerson);
  const id = personIdOf(tenant, objectId);
  const member = conversation.scope === 'personal' ? null : await roster.member(conversation, objectId);
  if (member !== null) return { ...member, id: member.id ?? id };
  const known = directory.person(id);
  const called = known?.name || name.trim();
  if (called === '') throw refusal((text) => text.writeName);
  return { id, teamsId: known?.teamsId ?? null, name: called, mail: known?.mail ?? null };
};

/** The buttons of the cards about groups and their people. */
export const peopleActions = ({ people, directory, roster }: PeopleRouteParts): ActionRoute[] => {
  const permit = createPermission(people, directory);
  return [
    action('people.addForm', z.looseObject({ groupId }), async (data, { person, conversation, language }) => {
      const group = groupAt(directory, data.groupId);
      await permit('keep-roster', person, group);
      return addPersonReply(group, conversation.scope, language);
    }),
    action('people.add', adding, async (data, pressed) => {
      const group = groupAt(directory, data.groupId);
      await permit('keep-roster', pressed.person, group);
      const member = await picked(pressed, data, { roster, directory });
      const organisation = data.organisation?.trim() || null;
      const changed = await people.add(group, { member, role: data.role, organisation }, pressed.person);
      return rosterReply(changed, directory, true, pressed.language);
    }),
    action('people.remove', removing, async (data, { person, language }) => {
      const group = groupAt(directory, data.groupId);
      await permit('keep-roster', person, group);
      const changed = await people.remove(group.groupId, data.person, person);
      return rosterReply(changed ?? group, directory, true, language);
    }),
  ];
};
