import { onceFor } from '../../../data/language/once-for.ts';
import type { Saying } from '../question/saying.ts';
import { splitWords, stem } from '../question/words.ts';
import type { TextIndex } from './text-index.ts';

const withCapital = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}:-]+/gu;
/** Here no sentence, label or cell begins. */
const inSentence = /[\p{L}\p{N},)] $/u;
/** In so many of the passages that say it a name is written with a capital letter. */
const leastShare = 0.8;

/** The terms that the papers write with a capital letter, even within a sentence; found once for a register. */
const namesOf = onceFor((index: TextIndex): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const within = new Set<string>();
  for (const { passage } of index.passages) {
    const here = new Set<string>();
    for (const { 0: written, index: start } of passage.text.matchAll(withCapital)) {
      const terms = splitWords(written).map(({ plain }) => stem(plain));
      for (const term of terms) here.add(term);
      if (inSentence.test(passage.text.slice(Math.max(0, start - 2), start)))
        for (const term of terms) within.add(term);
    }
    for (const term of here) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const own = [...within].filter(
    (term) => (counts.get(term) ?? 0) >= leastShare * index.said.of(term).length,
  );
  return new Set(own);
});

const exact = 0.95;

/** Is a word a name, by how the papers write it? However a question does, it is the same question. */
export const isWrittenName = (sayings: readonly Saying[], index: TextIndex): boolean =>
  sayings.some(({ terms, fit }) => fit >= exact && terms.every((term) => namesOf(index).has(term)));
