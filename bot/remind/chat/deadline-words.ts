import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { daysBetween } from '../../../data/language/dates/calendar.ts';
import { formatDate, formatWhen } from '../../../data/language/format-date.ts';
import type { DeadlineAct, KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import { rangeOf, type When } from '../../../data/model/time.ts';
import type { Language } from '../../inbound.ts';
import { daysOf, isOpen, passesAt, whenOf } from '../rules/standing.ts';
import { whoActs, withRole } from '../rules/who-acts.ts';
import type { Sentences } from './text.da.ts';
import { sentencesIn } from './sentences.ts';

/** What somebody is called: by the roster, or else as Punkt knows them. */
export type NameOf = (person: PersonId) => string | null;

export const nameIn =
  ({ members }: Roster, otherwise: NameOf): ((person: PersonId) => string | null) =>
  (person) =>
    members.find((one) => one.person === person)?.name ?? otherwise(person);

/** "Anne, Bo og Carl"; those nobody has a name for are left out. */
export const namesOf = (people: readonly PersonId[], nameOf: NameOf, text: Sentences): string => {
  const names = people.flatMap((person) => nameOf(person) ?? []);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${text.and} ${last}`;
};

/** How far off it is, for the heading. */
export const headingOf = (
  deadline: KeptDeadline,
  why: 'ahead' | 'today' | 'overdue' | 'escalated' | 'snoozed' | null,
  now: string,
  language: Language,
): string => {
  const { titles } = sentencesIn(language);
  const { stated, state } = deadline;
  if (state === 'withdrawn') return titles.withdrawn;
  if (!isOpen(deadline)) return titles.done;
  if (why === 'escalated') return stated.kind === 'agenda' ? titles.agendaLate : titles.escalated;
  const days = daysOf(deadline);
  const passes = passesAt(deadline);
  if (days === null || passes === null) return titles.undated;
  if (passes <= now) return titles.overdue;
  // Of a vague one the days until it can be; from then on it can be any day.
  const left = daysBetween(danishTimeOf(now).day, days.first);
  if (left < 0) return titles.open;
  if (stated.kind === 'meeting')
    return left === 0
      ? titles.meetingToday
      : left === 1
        ? titles.meetingTomorrow
        : titles.meetingInDays(left);
  return left === 0 ? titles.today : left === 1 ? titles.tomorrow : titles.inDays(left);
};

export const whenWords = (when: When | null, language: Language): string | null =>
  when === null ? null : formatWhen(when, language);

/** The day before it was moved by a decision or put off by somebody. */
export const beforeWords = ({ stated, postponed }: KeptDeadline, language: Language): string | null => {
  const text = sentencesIn(language);
  if (postponed !== null)
    return stated.when === null ? null : text.postponed(formatWhen(stated.when, language));
  return stated.first === null ? null : text.moved(formatWhen(stated.first, language));
};

/** Whose it is: the party as its origin words it, with the people who answer for it. */
export const whoWords = (
  deadline: KeptDeadline,
  roster: Roster,
  nameOf: NameOf,
  language: Language,
): string => {
  const text = sentencesIn(language);
  const { responsible } = deadline.stated;
  const { people, resolved } = whoActs(deadline, roster);
  const names = namesOf(people, nameOf, text);
  if (!resolved) return responsible ?? text.nobodyNamed;
  return responsible === null || deadline.handedTo !== null
    ? names || text.nobodyNamed
    : text.partyAndPeople(responsible, names);
};

/** Why somebody gets a reminder: "du svarer for Varde Kommune". */
export const becauseOf = (
  deadline: KeptDeadline,
  roster: Roster,
  person: PersonId,
  language: Language,
): string => {
  const { because } = sentencesIn(language);
  const { stated, handedTo } = deadline;
  const { people, resolved } = whoActs(deadline, roster);
  const role = (['secretary', 'chair', 'contact-director', 'member', 'substitute', 'observer'] as const).find(
    (one) => withRole(roster, one).includes(person),
  );
  const byRole = role === undefined ? because.inGroup : because.roles[role];
  if (stated.kind === 'meeting') return because.inGroup;
  if (!people.includes(person)) return byRole;
  if (handedTo !== null) return because.takenOver;
  if (stated.kind === 'own') return stated.people.length > 0 ? because.askedFor : because.groupAsked;
  if (!resolved)
    return stated.responsible === null ? because.nobodyNamed : because.unknownParty(stated.responsible);
  return stated.responsible === null || stated.kind === 'agenda'
    ? byRole
    : because.answersFor(stated.responsible);
};

/** What people did with it, in the order in which they did. */
export const historyOf = ({ acts }: KeptDeadline, nameOf: NameOf, language: Language): string[] => {
  const text = sentencesIn(language);
  const who = ({ by }: DeadlineAct): string => nameOf(by) ?? text.somebody;
  const day = ({ at }: DeadlineAct): string => formatDate(danishTimeOf(at).day, language);
  return acts.map((one) => {
    switch (one.act) {
      case 'done':
        return text.history.done(who(one), day(one), one.reason);
      case 'reopened':
        return text.history.reopened(who(one), day(one));
      case 'handed-over':
        return text.history['handed-over'](
          who(one),
          day(one),
          namesOf(one.people, nameOf, text) || text.somebody,
        );
      case 'postponed':
        return text.history.postponed(
          who(one),
          day(one),
          whenWords(one.from, language),
          one.to === null ? '' : formatDate(one.to, language),
          one.reason ?? '',
        );
      case 'kept-open':
        return text.history['kept-open'](who(one), day(one));
    }
  });
};

/** Is its last day within so many days from today? */
export const isWithin = (deadline: KeptDeadline, days: number, today: string): boolean => {
  const when = whenOf(deadline);
  const last = when === null ? null : (rangeOf(when).to ?? rangeOf(when).from);
  return last !== null && daysBetween(today, last) <= days;
};
