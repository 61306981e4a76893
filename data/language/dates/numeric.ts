import { isoDay } from './calendar.ts';
import { fullYear, letter } from './date-words.ts';
import type { Mention } from './mention.ts';

const blank = '[^\\S\\n]?';
// A range may follow or precede with a dash ("01.02.23-27.03.23"); a longer number may not.
const before = `(?<!\\d|\\d[.,/:]|[${letter}_]-?)`;
const after = `(?!\\d|[./,:]\\d|[${letter}_]|-\\d(?!\\d?[-./]))`;

const yearFirst = new RegExp(`${before}(\\d{4})-(\\d\\d)-(\\d\\d)(?=t\\d\\d:|${after})`, 'g');
const yearLast = new RegExp(
  `${before}(\\d{1,2})${blank}([-./])${blank}(\\d{1,2})(${blank}[-./]${blank}|[^\\S\\n])(\\d{4}|\\d\\d)${after}`,
  'g',
);
const noYear = new RegExp(`${before}(\\d{1,2})/(\\d{1,2})${after}(?!/)`, 'g');

/** A bare "28/11" is a date only where the words before it announce one. */
const announced = new RegExp(
  `(?<![${letter}])(?:den|d\\.?|dato:?|senest|inden|fra|til|pr\\.?|efter|før|siden|(?:man|tirs|ons|tors|fre|lør|søn)dag)[^\\S\\n]{1,3}$`,
);
const numbered = /(?:§|version|ver\.|v\.|afsnit|kapitel|pkt\.|punkt|bilag|tabel|figur|nr\.?)[^\S\n]{0,2}$/;

const precedes = (text: string, index: number, pattern: RegExp): boolean =>
  pattern.test(text.slice(Math.max(0, index - 16), index));

/** Which separators make a date: "30-11-2023", "30.11.2023", "1/9/16", "28/11 2016", "1/9-16". */
function joined(first: string, second: string, year: string): boolean {
  const [a, b] = [first, second.trim()];
  if (b === '') return a !== '-' && year.length === 4;
  return a === b || (a !== '-' && b === '-');
}

/** How far from the paper's own year a year of two figures may be for "3.2.25" to be a day and no section. In years. */
const nearYears = 2;

/** Dates in figures. `monthFirst` says that the paper writes 11/30/2023; `around` is the year the text is of, where that is known. */
export function numericMentions(text: string, monthFirst: boolean, around: number | null = null): Mention[] {
  const found: Mention[] = [];
  const add = (match: RegExpExecArray, y: number | null, m: number, d: number, swapped = false): void => {
    if (isoDay(y ?? 2024, m, d) === null) return;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      year: y,
      inYear: (year) => {
        const day = isoDay(year, m, d);
        return day === null ? null : { from: day, to: day };
      },
      day: true,
      ...(swapped && { monthFirst: true as const }),
    });
  };
  for (const match of text.matchAll(yearFirst))
    add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(yearLast)) {
    const [, a = '', first = '', b = '', second = '', written = ''] = match;
    if (!joined(first, second, written)) continue;
    if (precedes(text, match.index, numbered)) continue;
    // "3.2.10" is a section more often than a day; "19.11.19" is a day.
    const bare = written.length === 2 && first !== '/' && (a.length === 1 || b.length === 1);
    const isNear = around !== null && Math.abs(fullYear(written) - around) <= nearYears;
    if (bare && second.trim() !== '-' && !isNear && !precedes(text, match.index, announced)) continue;
    const swapped = first === '/' && (monthFirst ? Number(a) <= 12 : Number(b) > 12);
    add(match, fullYear(written), Number(swapped ? a : b), Number(swapped ? b : a), swapped);
  }
  for (const match of text.matchAll(noYear)) {
    const followed = /^[^\S\n]{1,2}kl\.?[^\S\n]/.test(
      text.slice(match.index + match[0].length, match.index + 12),
    );
    if (!followed && !precedes(text, match.index, announced)) continue;
    const [a, b] = [Number(match[1]), Number(match[2])];
    if (a === 24 && b === 7) continue;
    if (monthFirst) add(match, null, a, b, true);
    else add(match, null, b, a);
  }
  return found;
}
