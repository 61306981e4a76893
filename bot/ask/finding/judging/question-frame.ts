import { formOf } from '../../question/form.ts';
import type { Form } from '../../question/form.ts';
import type { ContentWord, Question } from '../../question/question.ts';
import type { Levels } from '../levels.ts';
import { levelsAt, mostWords } from '../passage-search.ts';
import type { TextIndex } from '../text-index.ts';
import { isWrittenName } from '../written-names.ts';
import { wantsValue } from './clauses.ts';
import { termTableOf } from './matches.ts';
import type { TermTable } from './matches.ts';

/** What is the same for all passages that are judged for a question. */
export interface QuestionFrame {
  question: Question;
  form: Form;
  content: readonly ContentWord[];
  /** How well each word is said where: those of the last search. */
  levels: readonly Levels[];
  table: TermTable;
  /** The weights of all words together, and of the heaviest. */
  total: number;
  heaviest: number;
  /** Share of words that no paper knows. */
  unknown: number;
  /** Share of words that name something no paper has heard of. */
  unheard: number;
  /** Words that stand for themselves: names and figures. */
  isName: readonly boolean[];
  wantsValue: boolean;
  /** A single day is asked about. */
  ofOneDay: boolean;
  /** It is more than one sentence. */
  isLong: boolean;
}

const digit = /\d/u;
const severalSentences = /(?:\p{L}{4}\.|[:!?]) \p{L}/u;

/** To be called after the search for the question, and before the next. */
export const frameOf = (
  question: Question,
  allContent: readonly ContentWord[],
  index: TextIndex,
): QuestionFrame => {
  const content = allContent.slice(0, mostWords);
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = content.reduce((sum, { weight, sayings }) => sum + (sayings.length === 0 ? weight : 0), 0);
  const unheard = content.reduce((sum, word) => sum + (word.unheard ? word.weight : 0), 0);
  return {
    question,
    form: formOf(question),
    content,
    levels: content.map((_, i) => levelsAt(index, i)),
    table: termTableOf(content),
    total: total === 0 ? 1 : total,
    heaviest: Math.max(1e-9, ...content.map(({ weight }) => weight)),
    unknown: total === 0 ? 0 : unknown / total,
    unheard: total === 0 ? 0 : unheard / total,
    isName: content.map(({ plain, sayings }) => digit.test(plain) || isWrittenName(sayings, index)),
    wantsValue: wantsValue(question),
    ofOneDay: question.times.some(({ from, to }) => from !== null && from === to),
    isLong: severalSentences.test(question.text),
  };
};
