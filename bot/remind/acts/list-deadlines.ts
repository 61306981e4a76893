import { readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Actor } from '../../actor.ts';
import type { Reminding } from '../reminding.ts';
import { mayKnow } from '../rules/may.ts';
import { groupsDeadlines, ownDeadlines, type ListedDeadline } from '../rules/listing.ts';

/**
 * A group's deadlines for one of its people: all of them, or only their own. Null for whoever is not in the group and
 * has nothing there: whether it has any is not told.
 */
export const listDeadlines = async (
  { store, tenant, now }: Reminding,
  actor: Actor,
  groupId: string,
  whose: 'own' | 'group',
): Promise<ListedDeadline[] | null> => {
  const roster = await readRoster(store, tenant, groupId);
  if (roster === null) return null;
  const deadlines = await readDeadlines(store, tenant, groupId);
  const own = ownDeadlines(deadlines, roster, { person: actor.person, now: now() });
  const inside = actor.rolesIn(groupId).length > 0;
  if (!inside && own.length === 0) return null;
  if (whose === 'own' || !inside) return own;
  return groupsDeadlines(deadlines, roster, now()).filter(({ deadline }) => mayKnow(actor, deadline, roster));
};
