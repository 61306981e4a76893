import { distance } from 'fastest-levenshtein';
import { folded } from './fold.ts';

/** æ, ø and å as people without the keys write them. */
export const plainLetters = (word: string): string =>
  folded(word).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

/** How many slips a word of a length may have: none in short ones, which are abbreviations. */
export const toleratedSlips = (length: number): number =>
  length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;

/** Two neighbouring letters in each other's place are one slip, not two. */
function slips(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits;
  const at = [...a].findIndex((char, i) => char !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : edits;
}

export type NearWord = { word: string; slips: number };

/**
 * The words of a vocabulary that a misspelt one can be meant as, nearest first; [] if none is near enough.
 * æ/ae, ø/oe, å/aa count as the same. For a vocabulary, not for texts: it looks at every word.
 */
export function closest(
  word: string,
  vocabulary: Iterable<string>,
  most: number = toleratedSlips(word.length),
): NearWord[] {
  const wanted = plainLetters(word);
  const near: NearWord[] = [];
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > most + 2) continue;
    const plain = plainLetters(candidate);
    if (Math.abs(plain.length - wanted.length) > most) continue;
    const count = plain === wanted ? 0 : most === 0 ? 1 : slips(wanted, plain);
    if (count <= most) near.push({ word: candidate, slips: count });
  }
  return near.sort((a, b) => a.slips - b.slips);
}
