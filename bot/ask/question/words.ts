import { onceAWord } from '../../../data/language/once-a-word.ts';
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

const plainOf = onceAWord((written) =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[:./&’'](?=\p{L})/gu, ''),
);

/** Splits a text into words. Hyphenated words come in their parts; figures keep their points and commas. */
export const splitWords = (text: string): Word[] => {
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [written] = match;
    words.push({
      text: written,
      plain: plainOf(written),
      start: match.index,
      end: match.index + written.length,
    });
  }
  return words;
};

/** The stem under which the forms of a Danish word meet. Figures stay as they are. */
export const stem = onceAWord((plain) => (/\d/.test(plain) ? plain : danishStem(plain)));

/** The term of a word as it is written; null for a small word. */
const termOf = onceAWord((written) => {
  const plain = plainOf(written);
  return isFunctionWord(plain) ? null : stem(plain);
});

/**
 * The terms of a text as the index holds them. Small words are left out: no question is about them, and stems of other
 * words can look like them ("demens", "dem").
 */
export const termsOf = (text: string): string[] =>
  (text.match(pattern) ?? []).map(termOf).filter((term) => term !== null);
