import { Temporal } from 'temporal-polyfill';
import { ofTwo } from '../../../data/calendar/danish-time.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { Language } from '../../inbound.ts';
import { localOf } from '../rules/deadline.ts';
import { sentencesIn } from './sentences.ts';

/**
 * An instant for reading: "fredag den 20. marts 2026 kl. 12.00", Danish time. Of a time that comes twice that night
 * it says which it is: "kl. 02.30 (vintertid)".
 */
export const writtenOut = (at: string, language: Language): string => {
  const { day, time } = localOf(at);
  const text = sentencesIn(language);
  const weekday = text.weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';
  const which = ofTwo(at);
  const said = text.instant(weekday, formatDate(day, language), time);
  return which === null ? said : `${said} (${text.ofTwo[which]})`;
};

/** The beginning of a hash, in groups that can be read aloud. The whole stands in the minutes. */
export const shortCode = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

/** What was written in several lines, a line each. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
