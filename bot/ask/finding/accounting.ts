import type { ContentWord } from '../question/question.ts';

export interface Account {
  /** Share of the weight accounted for, 0–1; 1 for a question without content words. */
  share: number;
  missing: readonly string[];
}

/** How well a set of terms says a word of the question, 0–1. */
export const fitOf = (word: ContentWord, has: (term: string) => boolean): number => {
  let best = 0;
  for (const saying of word.sayings) if (saying.fit > best && saying.terms.every(has)) best = saying.fit;
  return best;
};

/**
 * Is every part of the question accounted for? Words covered by the cues of the kind asked for need no account:
 * the kind accounts for them.
 */
export const accountFor = (
  content: readonly ContentWord[],
  has: (term: string) => boolean,
  covered: (word: ContentWord) => boolean = () => false,
): Account => {
  let [all, got] = [0, 0];
  const missing: string[] = [];
  for (const word of content) {
    if (covered(word)) continue;
    all += word.weight;
    const fit = fitOf(word, has);
    got += word.weight * fit;
    if (fit === 0) missing.push(word.text);
  }
  return { share: all === 0 ? 1 : got / all, missing };
};
