import { monthSpan, weekSpan } from './calendar.ts';
import { gap, letter, monthNumber, monthPattern, withoutStop } from './date-words.ts';
import type { Days, Mention } from './mention.ts';
import { isNarrowed, narrowed } from './narrowing.ts';
import { seasonDays } from './seasons.ts';

const start = `(?<![${letter}\\d])`;
const end = `(?![${letter}])`;
const link = `(?:,?(?:${gap})(?:(?:i|af|in|of)(?:${gap}))?|[-/])`;
const year = `(?:${link}((?:19|20)\\d\\d)(?![\\d.]\\d|\\d))`;
/** "2023/24": a winter or a school year. */
const yearPair = `(?:${link}((?:19|20)\\d\\d)(?:[/-](?:20)?(\\d\\d))?(?![\\d.]\\d|\\d))`;

const cue = new RegExp(
  `(?<![${letter}])(?:i(?: løbet af)?|fra|til(?: og med)?|inden|før|efter|siden|pr\\.|over|(?:hen)?over|mellem|og|in|by|before|after|until|from|since|during|between|and|to)[^\\S\\n]{1,3}(?:den[^\\S\\n]|the[^\\S\\n])?$`,
);
const ordinals: Record<string, number> = {
  første: 1,
  first: 1,
  andet: 2,
  anden: 2,
  second: 2,
  tredje: 3,
  third: 3,
  fjerde: 4,
  fourth: 4,
};
const nth = `([1-4])\\.?|(${Object.keys(ordinals).join('|')})`;
const several = `(?:([1-4])\\.?(?:${gap})?(?:-|–|og|til)(?:${gap})?)?`;

const month = new RegExp(`${start}(${monthPattern})${end}\\.?(?:(?:${gap})måned${end})?${year}?`, 'g');
const quarter = new RegExp(
  `${start}(?:${several}(?:${nth})(?:${gap})?(?:kvartal(?:et|er)?|kvt\\.?|quarter)|q([1-4]))${end}${year}?`,
  'g',
);
const half = new RegExp(
  `${start}(?:${several}(?:${nth})(?:${gap})?halvår(?:et)?|h([12])(?=[^\\S\\n-]{0,2}-?\\d{4}))${end}${year}?`,
  'g',
);
const halfOf = new RegExp(`${start}(?:${nth})(?:${gap})(?:halvdel|half)${year}`, 'g');
const season = new RegExp(
  `${start}((?:efter|før|inden|after|before)(?:${gap}))?(?:the(?:${gap}))?` +
    `(forår|foråret|sommer|sommeren|sommerferien|efterår|efteråret|vinter|vinteren|spring|summer|autumn|fall|winter)${end}${yearPair}?`,
  'g',
);
const week = new RegExp(
  `${start}(?:uge(?:rne)?|weeks?)[^\\S\\n]{1,3}(\\d{1,2})(?!\\d|[.,]\\d|\\.?[^\\S\\n](?:timer|dage|gange|møder|minutter))` +
    `(?:[^\\S\\n]?(?:-|–|og|til|and|to)[^\\S\\n]?(\\d{1,2})(?!\\d))?${year}?`,
  'g',
);
const turnOfYear = new RegExp(`${start}(?:årsskiftet|turn of the year)${end}${yearPair}?`, 'g');
const endOfYear = new RegExp(
  `${start}(?:årets(?:${gap})(?:udgang|udløb|slutning)|udgangen(?:${gap})af(?:${gap})året|(?:the(?:${gap}))?end of the year)${end}${year}?`,
  'g',
);
const open = new RegExp(
  `${start}(?:snarest(?:(?:${gap})muligt)?|hurtigst(?:${gap})muligt|på(?:${gap})(?:et|et af de)(?:${gap})kommende(?:${gap})møde(?:r)?|as soon as possible)${end}`,
  'g',
);
const plainYear = new RegExp(
  `(?<![${letter}\\d/§:-]|\\d[.,/]|§[^\\S\\n]|nr\\.?[^\\S\\n])((?:19|20)\\d\\d)(?![\\d/${letter}]|[-–.,]\\d|[^\\S\\n]?[-–][^\\S\\n]?\\d|[^\\S\\n]?(?:kr|mio|t\\.kr|stk))`,
  'g',
);

