import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId, Role, Roster } from '../../../data/model/people.ts';
import { nameKey, wordsOf } from '../../../data/register/name-key.ts';

/** Who a deadline belongs to. `resolved` false: nobody could be found, so it is the secretary's. */
export interface WhoActs {
  people: readonly PersonId[];
  resolved: boolean;
}

export const withRole = ({ members }: Roster, ...roles: Role[]): PersonId[] => [
  ...new Set(members.filter(({ role }) => roles.includes(role)).map(({ person }) => person)),
];

/** What papers call those who have a role. */
const roleWords: readonly [RegExp, readonly Role[]][] = [
  [/^(?:\p{L}*sekretariat(?:et|erne)?|sekretær(?:en)?)$/iu, ['secretary']],
  [/^(?:\p{L}*formand(?:s|ss)?skab(?:et)?|formand(?:en)?|formændene|forperson(?:en)?)$/iu, ['chair']],
  [/^kontaktdirektør(?:en|er|erne)?$/iu, ['contact-director']],
];

const parties = (responsible: string): string[] => [
  responsible,
  ...responsible.split(/\s*,\s*|\s+og\s+|\s+samt\s+/u).filter((part) => part !== ''),
];

const peopleOf = (party: string, roster: Roster): PersonId[] => {
  const key = nameKey(party);
  const kept = roster.contacts
    .filter((contact) => nameKey(contact.party) === key)
    .flatMap(({ people }) => people);
  if (kept.length > 0) return kept;
  const byRole = roleWords.find(([words]) => words.test(party.trim()))?.[1];
  if (byRole !== undefined) return withRole(roster, ...byRole);
  const named = roster.members.filter(({ name }) => nameKey(name) === key);
  if (named.length > 0) return named.map(({ person }) => person);
  const words = wordsOf(party);
  return roster.members
    .filter(({ organisation, role }) => {
      if (organisation === null || role === 'observer' || words.length === 0) return false;
      return nameKey(organisation) === key;
    })
    .map(({ person }) => person);
};

/**
 * Whom a deadline is for: those it was handed over to, those its origin names as people, else the contacts of the party
 * that is responsible, the people in the role it names, the members of the organisation. Nobody found: the secretaries,
 * so that it is never dropped; without those the chairs. The agenda is the secretary's. Pure.
 */
export const whoActs = ({ stated, handedTo }: KeptDeadline, roster: Roster): WhoActs => {
  if (handedTo !== null && handedTo.length > 0) return { people: handedTo, resolved: true };
  if (stated.people.length > 0) return { people: stated.people, resolved: true };
  const keepers = withRole(roster, 'secretary');
  const fallback = keepers.length > 0 ? keepers : withRole(roster, 'chair');
  if (stated.kind === 'agenda') return { people: fallback, resolved: true };
  if (stated.responsible === null) return { people: fallback, resolved: false };
  const [whole = '', ...parts] = parties(stated.responsible);
  const direct = peopleOf(whole, roster);
  const found = direct.length > 0 ? direct : parts.flatMap((part) => peopleOf(part, roster));
  return found.length > 0
    ? { people: [...new Set(found)], resolved: true }
    : { people: fallback, resolved: false };
};
