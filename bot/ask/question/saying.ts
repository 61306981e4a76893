/** One way a paper may say a word of the question: all its terms, and how good a match that is (0–1). */
export interface Saying {
  terms: readonly string[];
  fit: number;
}
