import { splitCompound } from '../../../data/language/compounds.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { closest } from '../../../data/language/spelling.ts';
import { danishFor } from '../../../data/language/synonyms.ts';
import { kinOf } from './danish-words.ts';
import { inDanish } from './english-words.ts';
import type { Saying } from './saying.ts';
import type { TextIndex } from '../finding/text-index.ts';
import { stem } from './words.ts';

const shortestStem = 3;

/** Shorter words are found in too many compounds by chance. */
const shortestPart = 4;

/**
 * How the papers may say a word: as it is, inflected, as part of a compound, split into parts, in Danish for an
 * English word, by its abbreviation's full words, and – only if nothing else is found – as a slip of the pen.
 * An empty list: no paper knows the word.
 */
export const sayingsOf = (
  plain: string,
  index: TextIndex,
  language: Language,
  fullForms: readonly string[] = [],
): readonly Saying[] => {
  const key = [language, plain, ...fullForms].join('|');
  let found = index.sayings.get(key);
  if (found === undefined) {
    if (index.sayings.size >= mostKept) index.sayings.clear();
    index.sayings.set(key, (found = findSayings(plain, index, language, fullForms)));
  }
  return found;
};

/** Words whose sayings are kept. Whoever asks can make up words: they must not fill the memory. */
const mostKept = 5_000;

const findSayings = (
  plain: string,
  index: TextIndex,
  language: Language,
  fullForms: readonly string[],
): readonly Saying[] => {
  const sayings: Saying[] = [];
  const add = (terms: readonly string[], fit: number): void => {
    if (terms.every((term) => index.vocabulary.has(term))) sayings.push({ terms, fit });
  };
  for (const full of fullForms)
    add(
      full.split(/[\s-]+/).map((word) => stem(word.toLowerCase())),
      1,
    );
  const danish = language === 'en' ? inDanish(plain) : [];
  for (const words of danish) {
    add(words.map(stem), 0.95);
    if (words.length === 1) addCompounds(words[0] as string, index, add, 0.75);
  }
  const root = stem(plain);
  // "leder" is not the "led" of "som led i": so short a stem joins words that have nothing to do with each other.
  add([root], root.length <= shortestStem && plain.endsWith('er') && plain !== root ? 0.75 : 1);
  addCompounds(plain, index, add, 0.85);
  for (const synonym of danishFor(plain, language)) if (!synonym.includes(' ')) add([stem(synonym)], 0.65);
  if (language === 'da') for (const word of kinOf(plain, stem)) add([stem(word)], 0.7);
  if (sayings.length === 0) {
    const parts = splitCompound(plain, index.vocabulary);
    const terms = parts.map(stem);
    if (parts.length > 0) add(terms, inParts);
    // "sårplejegruppen" may be the arbejdsgruppe for sårpleje: its kind is written as a compound of its own.
    const [head = '', before] = [terms.at(-1), terms.slice(0, -1)];
    if (parts.length > 1 && head.length >= shortestPart)
      for (const term of index.vocabulary)
        if (term.length > head.length && term.endsWith(head)) add([...before, term], inParts);
  }
  if (sayings.length === 0) for (const { word } of closest(stem(plain), index.vocabulary)) add([word], 0.75);
  return sayings;
};

/** A question of one compound, all of whose parts are said, is accounted for. */
const inParts = 0.82;

type Add = (terms: readonly string[], fit: number) => void;

const notItsKind = 0.08;

const addCompounds = (plain: string, index: TextIndex, add: Add, fit: number): void => {
  const root = stem(plain);
  if (root.length < shortestPart || /\d/.test(root)) return;
  for (const term of index.vocabulary) {
    if (term.length < root.length + 3) continue;
    // The head of a compound is its kind: "beslutningsreferat" is a referat, "referatskrivning" is not.
    if (term.endsWith(root)) add([term], fit);
    else if (term.startsWith(root)) add([term], fit - notItsKind);
    // The whole word in front keeps its ending: "ældre" in "ældreområdet" is "ældr" only as a stem.
    else if (plain.length > root.length && term.startsWith(plain)) add([term], fit - notItsKind);
  }
};
