/** Month names and short forms, Danish and English, to 1–12. Folded. */
const months: Record<string, number> = {};
const monthRows: [number, string][] = [
  [1, 'januar january jan'],
  [2, 'februar february febr feb'],
  [3, 'marts march mar'],
  [4, 'april apr'],
  [5, 'maj may'],
  [6, 'juni june jun'],
  [7, 'juli july jul'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'oktober october okt oct'],
  [11, 'november nov'],
  [12, 'december dec'],
];
for (const [number, names] of monthRows) for (const name of names.split(' ')) months[name] = number;

export const monthNumber = (name: string): number => months[name] ?? 0;

/** Longest first, so that `september` is not read as `sep`. */
const longestFirst = (words: string[]): string => words.sort((a, b) => b.length - a.length).join('|');

export const monthPattern = longestFirst(Object.keys(months));

const weekdayRows: [number, string, string][] = [
  [1, 'mandag monday', 'man mon'],
  [2, 'tirsdag tuesday', 'tirs tir tues tue'],
  [3, 'onsdag wednesday', 'ons wed'],
  [4, 'torsdag thursday', 'tors tor thurs thu'],
  [5, 'fredag friday', 'fre fri'],
  [6, 'lørdag saturday', 'lør sat'],
  [7, 'søndag sunday', 'søn sun'],
];
const weekdays = new Map<string, number>();
for (const [number, names, short] of weekdayRows) {
  for (const name of `${names} ${short}`.split(' ')) weekdays.set(name, number);
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayNumber = (name: string): number => weekdays.get(name) ?? 0;

/** Short forms only with their full stop: "man" is also a pronoun, "tor" a name. */
export const weekdayPattern = `(?:${weekdayRows.map(([, names]) => names.replaceAll(' ', '|')).join('|')})|(?:${weekdayRows
  .map(([, , short]) => short.replaceAll(' ', '|'))
  .join('|')})(?=\\.)`;

/** A letter, as far as Danish and English dates can touch one. For use inside a character class; folded text. */
export const letter = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f';

/** White space with at most one line break: a date may wrap, but not over a blank line. */
export const gap = '(?:[^\\S\\n]{1,4}|[^\\S\\n]{0,2}\\n[^\\S\\n]{0,4})';

/** Two-digit years of papers: 69 and below are of this century. */
export const fullYear = (written: string): number =>
  written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);

/** A date's words without the full stop that ends the sentence; the one of a short month name stays. */
export const withoutStop = (words: string): string => words.replace(/([a-zæøå]{5})\.$/, '$1');
