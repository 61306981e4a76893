import { closest } from '../../../data/language/spelling.ts';
import type { NearWord } from '../../../data/language/spelling.ts';

/** The terms the papers know, to be looked up by how they begin, end, or nearly read. */
export interface Vocabulary {
  readonly terms: ReadonlySet<string>;
  /** Terms that begin with it, itself left out. */
  beginningWith(start: string): readonly string[];
  /** Terms that end with it, itself left out. */
  endingWith(end: string): readonly string[];
  /** Terms a misspelt word can be meant as, nearest first. */
  near(word: string): readonly NearWord[];
}

const reversed = (term: string): string => [...term].reverse().join('');

/** The stretch of a sorted list that begins with `start`. */
const stretch = (sorted: readonly string[], start: string): readonly string[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end] as string).startsWith(start)) end++;
  return sorted.slice(low, end);
};

/** A bit a letter: two words that differ in few letters differ in few bits. */
const lettersOf = (term: string): number => {
  let bits = 0;
  for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) % 31);
  return bits;
};

const bitsIn = (value: number): number => {
  let [left, count] = [value >>> 0, 0];
  for (; left !== 0; count++) left &= left - 1;
  return count;
};

/** A slip changes two letters of the set at most; æ for ae and the like change one more. */
const mostBits = 6;
const mostLonger = 4;

/** Makes the vocabulary ready. The lists behind it are made when first needed. */
export const vocabularyOf = (terms: ReadonlySet<string>): Vocabulary => {
  let lists: { forwards: string[]; backwards: string[]; byLength: Map<number, [string, number][]> } | null =
    null;
  const ready = () => {
    if (lists !== null) return lists;
    const forwards = [...terms].sort();
    const byLength = new Map<number, [string, number][]>();
    for (const term of forwards) {
      const list = byLength.get(term.length);
      if (list === undefined) byLength.set(term.length, [[term, lettersOf(term)]]);
      else list.push([term, lettersOf(term)]);
    }
    // Sorted by code units, as `stretch` compares; the same holds backwards.
    lists = { forwards, backwards: forwards.map(reversed).sort(), byLength };
    return lists;
  };
  const others = (found: readonly string[], self: string) => found.filter((term) => term !== self);
  return {
    terms,
    beginningWith: (start) => others(stretch(ready().forwards, start), start),
    endingWith: (end) => others(stretch(ready().backwards, reversed(end)).map(reversed), end),
    near: (word) => {
      const letters = lettersOf(word);
      const candidates: string[] = [];
      for (let length = word.length - mostLonger; length <= word.length + mostLonger; length++)
        for (const [term, bits] of ready().byLength.get(length) ?? [])
          if (bitsIn(bits ^ letters) <= mostBits) candidates.push(term);
      return closest(word, candidates);
    },
  };
};
