import { z } from 'zod';
import { personId, role as roleSchema } from '../../../data/model/people.ts';
import { action, type ActionRoute } from '../../route.ts';
import type { Directory } from '../directory.ts';
import { addPersonReply, rosterReply } from './people-cards.ts';
import type { PeopleRouteParts } from './people-routes.ts';
import { createPermission } from '../allowed/permission.ts';
import { pickedPerson } from '../meant/picked-person.ts';
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
      const member = await pickedPerson(pressed, data, { roster, directory });
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
