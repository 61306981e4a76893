import { administrators } from '../../../bot/people/allowed/administrators.ts';
import { followDirectory } from '../../../bot/people/directory.ts';
import { newGroup } from '../../../bot/people/meant/groups.ts';
import type { KnownMember } from '../../../bot/people/meant/mentioned-people.ts';
import { createPeople } from '../../../bot/people/rosters/people.ts';
import type { Log } from '../../../bot/log.ts';
import { personIdOf, type Role } from '../../../data/model/people.ts';
import type { Store } from '../../../data/store/store.ts';
import type { Person } from '../state/person.ts';
import type { World } from '../state/world.ts';
import { people } from './people.ts';

/** The group as the sample papers name it. */
export const group = newGroup(
  'Sundhedsklynge Sydvestjylland - Fagligt strategisk niveau i Region Syddanmark',
);

const places: [name: string, role: Role, organisation: string | null][] = [
  [people.secretary, 'secretary', null],
  [people.regionalChair, 'chair', 'Region Syddanmark'],
  [people.municipalChair, 'chair', 'Esbjerg Kommune'],
  [people.member, 'member', 'Varde Kommune'],
  [people.substitute, 'substitute', 'Varde Kommune'],
  [people.knownFromTeam, 'member', 'Vejen Kommune'],
  [people.guest, 'member', 'Almen praksis'],
  [people.withoutApp, 'member', 'Billund Kommune'],
  // Reads along in the team, so that what the group decides can be told there.
  [people.administrator, 'observer', null],
];

/**
 * Gives the demo's people their places in a group, as its administrator would: secretary, chairs, members. Whoever is
 * of another tenant is left for the secretary to add.
 */
export const seedGroups = async (store: Store, tenant: string, world: World, log: Log): Promise<void> => {
  const administrator = world.person(people.administrator);
  const directory = await followDirectory(store, tenant, log);
  const now = () => world.now();
  const isAdmin = administrators([administrator.aadObjectId], world.tenantId);
  const service = createPeople({ store, tenant, isAdmin, directory, now });
  const by = {
    id: idOf(administrator),
    tenant: administrator.tenantId,
    name: administrator.name,
    teamsId: administrator.id,
  };
  try {
    for (const [name, role, organisation] of places) {
      const member = knownMember(world.person(name));
      await service.add(group, { member, role, organisation }, by);
      if (organisation !== null) await service.setContact(group.groupId, organisation, [member], by);
    }
  } finally {
    directory.stop();
  }
};

const idOf = ({ tenantId, aadObjectId }: Person) => personIdOf(tenantId, aadObjectId);

const knownMember = (person: Person): KnownMember => ({
  id: idOf(person),
  name: person.name,
  mail: person.mail,
  teamsId: person.id,
});
