import { addDays, isoDay, yearOf } from '../language/dates/calendar.ts';
import type { IsoDate } from '../model/time.ts';

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876; good for every year of it). */
export const easterSunday = (year: number): IsoDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1) ?? `${String(year)}-03-31`;
};

/** Days from Easter Sunday: skærtorsdag, langfredag, påske, Kristi himmelfart, pinse. */
const movable: readonly (readonly [days: number, name: string])[] = [
  [-3, 'skærtorsdag'],
  [-2, 'langfredag'],
  [0, 'påskedag'],
  [1, '2. påskedag'],
  [39, 'Kristi himmelfartsdag'],
  [49, 'pinsedag'],
  [50, '2. pinsedag'],
];

/** Store bededag was the fourth Friday after Easter until 2023; lov nr. 214 of 6 March 2023 did away with it from 2024. */
const prayerDay = 26;
const lastPrayerDay = 2023;

const cache = new Map<number, ReadonlyMap<IsoDate, string>>();

/** The Danish public holidays of a year, by day. 5 June, 24 and 31 December are none by law (see avoided-days.ts). */
export const publicHolidays = (year: number): ReadonlyMap<IsoDate, string> => {
  const known = cache.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const days = new Map<IsoDate, string>([
    [`${String(year)}-01-01`, 'nytårsdag'],
    ...movable.map(([after, name]) => [addDays(easter, after), name] as const),
    ...(year <= lastPrayerDay ? [[addDays(easter, prayerDay), 'store bededag'] as const] : []),
    [`${String(year)}-12-25`, 'juledag'],
    [`${String(year)}-12-26`, '2. juledag'],
  ]);
  cache.set(year, days);
  return days;
};

/** The name of the public holiday a day is; null when it is none. */
export const publicHoliday = (day: IsoDate): string | null => publicHolidays(yearOf(day)).get(day) ?? null;
