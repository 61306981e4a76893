import type { PersonId, Role } from '../data/model/people.ts';

/** Who acts. Everything comes from the verified activity and the rosters, nothing from a card. */
export interface Actor {
  readonly person: PersonId;
  readonly name: string;
  /** Their roles in a group now; asked for the record's own group, which no card can change. */
  readonly rolesIn: (groupId: string) => readonly Role[];
}

/** Secretaries and chairs keep a group's calendar and deadlines. */
export const keepsGroup = (actor: Actor, groupId: string): boolean =>
  actor.rolesIn(groupId).some((role) => role === 'secretary' || role === 'chair');
