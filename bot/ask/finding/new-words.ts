import { isFunctionWord } from '../question/function-words.ts';
import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../question/words.ts';

/** A word of a text that says something, with the term it is looked up by. */
export interface TellingWord {
  /** As written. */
  text: string;
  plain: string;
  term: string;
  /** Where it stands in the text. */
  start: number;
}

/** The words of a text without small ones. "KL" is a body, "kl" is not. */
export const tellingWords = (text: string): TellingWord[] =>
  splitWords(text)
    .filter(
      (word) => word.plain.length > 1 && (!isFunctionWord(word.plain) || /^\p{Lu}{2,}$/u.test(word.text)),
    )
    .map(({ text: written, plain, start }) => ({ text: written, plain, term: stem(plain), start }));

const saidBy = new WeakMap<Question, ReadonlySet<string>>();

/** Every term the question itself may be saying. */
const termsSaid = (question: Question): ReadonlySet<string> => {
  let said = saidBy.get(question);
  if (said === undefined) {
    const sayings = question.content.flatMap((word) => word.sayings.filter(({ fit }) => fit >= 0.6));
    said = new Set([
      ...sayings.flatMap(({ terms }) => terms),
      ...question.words.map((word) => stem(word.plain)),
    ]);
    saidBy.set(question, said);
  }
  return said;
};

/** What a text adds to the question: its telling words without those the question said itself. */
export const newWords = (question: Question, words: readonly TellingWord[]): TellingWord[] => {
  const said = termsSaid(question);
  return words.filter((word) => !said.has(word.term));
};
