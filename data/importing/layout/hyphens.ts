import { dropAt, type CleanText } from './clean-text.ts';

const joined = /(\p{L}{2,})-(\p{Ll}{2,})/gu;

/** Every word of the text in small letters: what a wrongly hyphenated word is held against. */
export const vocabularyOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/**
 * Exports keep the hyphen of a line break inside a line ("Syd-vestjylland"). It is taken for one only when
 * the joined word stands elsewhere in the same paper and the hyphenated parts do not stand there on their own.
 */
export const dropStrayHyphens = (clean: CleanText, vocabulary: ReadonlySet<string>): CleanText => {
  const stray = new Set<number>();
  for (const match of clean.text.matchAll(joined)) {
    const [whole, first, second] = match;
    const word = (first! + second!).toLowerCase();
    if (vocabulary.has(word)) stray.add(match.index + whole.indexOf('-'));
  }
  return stray.size ? dropAt(clean, stray) : clean;
};
