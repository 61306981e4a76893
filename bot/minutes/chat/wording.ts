import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { weekdayOf } from '../../../data/language/dates/calendar.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Language } from '../../inbound.ts';
import { sentencesIn } from './sentences.ts';

/** "torsdag den 11. februar 2027". */
export const dayText = (day: IsoDate, language: Language): string => {
  const text = sentencesIn(language);
  return text.day(text.weekdays[weekdayOf(day) - 1] ?? '', formatDate(day, language));
};

/** "torsdag den 11. februar 2027 kl. 08.30". */
export const whenText = ({ day, time }: Pick<PlannedMeeting, 'day' | 'time'>, language: Language): string =>
  time === null ? dayText(day, language) : sentencesIn(language).moment(dayText(day, language), time);

/** An instant for reading, by the Danish clock. */
export const instantText = (at: string, language: Language): string => whenText(danishTimeOf(at), language);

export const instantDay = (at: string, language: Language): string =>
  formatDate(danishTimeOf(at).day, language);

/** What was written in several lines, a line each. */
export const linesIn = (words: string): string[] =>
  words
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
