import type { Person } from '../../inbound.ts';

/**
 * Says who is an administrator: the object ids of the configuration, at home in the tenant that Punkt serves.
 * @param tenant null: any tenant, on a machine of one's own
 */
export const administrators =
  (objectIds: readonly string[], tenant: string | null) =>
  (person: Person): boolean =>
    person.id !== null &&
    (tenant === null || person.tenant === tenant) &&
    objectIds.includes(person.id.slice(person.id.indexOf(':') + 1));
