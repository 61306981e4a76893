import type { PersonId, Role, Roster } from '../data/model/people.ts';
import type { Store } from '../data/store/store.ts';
import { readRoster } from '../data/store/people/change-people.ts';
import type { Actor } from './actor.ts';
import type { Person } from './inbound.ts';
import type { Refused } from './refused.ts';

/** A group that is meant. */
export interface MeantGroup {
  groupId: string;
  name: string;
  region: string | null;
}

/** Somebody who acts, in one group, as its roster says at this moment. */
export interface ActingIn {
  actor: Actor;
  roster: Roster | null;
}

const rolesAs = (roster: Roster | null, person: PersonId): readonly Role[] =>
  (roster?.members ?? []).filter((one) => one.person === person).map(({ role }) => role);

/** An actor whose roles are known in one group alone: asked for any other, they have none. */
export const actorIn = (roster: Roster | null, person: PersonId, name: string): Actor => ({
  person,
  name,
  rolesIn: (groupId) => (roster?.groupId === groupId ? rolesAs(roster, person) : []),
});

/**
 * Who acts, with their roles by what the store says now. The group may come from a card: one that is not the record's
 * own gives no roles there.
 * @param unknown what is thrown when Teams does not say who it is
 */
export const actingIn = async (
  { store, tenant }: { store: Store; tenant: string },
  person: Person,
  groupId: string,
  unknown: () => Refused,
): Promise<ActingIn> => {
  if (person.id === null) throw unknown();
  const roster = await readRoster(store, tenant, groupId);
  const known = roster?.members.find((one) => one.person === person.id)?.name;
  const name = (known || person.name || '?').slice(0, 200);
  return { actor: actorIn(roster, person.id, name), roster };
};

/** Somebody other than who acts, as the same roster has them. */
export const actorOf = (roster: Roster | null, person: PersonId): Actor =>
  actorIn(roster, person, roster?.members.find((one) => one.person === person)?.name ?? '?');

/** A reader of a group's place: nobody in particular, of the group. */
export const anybodyIn = (groupId: string): Actor => ({
  person: 'punkt:anybody',
  name: '',
  rolesIn: (asked) => (asked === groupId ? ['member'] : []),
});
