import type { ContentWord } from '../../question/question.ts';
import type { TellingWord } from '../new-words.ts';

/** A word of a passage that says a word of the question. */
export interface Match {
  /** Which telling word of the passage. */
  at: number;
  /** Which word of the question. */
  word: number;
  fit: number;
}

/** Term → the words of the question it may say, and how well. */
export type TermTable = ReadonlyMap<string, readonly (readonly [word: number, fit: number])[]>;

/** One term of a saying of several says the word only in part. */
const partOfSaying = 0.6;
/** More distant kin than this says too little to stand for a word. */
const leastFit = 0.3;

/** By which terms a passage says the words of a question; made once a question. */
export const termTableOf = (content: readonly ContentWord[]): TermTable => {
  const table = new Map<string, [number, number][]>();
  for (const [word, { sayings }] of content.entries())
    for (const { terms, fit } of sayings) {
      const own = terms.length === 1 ? fit : fit * partOfSaying;
      if (own < leastFit) continue;
      for (const term of terms) {
        const list = table.get(term);
        const known = list?.find((one) => one[0] === word);
        if (list === undefined) table.set(term, [[word, own]]);
        else if (known === undefined) list.push([word, own]);
        else known[1] = Math.max(known[1], own);
      }
    }
  return table;
};

/** Which words of a passage say which words of the question, in the passage's order. */
export const matchesIn = (words: readonly TellingWord[], table: TermTable): Match[] => {
  const found: Match[] = [];
  for (const [at, { term }] of words.entries())
    for (const [word, fit] of table.get(term) ?? []) found.push({ at, word, fit });
  return found;
};
