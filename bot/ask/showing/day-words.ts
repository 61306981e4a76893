import { formatDate, formatWhen } from '../../../data/language/format-date.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { weekdayOf } from '../../../data/language/dates/calendar.ts';
import type { IsoDate, When } from '../../../data/model/time.ts';

const weekdays: Record<Language, string[]> = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** A meeting's day, written out: "torsdag den 30. november 2023", "Thursday 30 November 2023". */
export const longDay = (day: IsoDate, language: Language): string =>
  `${weekdays[language][weekdayOf(day) - 1] ?? ''}${language === 'da' ? ' den ' : ' '}${formatDate(day, language)}`;

/** `08:30` as it is read: "kl. 8.30", "8:30". */
export const clockTime = (time: string, language: Language): string => {
  const [hour = '', minute = ''] = time.split(':');
  return language === 'da' ? `kl. ${String(Number(hour))}.${minute}` : `${String(Number(hour))}:${minute}`;
};

const sentencesOf = {
  da: { from: (day: string) => `fra ${day}`, to: (day: string) => `til ${day}` },
  en: { from: (day: string) => `from ${day}`, to: (day: string) => `until ${day}` },
};

/** From when to when, as far as it is said; null where neither end is. "2024-2027" is both ends in one. */
export const periodWords = (from: When | null, to: When | null, language: Language): string | null => {
  const [start, end] = [from, to].map((one) => (one === null ? null : formatWhen(one, language)));
  if (start != null && end != null) return start === end ? start : `${start} – ${end}`;
  if (start != null) return sentencesOf[language].from(start);
  return end == null ? null : sentencesOf[language].to(end);
};
