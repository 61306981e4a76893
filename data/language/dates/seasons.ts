import { addDays, monthSpan } from './calendar.ts';
import type { Days, OpenSpan } from './mention.ts';

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

/** The days a season can mean, after or before it where `side` says so; `nextYear` is the second of "2023/24". */
export function seasonDays(name: string, side: string | undefined, nextYear: string | undefined): Days {
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
