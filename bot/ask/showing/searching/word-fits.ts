import { expand } from '../../../../data/language/abbreviations.ts';
import { splitCompound } from '../../../../data/language/compounds.ts';
import { closest } from '../../../../data/language/spelling.ts';
import { wordsOf } from '../../../../data/register/name-key.ts';
import type { SearchIndex } from './search-index.ts';

/** How well a word of the index is what was typed, 0–1. */
const fits = { same: 1, begun: 0.85, part: 0.7, abbreviation: 0.9, misspelt: 0.5 } as const;

/** A beginning that fits more words than this says too little for all of them to be looked at. */
const mostBegun = 400;

/** Words that a typed one can mean, each with how well; several sets where it is made of several words. */
export type WordFits = ReadonlyMap<string, number>;

/**
 * The words of the index that a typed word can mean: itself inflected, one that begins so (it may not be typed to its
 * end), one it is part of, the full name of an abbreviation; and only where there is none of these, one it is a slip of.
 */
export const fitsOf = (typed: string, stem: string, index: SearchIndex): WordFits[] => {
  const found = new Map<string, number>();
  const add = (word: string, fit: number): void => {
    if (index.postings.has(word)) found.set(word, Math.max(fit, found.get(word) ?? 0));
  };
  add(stem, fits.same);
  for (const word of begunWith(typed, index)) add(word, word === typed ? fits.same : fits.begun);
  for (const word of index.compounds.get(stem) ?? []) add(word, fits.part);
  if (found.size > 0) return [found];
  // "sårplejegruppen" is found as sårpleje and gruppe.
  const parts = splitCompound(typed, new Set(index.postings.keys())).flatMap(wordsOf);
  if (parts.length > 1)
    return parts.map(
      (part) => new Map([part, ...(index.compounds.get(part) ?? [])].map((word) => [word, fits.part])),
    );
  for (const { word, slips } of closest(stem, index.sorted)) if (slips <= 1) add(word, fits.misspelt);
  if (found.size === 0)
    for (const word of nearlyBegunWith(typed, index)) add(word, fits.misspelt * fits.begun);
  if (found.size === 0)
    for (const { word, slips } of closest(stem, index.sorted)) add(word, fits.misspelt / slips);
  return [found];
};

/** A shorter beginning is near too many words. */
const leastBegun = 5;

/** Words whose beginning is the one typed, but for a slip: "kompresion" in "kompressionsbehandling". */
const nearlyBegunWith = (typed: string, { sorted }: SearchIndex): string[] => {
  if (typed.length < leastBegun) return [];
  const words = new Map<string, string[]>();
  for (const word of sorted)
    for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
      const beginning = word.slice(0, length);
      if (beginning.length === length) words.set(beginning, [...(words.get(beginning) ?? []), word]);
    }
  return closest(typed, words.keys(), 1).flatMap(({ word }) => words.get(word) ?? []);
};

/** The full names an abbreviation stands for, each as the words it must be found by. */
export const fullNamesOf = (typed: string): { words: string[]; fit: number }[] =>
  expand(typed).flatMap(({ full }) =>
    full.slice(0, 1).map((name) => ({ words: wordsOf(name), fit: fits.abbreviation })),
  );

const begunWith = (typed: string, { sorted }: SearchIndex): string[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < typed) low = middle + 1;
    else high = middle;
  }
  const begun: string[] = [];
  for (let at = low; at < sorted.length && begun.length < mostBegun; at++) {
    const word = sorted[at] as string;
    if (!word.startsWith(typed)) break;
    begun.push(word);
  }
  return begun;
};
