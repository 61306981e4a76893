import type { Saying } from '../question/saying.ts';
import { splitWords, stem } from '../question/words.ts';
import type { TextIndex } from './text-index.ts';

/** A capital letter that no sentence, label or cell begins with. */
const capital = /(?<=[\p{L}\p{N},)] )\p{Lu}[\p{L}\p{N}:-]+/gu;
/** In so many of the passages that say it a name is written with one. */
const leastShare = 0.6;

const found = new WeakMap<TextIndex, ReadonlySet<string>>();

/** The terms that the papers write with a capital letter as a rule; found once for a register. */
const namesOf = (index: TextIndex): ReadonlySet<string> => {
  let names = found.get(index);
  if (names === undefined) {
    const counts = new Map<string, number>();
    for (const { passage } of index.passages) {
      const here = (passage.text.match(capital) ?? []).flatMap(splitWords);
      for (const term of new Set(here.map(({ plain }) => stem(plain))))
        counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const own = [...counts].filter(([term, count]) => count >= leastShare * index.said.of(term).length);
    found.set(index, (names = new Set(own.map(([term]) => term))));
  }
  return names;
};

const exact = 0.95;

/** Is a word a name, by how the papers write it? However a question does, it is the same question. */
export const isWrittenName = (sayings: readonly Saying[], index: TextIndex): boolean =>
  sayings.some(({ terms, fit }) => fit >= exact && terms.every((term) => namesOf(index).has(term)));
