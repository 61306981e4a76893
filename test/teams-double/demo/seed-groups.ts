import { personIdOf, type Role } from '../../../data/model/people.ts';
import { groupKey } from '../../../data/register/group-key.ts';
import { changePerson, changeRoster } from '../../../data/store/people/change-people.ts';
import type { Store } from '../../../data/store/store.ts';
import type { World } from '../state/world.ts';
import { people } from './people.ts';

/** The group of the demo, by the name its papers have for it. */
const group = { name: 'Sundhedsklynge Sydvestjylland', region: 'Syddanmark' };

const places: [name: string, role: Role, organisation: string | null][] = [
  [people.secretary, 'secretary', null],
  [people.regionalChair, 'chair', 'Region Syddanmark'],
  [people.municipalChair, 'chair', 'Esbjerg Kommune'],
  [people.member, 'member', 'Varde Kommune'],
  [people.knownFromTeam, 'member', 'Vejen Kommune'],
  [people.guest, 'member', 'Almen praksis'],
  [people.withoutApp, 'member', 'Billund Kommune'],
];

/** Gives the demo's people their places in a group: its secretary, chairs and members. */
export const seedGroups = async (store: Store, tenant: string, world: World): Promise<void> => {
  const known = places.flatMap(([name, role, organisation]) => {
    const found = world.people.find((one) => one.name === name);
    if (found === undefined) return [];
    const person = personIdOf(found.tenantId, found.aadObjectId);
    return [{ person, name, mail: found.mail, role, organisation }];
  });
  for (const { person, name, mail } of known)
    await changePerson(
      store,
      tenant,
      person,
      (now) => now ?? { person, name, mail, teamsId: null, reference: null, silent: null },
    );
  const groupId = groupKey(group.name, group.region);
  const members = known.map(({ person, name, role, organisation }) => ({ person, name, role, organisation }));
  await changeRoster(store, tenant, groupId, () => ({ groupId, ...group, members, contacts: [] }));
};
