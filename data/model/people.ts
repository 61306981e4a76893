import { z } from 'zod';
import { journalNumber } from './journal-number.ts';

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
  /** Under which its decisions are filed, unless one has its own. */
  journal: journalNumber.optional(),
});
export type Roster = z.infer<typeof roster>;

/** Where a conversation can be reached, as Teams last told it: our own form of a conversation reference. */
export const conversationReference = z.object({
  conversationId: z.string().min(1),
  serviceUrl: z.string().min(1),
  tenantId: z.string().nullable(),
});
export type ConversationReference = z.infer<typeof conversationReference>;

/** Why nothing can be sent: Punkt was taken away, never put there, or Teams refuses (its code). */
export const silence = z.enum([
  'uninstalled',
  'not-in-roster',
  'blocked-by-user',
  'disabled-by-admin',
  'not-found',
]);
export type Silence = z.infer<typeof silence>;

/** What Punkt knows of a person. Known from a team only: no reference. Nothing here decides what they may do. */
export const knownPerson = z.object({
  person: personId,
  name: z.string(),
  /** For the ready mail text; Teams tells it with the roster. */
  mail: z.string().nullable(),
  /** Teams' own id of them for this bot (`29:…`), needed to begin a conversation. */
  teamsId: z.string().nullable(),
  /** The personal conversation, once there is one. It stays when Punkt is taken away, with the reason beside it. */
  reference: conversationReference.nullable(),
  silent: silence.nullable(),
});
export type KnownPerson = z.infer<typeof knownPerson>;

/** A channel or group chat in which Punkt is. Bound to a group, it is that group's place. */
export const sharedConversation = z.object({
  reference: conversationReference,
  scope: z.enum(['channel', 'group']),
  /** The team a channel is of: Punkt is put into all of its channels, and taken out of them, at once. */
  team: z.string().min(1).optional(),
  /** The group it is bound to, by whom and when; null while nobody has bound it. */
  bound: z.object({ groupId: z.string().min(1), by: personId, at: z.string() }).nullable(),
  silent: silence.nullable(),
});
export type SharedConversation = z.infer<typeof sharedConversation>;
