import { isFunctionWord } from '../question/function-words.ts';
import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../question/words.ts';
import type { Word } from '../question/words.ts';

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

type Told = Word & { term: string };

/** The telling words of the texts looked at; texts of the register are looked at again and again. */
const wordsOf = new Map<string, readonly Told[]>();
const mostKept = 20_000;

const tellingWords = (text: string): readonly Told[] => {
  let words = wordsOf.get(text);
  if (words === undefined) {
    words = splitWords(text)
      .filter(
        (word) => word.plain.length > 1 && (!isFunctionWord(word.plain) || /^\p{Lu}{2,}$/u.test(word.text)),
      )
      .map((word) => ({ ...word, term: stem(word.plain) }));
    if (wordsOf.size >= mostKept) wordsOf.clear();
    wordsOf.set(text, words);
  }
  return words;
};

/** What a text adds to the question: its words without those the question said itself, and without small words. */
export const newWords = (question: Question, text: string): Word[] => {
  const said = termsSaid(question);
  return tellingWords(text).filter((word) => !said.has(word.term));
};
