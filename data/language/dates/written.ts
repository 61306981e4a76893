import { isoDay } from './calendar.ts';
import { fullYear, gap, letter, monthNumber, monthPattern, withoutStop } from './date-words.ts';
import type { Mention } from './mention.ts';

const join = `(?:-|–|—|og|eller|til|and|or|to)`;
const year = `(?:,?(?:${gap})(?:i(?:${gap})|of(?:${gap}))?(\\d{4})(?!\\d)|[^\\S\\n]?['’](\\d\\d)(?!\\d))?`;

const dayFirst = new RegExp(
  `(?<!\\d|\\d[.,/:]|[${letter}_]-?)` +
    `(?:(\\d{1,2})(\\.?)(?:${gap})?(${join})(?:${gap})?)?` +
    `(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:${gap})?(?:of(?:${gap}))?` +
    `(${monthPattern})(?![${letter}])\\.?${year}`,
  'g',
);
const monthFirst = new RegExp(
  `(?<![${letter}\\d])(${monthPattern})\\.?(?:${gap})(\\d{1,2})(?:st|nd|rd|th)?(?![\\d${letter}]|[.:/-]\\d)(?:,?(?:${gap})(\\d{4})(?!\\d))?`,
  'g',
);
/** "marts 3 kommuner" is no date; "by March 3" is. */
const englishCue = new RegExp(`(?<![${letter}])(?:on|by|before|after|until|from|since)[^\\S\\n]{1,3}$`);
/** "rule 3 may be …": the verb. */
const verbMay = /^[^\S\n]{1,3}(?:be|not|have|also|only|still|then|ask|vote|decide)(?![a-z])/;

const dayMention = (start: number, end: number, y: number | null, m: number, d: number): Mention | null =>
  isoDay(y ?? 2024, m, d) === null
    ? null
    : {
        start,
        end,
        year: y,
        inYear: (inYear) => {
          const day = isoDay(inYear, m, d);
          return day === null ? null : { from: day, to: day };
        },
        day: true,
      };

/** Dates with the month in words: "30. november 2023", "8. nov", "1.-3. marts", "Nov 30, 2023". */
export function writtenMentions(text: string): Mention[] {
  const found: (Mention | null)[] = [];
  for (const match of text.matchAll(dayFirst)) {
    const [all, earlier, dot, joiner = '', day = '', name = '', long, short] = match;
    const end = match.index + withoutStop(all).length;
    const y = long !== undefined || short !== undefined ? fullYear(long ?? short ?? '') : null;
    const month = monthNumber(name);
    if (name === 'may' && y === null && verbMay.test(text.slice(end, end + 12))) continue;
    let start = match.index;
    if (earlier !== undefined) {
      const numberEnd = start + earlier.length + (dot?.length ?? 0);
      // "punkt 3 og 4. maj": without its full stop a number before "og" is not a day.
      if (dot === '.' || !/^(?:og|eller|or)$/.test(joiner)) {
        found.push(dayMention(start, numberEnd, y, month, Number(earlier)));
      }
      start = text.indexOf(day, numberEnd + joiner.length);
    }
    found.push(dayMention(start, end, y, month, Number(day)));
  }
  for (const match of text.matchAll(monthFirst)) {
    const [all, name = '', day = '', written] = match;
    if (written === undefined && !englishCue.test(text.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    const y = written === undefined ? null : Number(written);
    found.push(dayMention(match.index, match.index + all.length, y, monthNumber(name), Number(day)));
  }
  return found.filter((mention) => mention !== null);
}
