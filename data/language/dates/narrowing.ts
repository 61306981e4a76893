import { thirdOf } from './calendar.ts';
import { gap, letter } from './date-words.ts';
import type { Mention } from './mention.ts';

const third: Record<string, 1 | 2 | 3> = {
  primo: 1,
  medio: 2,
  ultimo: 3,
  start: 1,
  starten: 1,
  begyndelsen: 1,
  beginning: 1,
  early: 1,
  midten: 2,
  midt: 2,
  mid: 2,
  middle: 2,
  slut: 3,
  slutningen: 3,
  late: 3,
};
/**
 * What narrows the stretch that follows it: a third of it, or its very end. Each word with the preposition it
 * needs: "end i 2020" is "than in 2020", "start i 2020" something that starts then.
 */
const narrowing = new RegExp(
  `(?<![${letter}])(?:(primo|medio|ultimo|start|slut|early|mid|late)(?:-|${gap})` +
    `|(starten|begyndelsen|midten|slutningen|udgangen|udløbet)${gap}(?:af|i)${gap}|(midt)${gap}i${gap}` +
    `|(beginning|start|middle|end)${gap}of${gap}(?:the${gap})?)$`,
);
const theEnd = new Set(['udgangen', 'udløbet', 'end']);

/** Whether the words right before offset `index` of folded text narrow what starts there. */
export const isNarrowed = (text: string, index: number): boolean =>
  narrowing.test(text.slice(Math.max(0, index - 30), index));

/** A third or the last day of a stretch, if the words before it say so; else the stretch. */
export function narrowed(text: string, mention: Mention): Mention {
  const before = narrowing.exec(text.slice(Math.max(0, mention.start - 30), mention.start));
  if (!before) return mention;
  const word = before[1] ?? before[2] ?? before[3] ?? before[4] ?? '';
  const part = third[word];
  const { inYear } = mention;
  return {
    ...mention,
    start: mention.start - before[0].length,
    inYear: (y) => {
      const days = inYear(y);
      if (!days?.from || !days.to) return days;
      const span = { from: days.from, to: days.to };
      if (theEnd.has(word)) return { from: span.to, to: span.to };
      return part ? thirdOf(span, part) : span;
    },
  };
}
