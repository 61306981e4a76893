import { expand } from '../../../../data/language/abbreviations.ts';
import { regionNamed, sameGround } from '../../../../data/language/regions.ts';
import { closest } from '../../../../data/language/spelling.ts';
import { nameKey, topicOfShortForm, wordsOf } from '../../../../data/register/name-key.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';

/** The groups and agreements of a register by their names. */
export interface NameIndex {
  /** Those called so: inflected, by an alias, a short form or an abbreviation; misspelt, where nothing else is. */
  called: (name: string) => Thing[];
}

const known = new WeakMap<Register, NameIndex>();

export const nameIndexOf = (register: Register): NameIndex => {
  let found = known.get(register);
  if (found === undefined) known.set(register, (found = build(register)));
  return found;
};

/** Words before the subject of an agreement, which people leave out: "IV-behandling i nærområdet". */
const agreementHead = /^(?:den )?(?:samarbejds|ramme)?aftale(?:n)? (?:om|vedr\.?|vedrørende) /iu;
/** A subject of fewer words is not yet a name. */
const leastOfSubject = 2;

const build = (register: Register): NameIndex => {
  const byKey = new Map<string, Thing[]>();
  const byWord = new Map<string, Set<Thing>>();
  const add = (key: string, thing: Thing): void => {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [thing]);
    else if (!list.includes(thing)) list.push(thing);
  };
  for (const thing of register.things.values()) {
    if (thing.kind !== 'group' && thing.kind !== 'agreement') continue;
    for (const name of thing.names) {
      add(nameKey(name), thing);
      const words = wordsOf(name);
      if (thing.kind === 'agreement' && agreementHead.test(name)) {
        const subject = name.replace(agreementHead, '');
        if (wordsOf(subject).length >= leastOfSubject) add(nameKey(subject), thing);
      }
      for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(thing));
    }
  }
  const exactly = (name: string): Thing[] => byKey.get(nameKey(name)) ?? [];
  /** "IV-aftalen", "sårplejeaftalen": all agreements on that. */
  const byTopic = (name: string): Thing[] => {
    const topic = topicOf(name);
    return topic === null ? [] : [...(byWord.get(topic) ?? [])].filter(({ kind }) => kind === 'agreement');
  };
  const byAbbreviation = (name: string): Thing[] =>
    /\s/u.test(name)
      ? []
      : expand(name).flatMap(({ full, region }) =>
          full
            .slice(0, 1)
            .flatMap(exactly)
            .filter(
              (thing) => region === null || sameGround(region, regionNamed(thing.region ?? '') ?? region),
            ),
        );
  const misspelt = (name: string): Thing[] => {
    const words = wordsOf(name);
    const meant = words.map((word) =>
      byWord.has(word) ? word : (closest(word, byWord.keys())[0]?.word ?? null),
    );
    return meant.includes(null) ? [] : (byKey.get([...(meant as string[])].sort().join(' ')) ?? []);
  };
  return {
    called: (name) => {
      const found = [...exactly(name), ...byTopic(name), ...byAbbreviation(name)];
      return [...new Set(found.length > 0 || nameKey(name) === '' ? found : misspelt(name))];
    },
  };
};

/** The subject of a short name of an agreement, hyphenated or not. */
const topicOf = (name: string): string | null => {
  const hyphenated = topicOfShortForm(name);
  if (hyphenated !== null) return hyphenated;
  const compound = /^(?:den )?(\p{L}{3,}?)(?:s)?(?:samarbejds|ramme)?aftale(?:n|ns)?$/iu.exec(name.trim());
  return compound === null ? null : (wordsOf(compound[1] ?? '')[0] ?? null);
};
