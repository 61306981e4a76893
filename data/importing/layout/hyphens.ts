import { dropAt, type CleanText } from './clean-text.ts';

/** Latin letters with their accents; asked for every character around a hyphen, so by code and not by pattern. */
const isLetter = (char: string | undefined): boolean => {
  const code = char?.charCodeAt(0) ?? 0;
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 192 && code <= 591 && code !== 215 && code !== 247)
  );
};
const isSmall = (char: string | undefined): boolean => isLetter(char) && char === char!.toLowerCase();

/** Whether a word stands in the text on its own, in any case. The text is made small when the first hyphen asks. */
export const wordFinder = (text: string): ((word: string) => boolean) => {
  let small: string | null = null;
  const known = new Map<string, boolean>();
  const find = (word: string): boolean => {
    small ??= text.toLowerCase();
    for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
      if (!isLetter(small[at - 1]) && !isLetter(small[at + word.length])) return true;
    }
    return false;
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    known.set(word, found);
    return found;
  };
};

/**
 * Exports keep the hyphen of a line break inside a line ("Syd-vestjylland"). It is taken for one only when
 * the joined word stands elsewhere in the same paper.
 */
export const dropStrayHyphens = (clean: CleanText, stands: (word: string) => boolean): CleanText => {
  const { text } = clean;
  const stray = new Set<number>();
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (
      !isSmall(text[at + 1]) ||
      !isSmall(text[at + 2]) ||
      !isLetter(text[at - 1]) ||
      !isLetter(text[at - 2])
    )
      continue;
    let [start, end] = [at, at + 1];
    while (isLetter(text[start - 1])) start--;
    while (isSmall(text[end])) end++;
    if (stands((text.slice(start, at) + text.slice(at + 1, end)).toLowerCase())) stray.add(at);
  }
  return stray.size ? dropAt(clean, stray) : clean;
};
