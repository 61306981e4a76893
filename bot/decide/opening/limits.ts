import type { Register } from '../../../data/register/register.ts';

/** What a paper says a group may not do alone, or only does, and where it says so. */
export interface MandateLimit {
  quote: string;
  document: string;
  place: string;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * The limits of a group's mandate as the imported papers state them ("udelukkende mandat til at koordinere"). Whether
 * they allow a decision in writing is for the opener to judge: Punkt shows the words and where they stand.
 * @param names the group's name and other names it goes by
 */
export const mandateLimits = (register: Register, names: readonly string[]): MandateLimit[] => {
  const wanted = new Set(names.map(plain));
  const groups = new Set(
    [...register.things.values()]
      .filter((thing) => thing.kind === 'group' && thing.names.some((name) => wanted.has(plain(name))))
      .map(({ id }) => id),
  );
  return register.facts
    .filter((fact) => fact.relation === 'limit' && fact.standing === 'in-force' && groups.has(fact.subject))
    .map(({ citation: { quote, document, place } }) => ({ quote, document, place }));
};
