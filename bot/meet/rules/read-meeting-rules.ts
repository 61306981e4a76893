import type { IsoDate } from '../../../data/model/time.ts';
import { bestOn, endOf } from '../../../data/register/as-of.ts';
import type { Fact } from '../../../data/register/fact.ts';
import { noRules, type MeetingRules, type Stated } from './meeting-rules.ts';
import {
  agendaLeadIn,
  chairsMeetBefore,
  informationComesLast,
  lengthsOfMeetings,
  meetingsAYear,
  placesOfMeetings,
  speaksOfTheme,
  spreadOverYear,
  takingTurns,
  themesAYear,
} from './wordings.ts';

/**
 * Reads a group's meeting rules out of its papers' sentences about meetings (the register's `meeting-rule` facts, the
 * newest first). Of two that say the same, the one counts that holds on the day, then what held, then drafts. Pure;
 * nothing is added to what is stated.
 */
export const readMeetingRules = (facts: readonly Fact[], day: IsoDate): MeetingRules => {
  const rules: MeetingRules = { ...noRules };
  for (const fact of bestOn(facts, day)) {
    const { object: sentence } = fact;
    const end = endOf(fact);
    const until = end !== null && end < day ? end : null;
    const stated = <T>(value: T | null): Stated<T> | null =>
      value === null ? null : { value, source: fact.citation, draft: fact.standing === 'draft', until };
    const theme = speaksOfTheme(sentence);
    const length = lengthsOfMeetings(sentence);
    rules.perYear ??= stated(meetingsAYear(sentence));
    rules.spread ??= stated(spreadOverYear(sentence));
    rules.themes ??= theme ? stated(themesAYear(sentence)) : null;
    rules.themeDuration ??= stated(length.theme);
    rules.duration ??= stated(length.meeting);
    rules.chairsBefore ??= stated(chairsMeetBefore(sentence) || null);
    rules.agendaLead ??= stated(agendaLeadIn(sentence));
    rules.places ??= stated(placesOfMeetings(sentence));
    rules.informationLast ??= stated(informationComesLast(sentence));
    const turn = takingTurns(sentence);
    if (turn === null) continue;
    if (/mødeled|ordstyr|mødeleder|dirigent|lede (?:\p{L}+ )?møde/u.test(turn.what))
      rules.leaders ??= stated(turn.who);
    if (/referat|referent/u.test(turn.what)) rules.minuteTakers ??= stated(turn.who);
    if (/værtskab|vært(?!\p{L})/u.test(turn.what))
      rules.places ??= stated(turn.who.map((place) => ({ place, times: null })));
  }
  // "hvert kvartal" is four a year, without the figure.
  rules.perYear ??= rules.spread;
  return rules;
};
