import { splitCompound } from '../../../data/language/compounds.ts';
import type { Lexicon } from '../../../data/language/compounds.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { conceptsOf, danishFor } from '../../../data/language/synonyms.ts';
import type { ConceptId } from '../../../data/language/synonyms.ts';
import { formsOf, kinOf } from './danish-words.ts';
import { inDanish } from './english-words.ts';
import type { Saying } from './saying.ts';
import type { TextIndex } from '../finding/text-index.ts';
import { stem } from './words.ts';

/** Shorter words are found in too many compounds by chance. */
const shortestPart = 4;
const shortestStem = 3;

/**
 * How well the ways of saying a word fit, from the word itself to a distant kin of it. Only their order and rough
 * distance matter.
 */
const fits = {
  itself: 1,
  /** The same verb with another vowel, or its noun. */
  form: 0.95,
  translated: 0.95,
  /** "aftale" by "samarbejdsaftale": the head of a compound is its kind. */
  head: 0.85,
  /** "referat" by "referatskrivning". */
  front: 0.75,
  /** "sårplejegruppen" by "gruppen for sårpleje", where the papers do not know the compound, and where they do. */
  inParts: 0.85,
  alsoInParts: 0.65,
  /** One part of a compound nobody writes. */
  oneFront: 0.5,
  oneHead: 0.35,
  kin: 0.75,
  kinOfHead: 0.75,
  kinInParts: 0.6,
  concept: 0.65,
  misspelt: 0.8,
} as const;

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

type Add = (terms: readonly string[], fit: number) => void;

const findSayings = (
  plain: string,
  index: TextIndex,
  language: Language,
  fullForms: readonly string[],
): readonly Saying[] => {
  const { terms: known } = index.vocabulary;
  const best = new Map<string, Saying>();
  const add: Add = (terms, fit) => {
    if (!terms.every((term) => known.has(term))) return;
    const key = terms.join(' ');
    if ((best.get(key)?.fit ?? 0) < fit) best.set(key, { terms, fit });
  };
  for (const full of fullForms)
    add(
      full.split(/[\s-]+/).map((word) => stem(word.toLowerCase())),
      fits.itself,
    );
  const root = stem(plain);
  // "leder" is not the "led" of "som led i": so short a stem joins words that have nothing to do with each other.
  add(
    [root],
    root.length <= shortestStem && plain.endsWith('er') && plain !== root ? fits.front : fits.itself,
  );
  for (const words of language === 'en' ? inDanish(plain) : []) {
    add(words.map(stem), fits.translated);
    if (words.length === 1) addCompounds(words[0] as string, index, add, fits.translated);
  }
  addCompounds(plain, index, add, 1);
  for (const term of derivedFrom(root)) add([term], fits.form);
  for (const word of formsOf(plain, stem)) add([stem(word)], fits.form);
  for (const synonym of kindOfThing(plain, language) ? [] : danishFor(plain, language))
    if (!synonym.includes(' ')) add([stem(synonym)], fits.concept);
  if (language === 'da') for (const word of kinOf(plain, stem)) add([stem(word)], fits.kin);
  addParts(plain, index, add, known.has(root));
  if (best.size === 0)
    for (const { word, slips } of index.vocabulary.near(root).slice(0, mostNear)) {
      // Two slips in a short word, or three in any, make another word of it.
      if (slips > (root.length < 8 ? 1 : 2)) continue;
      add([word], fits.misspelt);
      addCompounds(word, index, add, fits.misspelt);
    }
  return [...best.values()];
};

/** Ideas whose words are kinds of a thing, and not words for the same: a temagruppe is no klynge. */
const kindsOfThings = new Set<ConceptId>([
  'group',
  'agreement',
  'plan',
  'item',
  'patient',
  'mandate',
  'addendum',
]);
const kindOfThing = (plain: string, language: Language): boolean =>
  language === 'da' && conceptsOf(plain, language).some((concept) => kindsOfThings.has(concept));

const mostNear = 3;

