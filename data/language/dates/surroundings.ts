import { gap, letter, weekdayNumber, weekdayPattern } from './date-words.ts';

/** How the words before a date bind what happens to it. `by` takes the day in, `before` does not. */
export type Relation = 'by' | 'before' | 'from' | 'after' | 'until';

const article = `(?:(?:den|d\\.?|the)(?:${gap})?)?`;
const weekdayBefore = new RegExp(`(?<![${letter}])(${weekdayPattern})\\.?,?(?:${gap})${article}$`);

const relations: [Relation, string][] = [
  ['by', 'senest|no later than|not later than|at the latest|by'],
  ['before', 'inden|før|forud for|before|prior to'],
  ['until', 'til og med|indtil|frem til|til|until|till'],
  ['from', 'fra og med|gældende fra|fra|pr\\.?|siden|from|since|as of'],
  ['after', 'efter|after'],
];
const relationBefore = relations.map(
  ([relation, words]) => [relation, new RegExp(`(?<![${letter}])(?:${words})(?:${gap})${article}$`)] as const,
);
const approximately = new RegExp(
  `(?<![${letter}])(?:omkring|cirka|ca\\.?|circa|around|about)(?:${gap})${article}$`,
);

const theEnd = /^(?:udgangen|udløbet|årets|(?:the )?end)(?![a-z])/;

const tail = (text: string, index: number, length: number): string =>
  text.slice(Math.max(0, index - length), index);

/** A weekday written before the date: its number and where it starts; null if there is none. */
export function weekdayAt(text: string, index: number): { weekday: number; start: number } | null {
  const before = tail(text, index, 24);
  const match = weekdayBefore.exec(before);
  return match && { weekday: weekdayNumber(match[1] ?? ''), start: index - before.length + match.index };
}

/** What the words right before offset `index` make of the date that starts there. */
export function relationAt(text: string, index: number): Relation | undefined {
  const before = tail(text, index, 30);
  const relation = relationBefore.find(([, pattern]) => pattern.test(before))?.[0];
  // "Inden udgangen af april" takes the last day in.
  return relation === 'before' && theEnd.test(text.slice(index, index + 12)) ? 'by' : relation;
}

export const approximateAt = (text: string, index: number): boolean =>
  approximately.test(tail(text, index, 20));
