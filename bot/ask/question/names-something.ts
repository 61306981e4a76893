import { conceptsOf } from '../../../data/language/synonyms.ts';
import { formsOf, kinOf } from './danish-words.ts';
import { inDanish } from './english-words.ts';
import type { Language } from './question.ts';
import { stem } from './words.ts';
import type { Word } from './words.ts';

/** Small words a subject follows: "om X", "den nye X-gruppe". */
const before =
  /(?<!\p{L})(?:om|for|til|vedr\.?|vedrørende|på|i|af|med|fra|hos|under|ved|about|on|for|of|in|with|from|to)(?: (?:den|det|de|en|et|the|a|an|nye|new))? $/iu;
/** Heads of names of bodies, agreements and undertakings. */
const head =
  /(?:udvalg|gruppe|aftale|råd|klynge|forum|netværk|nævn|projekt|program|center|kommune)(?:n|en|et|r|rne|ne|s)?$/u;

/** Does a word that no paper knows name something, so that it is no mere turn of phrase? */
export const namesSomething = (word: Word, text: string, language: Language): boolean => {
  const { plain } = word;
  if (/^\d/u.test(plain)) return false;
  const isEveryday =
    kinOf(plain, stem).length > 0 ||
    formsOf(plain, stem).length > 0 ||
    conceptsOf(plain, language).length > 0 ||
    (language === 'en' && inDanish(plain).length > 0);
  if (isEveryday) return false;
  const isCapital = /^\p{Lu}/u.test(word.text) && word.start > 0;
  if (isCapital || head.test(plain)) return true;
  // An English word is more likely one that the word list lacks.
  if (language === 'en' && /^[a-z]+$/u.test(plain)) return false;
  return before.test(text.slice(0, word.start));
};