/** Endings that make a verb a noun and a noun an adjective, as the stemmer leaves them; the longest first. */
const derivingEnding = /(?<=.{3})(?:er?ing|ation|n?ing|isk|lig|al|i|er|else|(?<=[lrgkndmsvpbf])t)$/u;
const derivingEndings = ['', 'ing', 'ning', 't', 'ering', 'ation', 'er', 'isk', 'i', 'al', 'else', 'lig'];

/** "betaling" for "betale", "evaluering" for "evaluere", "økonomi" for "økonomisk": what the stemmer leaves apart. */
const derivedFrom = (root: string): string[] => {
  if (root.length < shortestPart) return [];
  const base = root.replace(derivingEnding, '');
  const bases = base.length < shortestPart ? [root] : [...new Set([root, base])];
  return bases.flatMap((one) => derivingEndings.map((ending) => one + ending));
};

/** Compounds that the word is the head or the front of. */
const addCompounds = (plain: string, { vocabulary }: TextIndex, add: Add, share: number): void => {
  const root = stem(plain);
  if (root.length < shortestPart || /\d/.test(root)) return;
  for (const term of vocabulary.endingWith(root))
    if (term.length >= root.length + 3) add([term], share * fits.head);
  for (const term of vocabulary.beginningWith(root))
    if (term.length >= root.length + 2) add([term], share * fits.front);
  // The whole word in front keeps its ending: "ældre" in "ældreområdet" is "ældr" only as a stem.
  if (plain.length > root.length)
    for (const term of vocabulary.beginningWith(plain)) add([term], share * fits.front);
};

/** The ways a part of a compound is said: by itself, or in another compound. */
const waysOf = (part: string, { vocabulary, said }: TextIndex): string[] => {
  const root = stem(part);
  const inOthers =
    root.length < shortestPart
      ? vocabulary.beginningWith(root)
      : [...vocabulary.endingWith(root), ...vocabulary.beginningWith(root)];
  const byUse = [...inOthers].sort((a, b) => said.of(b).length - said.of(a).length);
  return [root, ...byUse.slice(0, mostWays)];
};
const mostWays = 12;

/** Words the papers know, and fronts of their compounds: "lænderyg" of "lænderygbesvær". */
const lexiconOf = ({ vocabulary }: TextIndex): Lexicon => ({
  has: (part) =>
    vocabulary.terms.has(part) ||
    (part.length >= shortestPart - 1 &&
      vocabulary.beginningWith(part).some((term) => term.length >= part.length + shortestPart)),
});

/** "klyngepenge" may be "klyngemidler": the same front with a kin of the head, in one word or in two. */
const addKinOfParts = (front: string, head: string, { vocabulary }: TextIndex, add: Add): void => {
  const [start, own] = [stem(front), stem(head)];
  if (start.length < shortestPart) return;
  const others = [...kinOf(head, stem), ...formsOf(head, stem)].map(stem).filter((other) => other !== own);
  if (others.length === 0) return;
  const compounds = vocabulary.beginningWith(start);
  for (const other of new Set(others)) {
    if (other.length < shortestPart) continue;
    for (const term of compounds) if (term.endsWith(other)) add([term], fits.kinOfHead);
    add([start, other], fits.kinInParts);
  }
};

/** "sårplejegruppen" may be the arbejdsgruppe for sårpleje: each part by itself, or in another compound. */
const addParts = (plain: string, index: TextIndex, add: Add, isKnown: boolean): void => {
  const fit = isKnown ? fits.alsoInParts : fits.inParts;
  const parts = splitCompound(plain, isKnown ? index.vocabulary.terms : lexiconOf(index));
  if (isKnown && parts.some((part) => part.length < shortestPart)) return;
  const [head, ...fronts] = [...parts].reverse();
  if (head === undefined || fronts.length === 0) return;
  const front = [...fronts].reverse();
  const [first] = front;
  if (front.length === 1 && first !== undefined) {
    for (const a of waysOf(first, index)) {
      for (const b of waysOf(head, index)) add([a, b], fit);
      if (stem(first).length >= shortestPart) add([a], fits.oneFront);
    }
    addKinOfParts(first, head, index, add);
  } else add(parts.map(stem), fit);
  if (stem(head).length >= shortestPart) add([stem(head)], fits.oneHead);
};
