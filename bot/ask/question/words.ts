import { remembered } from '../../../data/language/remembered.ts';
import { stem as danishStem } from '../../../data/language/stem.ts';
import { isFunctionWord } from './function-words.ts';

/** A word of a text, with where it stands. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower-case, marks inside dropped: "SAM:BO" gives sambo. */
  plain: string;
  start: number;
  end: number;
}

// Footnote marks (¹) are figures to \p{N}, but no part of the word they hang on.
const pattern = /[\p{L}\p{Nd}]+(?:[:./&’'][\p{L}\p{Nd}]+)*/gu;

const plainOf = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[:./&’'](?=\p{L})/gu, '');

/** Splits a text into words. Hyphenated words come in their parts; figures keep their points and commas. */
export const splitWords = (text: string): Word[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    plain: plainOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The stem under which the forms of a Danish word meet. Figures stay as they are. */
export const stem = (plain: string): string => (/\d/.test(plain) ? plain : danishStem(plain));

/** '' for a small word. */
const termOf = remembered((word) => {
  const plain = plainOf(word);
  return isFunctionWord(plain) ? '' : stem(plain);
});

/**
 * The terms of a text as the index holds them. Small words are left out: no question is about them, and stems of other
 * words can look like them ("demens", "dem").
 */
export const termsOf = (text: string): string[] =>
  (text.match(pattern) ?? []).map(termOf).filter((term) => term !== '');
