import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId, Role, Roster } from '../../../data/model/people.ts';
import { nameKey } from '../../../data/register/name-key.ts';

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

/** A roster by the keys of its names, made once: many deadlines ask the same roster. */
interface Index {
  contacts: ReadonlyMap<string, readonly PersonId[]>;
  names: ReadonlyMap<string, readonly PersonId[]>;
  organisations: ReadonlyMap<string, readonly PersonId[]>;
  parties: Map<string, readonly PersonId[]>;
}

const indexes = new WeakMap<Roster, Index>();

const byKey = (
  pairs: readonly (readonly [name: string, people: readonly PersonId[]])[],
): Map<string, PersonId[]> => {
  const found = new Map<string, PersonId[]>();
  for (const [name, people] of pairs) {
    const key = nameKey(name);
    if (key !== '') found.set(key, [...(found.get(key) ?? []), ...people]);
  }
  return found;
};

const indexOf = (roster: Roster): Index => {
  const there = indexes.get(roster);
  if (there !== undefined) return there;
  const { contacts, members } = roster;
  const index: Index = {
    contacts: byKey(contacts.map(({ party, people }) => [party, people])),
    names: byKey(members.map(({ name, person }) => [name, [person]])),
    organisations: byKey(
      members
        .filter(({ role }) => role !== 'observer')
        .flatMap(({ organisation, person }) =>
          organisation === null ? [] : [[organisation, [person]] as const],
        ),
    ),
    parties: new Map(),
  };
  indexes.set(roster, index);
  return index;
};

const peopleOf = (party: string, roster: Roster): readonly PersonId[] => {
  const { contacts, names, organisations, parties } = indexOf(roster);
  const known = parties.get(party);
  if (known !== undefined) return known;
  const key = nameKey(party);
  const kept = contacts.get(key);
  const byRole = roleWords.find(([words]) => words.test(party.trim()))?.[1];
  const found =
    kept ??
    (byRole === undefined ? (names.get(key) ?? organisations.get(key) ?? []) : withRole(roster, ...byRole));
  parties.set(party, found);
  return found;
};

/**
 * Whom a deadline is for: those it was handed over to, those its origin names as people, else the contacts of the party
 * that is responsible, the people in the role it names, the members of the organisation. Nobody found: the secretaries,
 * so that it is never dropped; without those the chairs. The agenda is the secretary's, and so is what the whole group
 * asked for. Pure.
 */
export const whoActs = ({ stated, handedTo }: KeptDeadline, roster: Roster): WhoActs => {
  if (handedTo !== null && handedTo.length > 0) return { people: handedTo, resolved: true };
  if (stated.people.length > 0) return { people: stated.people, resolved: true };
  const keepers = withRole(roster, 'secretary');
  const fallback = keepers.length > 0 ? keepers : withRole(roster, 'chair');
  if (stated.kind === 'agenda' || stated.kind === 'own') return { people: fallback, resolved: true };
  if (stated.responsible === null) return { people: fallback, resolved: false };
  const [whole = '', ...parts] = parties(stated.responsible);
  const direct = peopleOf(whole, roster);
  const found = direct.length > 0 ? direct : parts.flatMap((part) => peopleOf(part, roster));
  return found.length > 0
    ? { people: [...new Set(found)], resolved: true }
    : { people: fallback, resolved: false };
};

/**
 * Whom of those a message is for it can be sent to. In place of those who may not read what it is about, the secretaries
 * get it, to pass it on: those of them who may, else all of them, and without any the chairs. Pure.
 */
export const readersAmong = (
  people: readonly PersonId[],
  roster: Roster,
  mayRead: (person: PersonId) => boolean,
): readonly PersonId[] => {
  const readers = people.filter(mayRead);
  if (readers.length === people.length) return people;
  const secretaries = withRole(roster, 'secretary');
  const keepers = secretaries.length > 0 ? secretaries : withRole(roster, 'chair');
  const reading = keepers.filter(mayRead);
  return [...new Set([...readers, ...(reading.length > 0 ? reading : keepers)])];
};

const members = new WeakMap<Roster, readonly PersonId[]>();

/** The members and contacts of a roster, each once; gathered once. */
const inRoster = (roster: Roster): readonly PersonId[] => {
  const there = members.get(roster);
  if (there !== undefined) return there;
  const all = [
    ...new Set([
      ...roster.members.map(({ person }) => person),
      ...roster.contacts.flatMap(({ people }) => people),
    ]),
  ];
  members.set(roster, all);
  return all;
};

/** Everybody of a group, each once: its members, its contacts, and whoever has one of these deadlines. */
export const everybodyIn = (
  roster: Roster,
  deadlines: readonly Pick<KeptDeadline, 'stated' | 'handedTo'>[],
): readonly PersonId[] => {
  const all = inRoster(roster);
  const others = deadlines.flatMap(({ stated, handedTo }) => [...stated.people, ...(handedTo ?? [])]);
  return others.length === 0 ? all : [...new Set([...all, ...others])];
};
