import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Store } from '../../../data/store/store.ts';
import type { Person } from '../../inbound.ts';
import type { Directory } from '../directory.ts';
import { allows, rolesIn } from './roles.ts';

/**
 * For which groups somebody may import and correct papers, by what the store says now; null for who may for none. Which
 * groups to ask about comes from memory, so a role given a moment ago in another process counts a few seconds later, and
 * one taken away counts at once.
 */
export const createImporterOf =
  (store: Store, tenant: string, isAdmin: (person: Person) => boolean, directory: Directory) =>
  async (person: Person) => {
    const candidates = directory
      .rosters()
      .filter((roster) => isAdmin(person) || allows('import', rolesIn(roster, person.id)));
    const now = await Promise.all(candidates.map(({ groupId }) => readRoster(store, tenant, groupId)));
    const groups = now.flatMap((roster) =>
      roster !== null && (isAdmin(person) || allows('import', rolesIn(roster, person.id)))
        ? [{ groupId: roster.groupId, name: roster.name }]
        : [],
    );
    return groups.length > 0 || isAdmin(person) ? { isAdmin: isAdmin(person), groups } : null;
  };
