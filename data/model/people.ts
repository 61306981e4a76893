import { z } from 'zod';

/**
 * Who somebody is: the tenant that is their home and their object id in Entra ID, as the verified activity gives them.
 * A text `TENANT:OBJECTID`, both lower case, so that it can be a key; nobody is ever known by name or mail alone.
 */
export const personId = z.string().regex(/^[^:/\\?#\s]+:[^:/\\?#\s]+$/);
export type PersonId = z.infer<typeof personId>;

export const personIdOf = (tenant: string, objectId: string): PersonId =>
  `${tenant}:${objectId}`.toLowerCase();

/** What somebody is in a group. A contact director (kontaktdirektør) is asked in doubt and dispute and has no seat. */
export const role = z.enum(['secretary', 'chair', 'member', 'substitute', 'observer', 'contact-director']);
export type Role = z.infer<typeof role>;

/** One person's place in one group. Somebody may have several: a chair who is also a member for an organisation. */
export const membership = z.object({
  person: personId,
  /** As Teams showed it when the secretary added them; for lists and mails, never for recognising anybody. */
  name: z.string(),
  role,
  /** The organisation they sit for ("Esbjerg Kommune"); null where that does not matter. */
  organisation: z.string().nullable(),
});
export type Membership = z.infer<typeof membership>;

/** Whom to turn to when a paper makes an organisation or a role responsible ("Sekretariatet udarbejder …"). */
export const contact = z.object({ party: z.string().min(1), people: z.array(personId) });
export type Contact = z.infer<typeof contact>;

/**
 * A group as its secretary keeps it: who is in it and whom its parties resolve to. `name` and `region` are those by
 * which the papers know it; the id is Punkt's own, since names change.
 */
export const roster = z.object({
  groupId: z.string().min(1),
  name: z.string().min(1),
  region: z.string().nullable(),
  members: z.array(membership),
  contacts: z.array(contact),
});
export type Roster = z.infer<typeof roster>;
