import { findDates } from '../../../data/language/dates.ts';
import { formatWhen } from '../../../data/language/format-date.ts';
import { longest, type PlannedFollowUp } from '../../../data/model/ballot/terms.ts';
import { rangeOf, type IsoDate } from '../../../data/model/time.ts';
import type { Language } from '../../inbound.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { linesOf } from './written-out.ts';

const most = 50;

/**
 * What follows from a decision, as a form has it: one a line, "hvad; hvem; hvornår", where who and when may be left out.
 * @throws Refused for a line that cannot be read
 */
export const followUpsIn = (written: string, today: IsoDate): PlannedFollowUp[] => {
  const lines = linesOf(written);
  if (lines.length > most) throw refusal((text) => text.tooManyFollowUps(most));
  return lines.map((line) => {
    const [what = '', who = '', when = '', ...rest] = line.split(';').map((part) => part.trim());
    if (what === '' || rest.length > 0 || what.length > longest.reason || who.length > longest.name)
      throw refusal((text) => text.badFollowUp(line.slice(0, 80)));
    if (when === '') return { text: what, responsible: who || null, due: null };
    const [date, ...others] = findDates(when, { reference: today });
    const said = when.slice(0, 80);
    if (date === undefined) throw refusal((text) => text.badFollowUpDay(said));
    if (others.length > 0) throw refusal((text) => text.twoFollowUpDays(said));
    // Of what is said as a stretch ("ultimo april") the last day counts.
    const { to } = rangeOf(date.when);
    if (to !== null && to < today) throw refusal((text) => text.pastFollowUpDay(said));
    return { text: what, responsible: who || null, due: date.when };
  });
};

/** The same as it stands in the form. */
export const followUpsWritten = (followUps: readonly PlannedFollowUp[]): string =>
  followUps
    .map(({ text, responsible, due }) =>
      [text, responsible ?? '', due === null ? '' : formatWhen(due, 'da')].join('; ').replace(/[;\s]+$/u, ''),
    )
    .join('\n');

/** What follows, as lines to be read beneath what is decided. */
export const followUpLines = (followUps: readonly PlannedFollowUp[], language: Language): string[] =>
  followUps.map(({ text, responsible, due }) =>
    sentencesIn(language).followUp(text, responsible, due === null ? null : formatWhen(due, language)),
  );
