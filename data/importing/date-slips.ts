import { findDates } from '../language/dates.ts';
import { danish } from '../language/word-boundary.ts';

const written = danish(
  /\b(\d{1,2})\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: (\d{4}))?\b/giu,
);

/** Days that no calendar has ("31. april 2025"), as the text writes them, with their offsets. */
export const impossibleDates = (text: string): { words: string; start: number; end: number }[] =>
  (/\d\. [a-z]/i.test(text) ? [...text.matchAll(written)] : [])
    .map((match) => ({ words: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ words }) => findDates(/\d{4}/.test(words) ? words : `${words} 2024`).length === 0);

const usOnly = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** Whether a paper writes the month first (11/28/2024): some date can only be read so, and none only the other way. */
export const writesMonthFirst = (text: string): boolean => {
  const pairs = [...text.matchAll(usOnly)].map((match) => [Number(match[1]), Number(match[2])] as const);
  return pairs.some(([first, second]) => first <= 12 && second > 12) && !pairs.some(([first]) => first > 12);
};
