import { weekdayOf } from '../../../data/language/dates/calendar.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import type { Arrangement, PlannedMeeting } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Language } from '../../inbound.ts';
import type { ProposedMeeting } from '../rules/propose-year.ts';
import { sentencesIn } from './sentences.ts';

/** "torsdag den 11. februar 2027". */
export const dayText = (day: IsoDate, language: Language): string => {
  const text = sentencesIn(language);
  return text.day(text.weekdays[weekdayOf(day) - 1] ?? '', formatDate(day, language));
};

/** "torsdag den 11. februar 2027 kl. 8.30". */
export const momentText = ({ day, time }: Pick<Arrangement, 'day' | 'time'>, language: Language): string =>
  time === null
    ? dayText(day, language)
    : sentencesIn(language).at(dayText(day, language), time.replace(/^0/, ''));

/** The Danish day of an instant. */
export const dayOfInstant = (at: string): IsoDate => danishTimeOf(at).day;

/** The first letter large, as a line begins. */
export const big = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`;

/** "Møde 1". */
export const nameOf = (
  one: Pick<PlannedMeeting, 'purpose' | 'number'> & {
    prepares?: PlannedMeeting['prepares'] | ProposedMeeting['prepares'];
  },
  language: Language,
): string => {
  const { purpose, number, prepares = null } = one;
  const prepared =
    prepares === null
      ? number
      : typeof prepares === 'string'
        ? Number(prepares.split('-').at(-1))
        : prepares.number;
  return sentencesIn(language).name[purpose](prepared);
};

/** "Møde 1, 2 timer, Nordfjord Sygehus", and who does what. */
export const arrangementLines = (
  one: Pick<PlannedMeeting, 'purpose' | 'number' | 'minutes' | 'place' | 'leader' | 'minuteTaker'> & {
    prepares?: PlannedMeeting['prepares'] | ProposedMeeting['prepares'];
  },
  language: Language,
): string[] => {
  const text = sentencesIn(language);
  const turns = text.turns(one.leader, one.minuteTaker);
  return [
    [
      nameOf(one, language),
      ...(one.minutes === null ? [] : [text.length(one.minutes)]),
      ...(one.place === null ? [] : [one.place]),
    ].join(', '),
    ...(turns === '' ? [] : [big(turns)]),
  ];
};
