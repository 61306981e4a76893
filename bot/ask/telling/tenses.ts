import { daysBetween } from '../../../data/language/dates/calendar.ts';
import { formatDate, formatWhen } from '../../../data/language/format-date.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { happens, tenseOf } from '../../../data/register/as-of.ts';
import type { Fact } from '../../../data/register/fact.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Language, Question } from '../question/question.ts';
import { textIn } from './text.ts';

type Lead = (language: Language) => string;

/** A paper older than this is told with its age to who asks how things are now, in days. */
const oldAfter = 365;

/** Is a paper of a later day than the one asked about? An agenda is of the meeting it calls, and is out before it. */
export const isLater = (register: Register, document: string, day: IsoDate): boolean => {
  const paper = register.papers.get(document);
  const own = paper === undefined || paper.paper.document.kind === 'dagsorden' ? null : dayOf(paper);
  return own !== null && own > day;
};

/** A lead out of a paper of a later day, told as what the papers only say later. */
export const asLater =
  (lead: Lead, day: IsoDate): Lead =>
  (language) =>
    textIn(language).later(formatDate(day, language), lead(language));

/** What was read out of an old paper is no news for who asks how things are now: its age is told. */
const withAge = (lead: Lead, statedOn: IsoDate | null, { present, asOf }: Question): Lead => {
  const days = statedOn === null ? 0 : daysBetween(statedOn, asOf);
  if (!present || days <= oldAfter) return lead;
  return (language) => textIn(language).aged(lead(language), Math.floor(days / 365.25));
};

/** The lead of facts as they are to be told on the day asked about: as present, past or later. */
export const inTense = (lead: Lead, fact: Fact, question: Question): Lead => {
  switch (tenseOf(fact, question.asOf)) {
    case 'later':
      return asLater(lead, question.asOf);
    case 'ended': {
      const { validTo } = fact;
      return validTo === null
        ? lead
        : (language) => textIn(language).ended(formatWhen(validTo, language), lead(language));
    }
    case 'holds':
      return happens(fact) ? lead : withAge(lead, fact.statedOn, question);
  }
};
