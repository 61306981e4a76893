import { sentences } from '../../../data/language/sentences.ts';
import type { Citation } from '../../../data/model/answer.ts';
import type { Question } from '../question/question.ts';
import { fitOf } from '../finding/accounting.ts';
import { termsOf } from '../question/words.ts';

/** A quote as it is shown: `cut` when it ends before its sentence does. */
export type Shown = Citation & { cut?: boolean };

/** What stands at the end of a quote that goes on in the paper. */
export const cutMark = ' […]';

export const endsMidway = (quote: string, whole: string): boolean =>
  quote !== whole && !/[.!?:;]["”»)]?$/u.test(quote);

/** Shorter quotes prove nothing, unless they are all there is. */
const shortest = 20;

/**
 * The stretch of a quote that fits into `room` characters: whole if it fits, else the run of whole sentences that
 * says most of what was asked. Always a slice of the quote, so it stays verbatim. Null if nothing worth quoting fits.
 */
export const fittingQuote = (quote: string, room: number, question: Question): string | null => {
  if (quote.length <= room) return quote;
  const starts = [
    ...new Set([
      ...sentences(quote).map(({ start }) => start),
      ...[...quote.matchAll(/[:;]\s+|\n+/gu)].map((match) => match.index + match[0].length),
    ]),
  ].sort((a, b) => a - b);
  let best: { text: string; worth: number } | null = null;
  for (const [i, start] of starts.entries())
    for (let j = i; j < starts.length; j++) {
      const text = quote.slice(start, starts[j + 1] ?? quote.length).trim();
      if (text.length > room) break;
      if (text.length < shortest) continue;
      const terms = new Set(termsOf(text));
      const said = question.content.reduce(
        (sum, word) => sum + word.weight * fitOf(word, (term) => terms.has(term)),
        0,
      );
      const worth = said + text.length / 1000 - i / 1e4;
      if (best === null || worth > best.worth) best = { text, worth };
    }
  if (best !== null) return best.text;
  // A sentence too long for the room ends at a clause, or else at a word.
  const cut = quote.slice(0, Math.max(0, room));
  const clause = cut.lastIndexOf(',');
  const end = clause >= cut.length / 2 ? clause : cut.lastIndexOf(' ');
  return end >= shortest ? cut.slice(0, end) : null;
};
