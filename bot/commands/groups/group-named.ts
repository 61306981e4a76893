import { personIdOf, roster, type PersonId, type Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import { checked, everyItem } from '../../../data/store/checked.ts';
import { groupsPartition } from '../../../data/store/people/keys.ts';
import type { Store } from '../../../data/store/store.ts';
import { groupsMeant, type GroupMeant } from '../../people/meant/groups.ts';
import { BadArguments } from '../arguments.ts';
import { planText } from '../plan/text.da.ts';

/** Whoever works at the command line has the store in their hands already: they act as this person. */
export const atCommandLine = (tenant: string): PersonId => personIdOf(tenant, 'kommandolinjen');

/** Every group's roster in a store. */
export const rostersIn = async (store: Store, tenant: string): Promise<Roster[]> =>
  (await everyItem(store, 'people', groupsPartition(tenant), 'group:')).map(({ id, body }) =>
    checked(roster, body, `people/${id}`),
  );

/** The group that is meant by a name. @throws BadArguments when none, or several, can be */
export const groupNamed = (said: string, rosters: readonly Roster[], register: Register): GroupMeant => {
  const meant = groupsMeant(said, rosters, register);
  const [group] = meant;
  if (group === undefined) throw new BadArguments(planText.noGroup(said));
  if (meant.length > 1) {
    const names = meant.map(({ name, region }) => (region === null ? name : `${name}, ${region}`));
    throw new BadArguments(planText.severalGroups(said, names));
  }
  return group;
};
