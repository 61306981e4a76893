import { gap } from './date-words.ts';

const upTo = `(?:(?:${gap})?(?:-|–|til|to)(?:${gap})?(?:kl\\.?(?:${gap})?)?(\\d{1,2})(?:[:.](\\d{2}))?(?!\\d|[./-]\\d))?`;
const announced = new RegExp(
  `,?(?:${gap})?(?:fra(?:${gap}))?(?:kl\\.?|klokken|at)(?:${gap})?(\\d{1,2})(?:[:.](\\d{2}))?(?!\\d|[./]\\d{1,2}[./-]|-\\d{1,2}(?:[/-]|\\.\\d\\d?[./-]\\d))${upTo}`,
  'y',
);
const bare = new RegExp(
  `(?:,?(?:${gap})|t)(\\d{1,2}):(\\d{2})(?::\\d\\d(?:\\.\\d{1,3})?z?)?(?!\\d)${upTo}`,
  'y',
);
const before = new RegExp(
  `(?:kl\\.?|klokken|at)[^\\S\\n]{0,2}(\\d{1,2})(?:[:.](\\d{2}))?[^\\S\\n]{1,2}(?:den|d\\.|on)?[^\\S\\n]{0,2}$`,
);

const clock = (hours: string | undefined, minutes = '00'): string | undefined =>
  hours !== undefined && Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined;

export type ClockTime = { time: string; timeTo?: string; end: number };

/** The time of day written right after offset `end` of folded text ("kl. 08:30-10:00", "10:00"). */
export function clockAfter(text: string, end: number): ClockTime | null {
  for (const pattern of [announced, bare]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    const time = match && clock(match[1], match[2]);
    if (!match || !time) continue;
    const timeTo = clock(match[3], match[4]);
    return { time, ...(timeTo !== undefined && { timeTo }), end: end + match[0].length };
  }
  return null;
}

/** The time of day written right before a date: "kl. 12.00 den 3. maj". */
export function clockBefore(text: string, start: number): string | undefined {
  const match = before.exec(text.slice(Math.max(0, start - 24), start));
  return match ? clock(match[1], match[2]) : undefined;
}
