import { maxAnswerLength } from '../../../data/model/answer.ts';
import type { Answer } from '../../../data/model/answer.ts';
import type { SetQuestion } from './question-set.ts';

export type Verdict = 'right' | 'wrong' | 'missed';

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
const low = (text: string): string => fold(text).toLowerCase().replace(/[*_`]/gu, '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A blank, bracket or mark at either end of a wording is the end of a word there. */
const contains = (text: string, wording: string): boolean => {
  const raw = wording.normalize('NFC').toLowerCase().replace(/[_`]/gu, '').replace(/\s+/gu, ' ');
  const core = raw.replace(/^[\s(*]+/u, '').replace(/[\s.,):;]+$/u, '');
  const left = /^[\s(*]/u.test(raw) ? '(?<![\\p{L}\\p{N}])' : '';
  const right = /[\s.,):;]$/u.test(raw) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(left + escaped(core) + right, 'u').test(text);
};

const bare = (line: string): string =>
  fold(line)
    .replace(/^[-·•*–]\s*/u, '')
    .replace(/[.,;:]$/u, '');

/** A quote must stand in its document, and be 20 characters or a whole line of it. */
const isVerbatim = (quote: string, document: string): boolean => {
  const said = fold(quote);
  if (said === '' || !fold(document).includes(said)) return false;
  return said.length >= 20 || document.split('\n').some((line) => bare(line) === bare(said));
};

/**
 * Whether an answer is right, by the rules of the question set: every fact in the lead or a quote, quotes verbatim, the
 * length kept; "unknown" to what the papers do not say. Wrong is costlier than missed.
 */
export const judge = (
  question: SetQuestion,
  answer: Answer,
  textOf: (document: string) => string,
): Verdict => {
  if (question.expect === 'abstain') return answer.status === 'unknown' ? 'right' : 'wrong';
  if (answer.status === 'unknown') return 'missed';
  if (answer.status === 'ambiguous' && question.expect === 'answer') return 'missed';
  const told = low([answer.lead, ...answer.citations.map((one) => one.quote)].join(' \n '));
  const isRight =
    question.must_contain.every((wordings) => wordings.some((wording) => contains(told, wording))) &&
    !(question.must_not_contain ?? []).some((wording) => contains(low(answer.text), wording)) &&
    answer.text.length <= maxAnswerLength &&
    fold(answer.text).startsWith(fold(answer.lead)) &&
    answer.citations.every(({ quote, document }) => isVerbatim(quote, textOf(document))) &&
    (question.docs.length === 0 || answer.citations.some(({ document }) => question.docs.includes(document)));
  return isRight ? 'right' : 'wrong';
};
