import { addDays, monthSpan, thirdOf, weekSpan } from './calendar.ts';
import type { DaySpan } from './calendar.ts';
import { gap, letter, monthNumber, monthPattern, withoutStop } from './date-words.ts';
import type { Mention, OpenSpan } from './mention.ts';

type Days = (year: number) => DaySpan | OpenSpan | null;

const start = `(?<![${letter}\\d])`;
const end = `(?![${letter}])`;
const link = `(?:,?(?:${gap})(?:(?:i|af|in|of)(?:${gap}))?|[-/])`;
const year = `(?:${link}((?:19|20)\\d\\d)(?![\\d.]\\d|\\d))`;
/** "2023/24": a winter or a school year. */
const yearPair = `(?:${link}((?:19|20)\\d\\d)(?:[/-](?:20)?(\\d\\d))?(?![\\d.]\\d|\\d))`;

const cue = new RegExp(
  `(?<![${letter}])(?:i(?: løbet af)?|fra|til(?: og med)?|inden|før|efter|siden|pr\\.|over|(?:hen)?over|mellem|og|in|by|before|after|until|from|since|during|between|and|to)[^\\S\\n]{1,3}(?:den[^\\S\\n]|the[^\\S\\n])?$`,
);
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
/** What narrows the stretch that follows it: a third of it, or its very end. */
const narrowing = new RegExp(
  `(?<![${letter}])(${Object.keys(third).join('|')}|udgangen|udløbet|end)(?:-|${gap})(?:(?:af|i|of)(?:${gap}))?(?:the(?:${gap}))?$`,
);
const theEnd = new Set(['udgangen', 'udløbet', 'end']);

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

const seasons: Record<string, [number, number]> = {
  forår: [3, 5],
  spring: [3, 5],
  sommer: [6, 8],
  summer: [6, 8],
  efterår: [9, 11],
  autumn: [9, 11],
  fall: [9, 11],
};
// "Efter sommer" is after the holidays in July, "inden sommer" before them.
const beforeSummer = (y: number): OpenSpan => ({ from: null, to: `${y}-06-30` });
const afterSummer = (y: number): OpenSpan => ({ from: `${y}-08-01`, to: null });

function seasonDays(name: string, side: string | undefined, nextYear: string | undefined): Days {
  const stem = name.replace(/(?:ferien|en|et)$/, '');
  const months = seasons[stem];
  if (months && (stem === 'sommer' || stem === 'summer') && side !== undefined) {
    return /^(?:efter|after)/.test(side) ? afterSummer : beforeSummer;
  }
  const whole: Days = months
    ? (y) => monthSpan(y, months[0], months[1])
    : // A winter "2023" can be either end of the year, "2023/24" is one winter.
      (y) =>
        nextYear === undefined
          ? { from: `${y}-01-01`, to: monthSpan(y + 1, 2).to }
          : monthSpan(y, 12, 2, y + 1);
  if (side === undefined) return whole;
  return (y) => {
    const days = whole(y);
    if (!days?.from || !days.to) return null;
    return /^(?:efter|after)/.test(side)
      ? { from: addDays(days.to, 1), to: null }
      : { from: null, to: addDays(days.from, -1) };
  };
}

const ordinal = (figure: string | undefined, word: string | undefined): number =>
  figure === undefined ? (ordinals[word ?? ''] ?? 0) : Number(figure);

/** A third or the last day of a stretch, if the words before it say so; else the stretch. */
function narrowed(text: string, mention: Mention): Mention {
  const before = narrowing.exec(text.slice(Math.max(0, mention.start - 30), mention.start));
  if (!before) return mention;
  const word = before[1] ?? '';
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
    return cue.test(before) || narrowing.test(before);
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
  for (const match of text.matchAll(quarter)) {
    const [, first, figure, word, q, y] = match;
    const last = ordinal(q ?? figure, word);
    const from = first === undefined ? last : Number(first);
    add(match, y, (inYear) => monthSpan(inYear, from * 3 - 2, last * 3));
  }
  for (const match of text.matchAll(half)) {
    const [, first, figure, word, h, y] = match;
    const last = ordinal(h ?? figure, word);
    const from = first === undefined ? last : Number(first);
    if (last <= 2) add(match, y, (inYear) => monthSpan(inYear, from * 6 - 5, last * 6));
  }
  for (const match of text.matchAll(halfOf)) {
    const [, figure, word, y] = match;
    const n = ordinal(figure, word);
    if (n <= 2) add(match, y, (inYear) => monthSpan(inYear, n * 6 - 5, n * 6));
  }
  for (const match of text.matchAll(season)) {
    const [, side, name = '', y, next] = match;
    if (y === undefined && side === undefined && !cued(match.index)) continue;
    if (name === 'spring' && y === undefined) continue;
    add(match, y, seasonDays(name, side, next));
  }
  for (const match of text.matchAll(week)) {
    const [, first, second, y] = match;
    if (/pr\.?[^\S\n]$|per[^\S\n]$/.test(text.slice(Math.max(0, match.index - 5), match.index))) continue;
    add(match, y, (inYear) => {
      const from = weekSpan(inYear, Number(first));
      const to = second === undefined ? from : weekSpan(inYear, Number(second));
      return from && to ? { from: from.from, to: to.to } : null;
    });
  }
  for (const match of text.matchAll(turnOfYear)) {
    add(match, match[1], (y) => ({ from: `${y}-12-31`, to: `${y + 1}-01-01` }));
  }
  for (const match of text.matchAll(endOfYear)) {
    add(match, match[1], (y) => ({ from: `${y}-12-31`, to: `${y}-12-31` }));
  }
  for (const match of text.matchAll(open)) {
    add(match, undefined, () => ({ from: null, to: null }), { timeless: true });
  }
  for (const match of text.matchAll(plainYear)) {
    const narrow = narrowing.test(text.slice(Math.max(0, match.index - 30), match.index));
    if (years || narrow) add(match, match[1], (y) => monthSpan(y, 1, 12));
  }
  return found;
}
