import type { Citation } from '../../../data/model/answer.ts';
import type { Candidate } from '../candidate.ts';
import type { Language, Question } from '../question/question.ts';
import { cutMark, endsMidway, fittingQuote } from './quote.ts';
import type { Shown } from './quote.ts';
import { textIn } from './text.ts';

/** What stands around a quote: the line's end, the marks, the dash. */
const around = 10;

/** A quote of each, in as much room as there is: what the short ones leave is the long ones'. */
export const quotesSharing = (citations: readonly Citation[], room: number, question: Question): Shown[] => {
  const shortestFirst = [...citations].sort((a, b) => a.quote.length - b.quote.length);
  const fitted = new Map<Citation, Shown>();
  let left = room;
  for (const [i, one] of shortestFirst.entries()) {
    const own = Math.floor(left / (shortestFirst.length - i)) - one.place.length - around - cutMark.length;
    const quote = fittingQuote(one.quote, own, question);
    if (quote === null) continue;
    fitted.set(one, { ...one, quote, cut: endsMidway(quote, one.quote) });
    left -= quote.length + one.place.length + around;
  }
  return citations.flatMap((one) => fitted.get(one) ?? []);
};

/**
 * All alternatives' short answers together leave room for a quote of each; the longest give way to a mere label.
 * In characters.
 */
const roomForBriefs = (among: number): number => 640 - 85 * among;

/** The alternatives' short answers, as one sentence can hold them. */
export const briefs = (candidates: readonly Candidate[], language: Language): string[] => {
  const isDivided = new Set(candidates.map((one) => one.region)).size > 1;
  const told = candidates.map((one) => ({ ...shortened(one, isDivided, language), isShort: false }));
  const length = () =>
    told.reduce((sum, { brief, label, isShort }) => sum + (isShort ? label : brief).length, 0);
  while (length() > roomForBriefs(candidates.length)) {
    const [longest] = told.filter((one) => !one.isShort).sort((a, b) => b.brief.length - a.brief.length);
    if (longest === undefined) break;
    longest.isShort = true;
  }
  return told.map(({ brief, label, isShort }) => (isShort ? label.slice(0, longestLabel) : brief));
};
const longestLabel = 105;

const shortened = (
  one: Candidate,
  isDivided: boolean,
  language: Language,
): { brief: string; label: string } => {
  const text = textIn(language);
  const label = one.later === true ? `${one.label}, ${text.onlyLater}` : one.label;
  if (one.kind === 'passage') {
    const brief = one.open === true ? text.notSaid(label) : label;
    return { brief, label: brief };
  }
  const brief = (one.brief ?? one.lead)(language).replace(/[.:]$/u, '');
  const { region } = one;
  return {
    label,
    brief: !isDivided || region === null || brief.includes(region) ? brief : `Region ${region}: ${brief}`,
  };
};
