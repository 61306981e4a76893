import type { IsoDate, When } from '../model/time.ts';

export type Language = 'da' | 'en';

const names: Record<Language, string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A day for reading: "30. november 2023", "30 November 2023". */
export function formatDate(iso: IsoDate, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = names[language][Number(month) - 1] ?? month;
  return language === 'da' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * A {@link When} for reading. A vague one keeps the paper's own words in both languages: what "ultimo 2024"
 * can mean is our reading, not the paper's. English sets them in quotation marks.
 */
export function formatWhen(when: When, language: Language): string {
  if (typeof when === 'string') return formatDate(when, language);
  const words = when.words.replace(/\s+/g, ' ').trim();
  return language === 'da' ? words : `"${words}"`;
}
