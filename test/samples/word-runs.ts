import { labels, names, namesByForm } from './allowed-names.ts';

/** How many consecutive words two texts must share before one counts as copied from the other. */
export const runLength = 8;

/** Stands for an allowed line: no run reaches across it. */
const stop = '|';

/**
 * The words of a text: letters only, case folded, hyphens within a word and at a line's end closed, so that
 * `for-mandskabet` and `formandskabet` are one word. A name from the allow-list is one word.
 */
export const wordsOf = (text: string): string[] => {
  let folded = fold(text);
  foldedNames.forEach(([pattern, word]) => (folded = folded.replace(pattern, word)));
  return folded.match(/[\p{L}\d_]+|\|/gu) ?? [];
};

/**
 * The paper's words: lines that are names by form taken out, and no run from a heading into the text around
 * it, for a heading and the formula after it are the template's.
 */
export const wordsOfPaper = (text: string): string[] =>
  wordsOf(
    text
      .split('\n')
      .map((line, n, lines) => {
        if (isName(line)) return stop;
        return isHeading(line) && !lines[n - 1]?.trim() && !lines[n + 1]?.trim()
          ? `${stop}${line}${stop}`
          : line;
      })
      .join('\n'),
  );

/** Every run of {@link runLength} words, with the place (index of its first word) it stands at. */
export const runsOf = (words: readonly string[]): [string, number][] =>
  words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at): [string, number] => [words.slice(at, at + runLength).join(' '), at])
    .filter(([run]) => !run.includes(stop));

const isName = (line: string): boolean =>
  labels.includes(line.trim()) || namesByForm.some((form) => form.test(line));

const isHeading = (line: string): boolean => /^.{0,100}[^\s.,;:!?-]\s*$/.test(line);

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, stop)
    .replace(/(\p{L})-\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1')
    .replace(/[^\p{L}|]+/gu, ' ');

/** Longest first: a short name may be part of a long one. The word for a name has a digit, as no other word has. */
const foldedNames = names
  .map((name) => fold(name).trim())
  .sort((a, b) => b.length - a.length)
  .map((name, n): [RegExp, string] => [new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), `name_${n}`]);
