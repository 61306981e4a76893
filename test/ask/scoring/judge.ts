import type { Answer } from '../../../data/model/answer.ts';
import { contains } from './contains.ts';
import { isVerbatim } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { fold, lowered } from './folding.ts';
import { isInOtherLanguage } from './lead-language.ts';
import type { SetQuestion } from './set-question.ts';

/** What is judged: the part of an answer that `punkt ask --jsonl` prints. */
export type JudgedAnswer = Pick<Answer, 'status' | 'lead' | 'text' | 'citations'>;

export type Verdict = 'right' | 'wrong' | 'missed';

export interface Judgement {
  readonly verdict: Verdict;
  /** Every reason why it is not right. */
  readonly why: readonly string[];
}

/** The most a user is given to read at once, in characters. */
const longestText = 700;
/** Words beyond lead, quotes and places: what is said there is proven by nothing. */
const mostOtherWords = 30;
/** A text that serves more facts than this answers none of them. */
const mostFactsOfAText = 3;

const right: Judgement = { verdict: 'right', why: [] };

/** Words of a text that are neither its lead nor one of its quotes and places. */
const otherWords = ({ text, lead, citations }: JudgedAnswer): number => {
  let rest = fold(text).slice(fold(lead).length);
  for (const { quote, place } of citations)
    for (const known of [fold(quote), fold(place)]) if (known !== '') rest = rest.split(known).join(' ');
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length;
};

const faults = (
  question: SetQuestion,
  answer: JudgedAnswer,
  corpus: Corpus,
  factsOfText: number,
): string[] => {
  const { citations } = answer;
  const lead = fold(answer.lead);
  const text = fold(answer.text);
  const verbatim = citations.filter(({ quote, document }) => isVerbatim(quote, document, corpus));
  const told = lowered([lead, ...verbatim.map(({ quote }) => quote)].join(' \n '));
  const why: string[] = [];
  for (const fact of question.must_contain)
    if (!fact.some((way) => contains(told, way))) why.push(`does not say ${fact.slice(0, 3).join(' / ')}`);
  for (const bad of question.must_not_contain) if (contains(lowered(text), bad)) why.push(`says ${bad}`);
  if (text.length > longestText) why.push(`${String(text.length)} characters`);
  if (lead === '' || !text.startsWith(lead)) why.push('the text does not open with the lead');
  const others = otherWords(answer);
  if (others > mostOtherWords) why.push(`${String(others)} words beyond lead, quotes and places`);
  const bad = citations.length - verbatim.length;
  if (bad > 0) why.push(`${String(bad)} quotes are not verbatim, or too short`);
  if (question.docs.length > 0 && !verbatim.some(({ document }) => question.docs.includes(document)))
    why.push(`no quote from ${question.docs.join(', ')}`);
  if (isInOtherLanguage(lead, question.lang)) why.push('the lead is in the other language');
  if (factsOfText > mostFactsOfAText) why.push(`the same text for ${String(factsOfText)} facts`);
  return why;
};

/**
 * Judges one answer.
 *
 * - right: a question the papers answer is answered with every required fact in the lead or a verbatim quote, nothing
 *   forbidden, a quote from a document that holds the answer, and little beside lead, quotes and places; one that fits
 *   several things gets them all; one the papers do not answer is unknown.
 * - missed: unknown although the papers answer, or alternatives although the question is clear.
 * - wrong: all else. There are no partial marks.
 *
 * `factsOfText`: for how many different facts of the set this text is the answer.
 */
export const judge = (
  question: SetQuestion,
  answer: JudgedAnswer,
  corpus: Corpus,
  factsOfText = 1,
): Judgement => {
  const { status } = answer;
  if (question.expect === 'abstain')
    return status === 'unknown' ? right : { verdict: 'wrong', why: [`${status}, and the papers do not say`] };
  if (status === 'unknown') return { verdict: 'missed', why: ['said unknown'] };
  if (status === 'ambiguous' && question.expect === 'answer')
    return { verdict: 'missed', why: ['offered alternatives to a clear question'] };
  const why = faults(question, answer, corpus, factsOfText);
  return why.length === 0 ? right : { verdict: 'wrong', why };
};