const ordinal = (figure: string | undefined, word: string | undefined): number =>
  figure === undefined ? (ordinals[word ?? ''] ?? 0) : Number(figure);

/** The long patterns are tried only where a word of theirs stands: most texts have none. */
const matches = (text: string, pattern: RegExp, hint: RegExp): Iterable<RegExpExecArray> =>
  hint.test(text) ? text.matchAll(pattern) : [];

/** Stretches of time and open times: "ultimo 2024", "1. kvartal 2021", "uge 35", "snarest". */
export function vagueMentions(text: string, years: boolean): Mention[] {
  const found: Mention[] = [];
  const add = (
    match: RegExpExecArray,
    written: string | undefined,
    inYear: Days,
    extra: Partial<Mention> = {},
  ): void => {
    const mention = {
      start: match.index,
      end: match.index + withoutStop(match[0]).length,
      year: written === undefined ? null : Number(written),
      inYear,
      day: false,
      ...extra,
    };
    found.push(narrowed(text, mention));
  };
  const cued = (index: number): boolean => {
    const before = text.slice(Math.max(0, index - 30), index);
    return cue.test(before) || isNarrowed(text, index);
  };

  for (const match of text.matchAll(month)) {
    const [all, name = '', y] = match;
    if (y === undefined && !cued(match.index) && !all.endsWith('måned')) continue;
    // "Jul" is Christmas too, and "may" a verb.
    if (name === 'jul' || (name === 'mar' && y === undefined)) continue;
    // "31. februar" is no day, and not the month either.
    if (/\d\.?[^\S\n]?$/.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    const number = monthNumber(name);
    add(match, y, (inYear) => monthSpan(inYear, number));
  }
  for (const match of matches(text, quarter, /kvartal|kvt|quarter|q[1-4]/)) {
    const [, first, figure, word, q, y] = match;
    const last = ordinal(q ?? figure, word);
    const from = first === undefined ? last : Number(first);
    add(match, y, (inYear) => monthSpan(inYear, from * 3 - 2, last * 3));
  }
  for (const match of matches(text, half, /halvår|h[12]/)) {
    const [, first, figure, word, h, y] = match;
    const last = ordinal(h ?? figure, word);
    const from = first === undefined ? last : Number(first);
    if (last <= 2) add(match, y, (inYear) => monthSpan(inYear, from * 6 - 5, last * 6));
  }
  for (const match of matches(text, halfOf, /halvdel|half/)) {
    const [, figure, word, y] = match;
    const n = ordinal(figure, word);
    if (n <= 2) add(match, y, (inYear) => monthSpan(inYear, n * 6 - 5, n * 6));
  }
  for (const match of matches(text, season, /forår|sommer|efterår|vinter|spring|summer|autumn|fall|winter/)) {
    const [, side, name = '', y, next] = match;
    if (y === undefined && side === undefined && !cued(match.index)) continue;
    if (name === 'spring' && y === undefined) continue;
    add(match, y, seasonDays(name, side, next));
  }
  for (const match of matches(text, week, /uge|week/)) {
    const [, first, second, y] = match;
    if (/pr\.?[^\S\n]$|per[^\S\n]$/.test(text.slice(Math.max(0, match.index - 5), match.index))) continue;
    add(match, y, (inYear) => {
      const from = weekSpan(inYear, Number(first));
      const to = second === undefined ? from : weekSpan(inYear, Number(second));
      return from && to ? { from: from.from, to: to.to } : null;
    });
  }
  for (const match of matches(text, turnOfYear, /årsskift|turn of/)) {
    add(match, match[1], (y) => ({ from: `${y}-12-31`, to: `${y + 1}-01-01` }));
  }
  for (const match of matches(text, endOfYear, /åre|end of/)) {
    add(match, match[1], (y) => ({ from: `${y}-12-31`, to: `${y}-12-31` }));
  }
  for (const match of matches(text, open, /snarest|hurtigst|kommende|soon/)) {
    add(match, undefined, () => ({ from: null, to: null }), { timeless: true });
  }
  for (const match of matches(text, plainYear, /(?:19|20)\d\d/)) {
    const narrow = isNarrowed(text, match.index);
    if (years || narrow) add(match, match[1], (y) => monthSpan(y, 1, 12));
  }
  return found;
}
