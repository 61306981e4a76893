import { onceFor } from '../../../data/language/once-for.ts';
import { isFunctionWord } from '../question/function-words.ts';
import { splitWords, stem } from '../question/words.ts';
import type { TextIndex } from './text-index.ts';

/** Shorter ones are initials of anything; longer ones nobody makes. */
const [fewest, most] = [3, 6];

/** Runs of words of titles and headings that begin with capitals or stand for a letter each, by their initials. */
const initialsOf = onceFor((index: TextIndex): ReadonlyMap<string, readonly string[]> => {
  const runs = new Map<string, Set<string>>();
  const titles = new Set(index.passages.flatMap(({ passage }) => passage.section));
  for (const title of titles) {
    const words = splitWords(title);
    for (let from = 0; from < words.length; from++)
      for (let to = from + fewest; to <= Math.min(words.length, from + most); to++) {
        const run = words.slice(from, to);
        // One name: its words follow each other, and all but small ones are written large.
        if (!run.every(({ text, plain }) => /^\p{Lu}/u.test(text) || isFunctionWord(plain))) break;
        if (!/^\p{Lu}/u.test(run.at(-1)?.text ?? '')) continue;
        const initials = run.map(({ plain }) => plain[0]).join('');
        const terms = run.filter(({ plain }) => !isFunctionWord(plain)).map(({ plain }) => plain);
        if (terms.length < 2) continue;
        runs.set(initials, (runs.get(initials) ?? new Set()).add(terms.join(' ')));
      }
  }
  return new Map([...runs].map(([initials, names]) => [initials, [...names]]));
});

/** What a short form that no paper has may stand for: a name in the papers' titles with its letters for initials, if only one has. */
export const namesByInitials = (word: string, index: TextIndex): readonly string[] => {
  const plain = word.toLowerCase();
  if (!/^\p{L}+$/u.test(plain) || plain.length < fewest || plain.length > most) return [];
  if (index.vocabulary.terms.has(stem(plain))) return [];
  const names = initialsOf(index).get(plain) ?? [];
  return names.length === 1 ? names : [];
};
