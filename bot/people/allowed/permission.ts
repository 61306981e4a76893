import type { Person } from '../../inbound.ts';
import type { Directory } from '../directory.ts';
import type { GroupMeant } from '../meant/groups.ts';
import type { People } from '../rosters/people.ts';
import { mayDo, type Task } from './roles.ts';
import { refusal } from '../chat/sentences.ts';

/** Who in the group can do it, by name. */
const whoMay = (directory: Directory, task: Task, groupId: string): string[] =>
  (directory.roster(groupId)?.members ?? [])
    .filter(({ role }) => mayDo[task].includes(role))
    .map(({ name }) => name);

/** Throws unless the person may do this to the group; the refusal names who may. */
export const createPermission =
  (people: People, directory: Directory) =>
  async (task: Task, person: Person, group: GroupMeant): Promise<void> => {
    if (person.id === null) throw refusal((text) => text.unknownPerson);
    if (await people.may(task, person, group.groupId)) return;
    const who = [...new Set(whoMay(directory, task, group.groupId))];
    const roles = mayDo[task];
    throw refusal((text) =>
      who.length === 0
        ? text.onlyAdmins
        : text.onlyRoles(
            group.name,
            roles.map((role) => text.roles[role]),
            who.join(' / '),
          ),
    );
  };
export type Permission = ReturnType<typeof createPermission>;
