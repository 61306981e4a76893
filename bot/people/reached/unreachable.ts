import type { KnownPerson, PersonId, Roster, Silence } from '../../../data/model/people.ts';

export type Unreachable = {
  person: PersonId;
  name: string;
  mail: string | null;
  why: Silence | 'not-installed';
};

/** Why nothing reaches a person in Teams; null for somebody who can be reached. */
export const whyUnreachable = (known: KnownPerson | null): Unreachable['why'] | null => {
  if (known?.silent != null) return known.silent;
  return known?.reference == null ? 'not-installed' : null;
};

/** Who of a group cannot be reached in Teams, each once, for the secretary to write to. */
export const unreachableIn = (
  roster: Roster,
  known: (person: PersonId) => KnownPerson | null,
): Unreachable[] => {
  const names = new Map(roster.members.map(({ person, name }) => [person, name]));
  return [...names].flatMap(([person, name]) => {
    const found = known(person);
    const why = whyUnreachable(found);
    return why === null ? [] : [{ person, name, mail: found?.mail ?? null, why }];
  });
};
