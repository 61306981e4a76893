import { avoidedByDefault, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import { danishTimeOf, endOfDay, instantAt } from '../../../data/calendar/danish-time.ts';
import { isWorkingDay } from '../../../data/calendar/working-days.ts';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { DeadlineKind, KeptDeadline } from '../../../data/model/deadline.ts';
import type { MessageKey, Recipient } from '../../../data/model/outbox.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import type { PlannedMessage } from '../../../data/store/outbox/plan.ts';
import { overdueDays, policies, type Step, type To } from '../policy/policies.ts';
import { usualPreferences } from '../policy/preferences-of.ts';
import { noEarlierThan, noLaterThan } from './quiet.ts';
import { daysOf, isOpen, passesAt } from './standing.ts';
import { everybodyIn, readersAmong, whoActs, withRole } from './who-acts.ts';

/** What reminders of deadlines are called in the outbox. */
export const messageKinds = { reminder: 'deadline-reminder', digest: 'deadline-digest' } as const;

/** Snoozed reminders are occurrences of their own, from here on; below are the steps of the policy. */
export const firstSnooze = 1_000;

/** One reminder: to whom, when, and why. */
export interface Reminder extends PlannedMessage {
  /** Why somebody gets it; `snoozed`: at their own wish. */
  why: Step['why'] | 'snoozed';
  /** Nobody could be found for the party that is responsible, so it is the secretary's. */
  unresolved: boolean;
  /** For those who want all of a day at once: it is told in the digest that is due then. */
  inDigest: boolean;
}

/** What the rule needs to know besides the deadline. */
export interface Surroundings {
  roster: Roster;
  preferencesOf: (person: PersonId) => Preferences | null;
  now: string;
  /** May somebody be told what it is about? Left out: everybody may. */
  mayRead?: (person: PersonId, deadline: KeptDeadline) => boolean;
  avoided?: AvoidedDays;
  policy?: Readonly<Record<DeadlineKind, readonly Step[]>>;
}

const receivers = (
  to: To,
  { stated }: KeptDeadline,
  responsible: readonly PersonId[],
  { roster, mayRead }: { roster: Roster; mayRead: (person: PersonId) => boolean },
): Recipient[] => {
  const people = (ids: readonly PersonId[]): Recipient[] =>
    readersAmong(ids, roster, mayRead).map((person) => ({ kind: 'person', person }));
  switch (to) {
    case 'responsible':
      return people(responsible);
    case 'everyone':
      return people(withRole(roster, 'secretary', 'chair', 'member', 'substitute'));
    case 'secretary':
    case 'chair':
      return people(withRole(roster, to));
    // A role alone is no mandate: only where the group's papers name them.
    case 'contact-director':
      return stated.contactDirectors === null ? [] : people(withRole(roster, to));
    case 'channel':
      return stated.kind === 'own' && stated.people.length > 0
        ? []
        : [{ kind: 'group', groupId: roster.groupId }];
  }
};

const isMuted = ({ stated }: KeptDeadline, preferences: Preferences): boolean =>
  preferences.mutedDeadlines.includes(stated.id) ||
  preferences.mutedKinds.includes(stated.kind) ||
  preferences.mutedGroups.includes(stated.groupId);

/** The digest somebody gets last before an instant, or first after it; on working days, unless they want it otherwise. */
const digestAt = (
  instant: string,
  time: string,
  { daysOff }: Preferences,
  { side, avoided }: { side: 'before' | 'after'; avoided: AvoidedDays },
): string => {
  const step = side === 'before' ? -1 : 1;
  for (let { day } = danishTimeOf(instant); ; day = addDays(day, step)) {
    const at = instantAt(day, time);
    if (side === 'before' ? at > instant : at < instant) continue;
    if (daysOff || isWorkingDay(day, avoided)) return at;
  }
};

const dayAfter = (instant: string): string => new Date(Date.parse(instant) + 86_400_000).toISOString();

/**
 * The reminders of a deadline, by its policy and what each person wants. Pure: made again, they are the same messages,
 * whose ids say what they are; a deadline that moves gives others. Before the deadline a reminder goes out no later than
 * the policy says; is that past already, only the last such one is sent, when quiet hours are over, or at once if it
 * would expire before. What somebody put off is not told before then. A deadline without a day, or one that is done,
 * has none.
 */
export const remindersOf = (deadline: KeptDeadline, surroundings: Surroundings): Reminder[] => {
  const { roster, preferencesOf, now, avoided = avoidedByDefault, policy = policies } = surroundings;
  const mayRead = (person: PersonId): boolean => surroundings.mayRead?.(person, deadline) ?? true;
  const days = daysOf(deadline);
  const passes = passesAt(deadline);
  const steps = policy[deadline.stated.kind];
  if (!isOpen(deadline) || days === null || passes === null) return [];
  const { stated } = deadline;
  const worthUntil = endOfDay(addDays(days.last, overdueDays));
  if (worthUntil <= now) return [];
  const { people, resolved } = whoActs(deadline, roster);
  const perRecipient = new Map<string, Reminder[]>();
  const late = new Map<string, Reminder>();
  const told = new Set<string>();

  for (const [occurrence, step] of steps.entries()) {
    const before = step.daysBefore >= 0;
    const day = before ? addDays(days.first, -step.daysBefore) : addDays(days.last, -step.daysBefore);
    const expires = before ? passes : worthUntil;
    for (const recipient of receivers(step.to, deadline, people, { roster, mayRead })) {
      const key = recipient.kind === 'person' ? recipient.person : recipient.groupId;
      const preferences =
        (recipient.kind === 'person' ? preferencesOf(recipient.person) : null) ?? usualPreferences(key);
      if (isMuted(deadline, preferences)) continue;
      const sleepsUntil = latestSnooze(stated.id, preferences);
      // One person in two roles hears of the same moment once.
      const moment = `${key} ${String(step.daysBefore)} ${step.at}`;
      if (told.has(moment)) continue;
      told.add(moment);
      const { digest } = preferences;
      const wished = instantAt(day, step.at);
      if (!before && wished < deadline.since) continue;
      const calm = (at: string, side: 'before' | 'after'): string => {
        if (digest !== null) return digestAt(at, digest, preferences, { side, avoided });
        return side === 'before'
          ? noLaterThan(at, preferences, avoided)
          : noEarlierThan(at, preferences, avoided);
      };
      const due = calm(wished, before ? 'before' : 'after');
      // The snoozed reminder tells of it.
      if (due <= sleepsUntil) continue;
      const reminder: Reminder = {
        subject: { kind: 'deadline', id: stated.id, groupId: stated.groupId },
        recipient,
        kind: messageKinds.reminder,
        deadline: passes,
        occurrence,
        due,
        expires,
        why: step.why,
        unresolved: !resolved && step.to === 'responsible',
        inDigest: digest !== null,
      };
      if (due >= now) {
        const list = perRecipient.get(key) ?? [];
        list.push(reminder);
        perRecipient.set(key, list);
      } else if (expires > now) {
        // Steps come in the order of time, so the last of those that are past is the one to send.
        const waits = calm(now, 'after');
        const fits = waits < expires;
        late.set(key, { ...reminder, due: fits ? waits : now, inDigest: fits && digest !== null });
      }
    }
  }
  const snoozed = everybodyIn(roster, [deadline]).flatMap((person) => {
    const preferences = preferencesOf(person);
    return preferences === null || isMuted(deadline, preferences) || !mayRead(person)
      ? []
      : snoozesOf(deadline, person, preferences, passes, now);
  });
  return [...late.values(), ...[...perRecipient.values()].flat(), ...snoozed];
};

const latestSnooze = (id: string, { snoozed }: Preferences): string =>
  snoozed.reduce((last, { deadline, until }) => (deadline === id && until > last ? until : last), '');

const snoozesOf = (
  { stated }: KeptDeadline,
  person: PersonId,
  { snoozed }: Preferences,
  passes: string,
  now: string,
): Reminder[] =>
  snoozed
    .filter(({ deadline }) => deadline === stated.id)
    .flatMap(({ until }, nth): Reminder[] => {
      const expires = passes > until ? passes : dayAfter(until);
      if (expires <= now) return [];
      return [
        {
          subject: { kind: 'deadline', id: stated.id, groupId: stated.groupId },
          recipient: { kind: 'person', person },
          kind: messageKinds.reminder,
          deadline: passes,
          occurrence: firstSnooze + nth,
          due: until,
          expires,
          why: 'snoozed',
          unresolved: false,
          inDigest: false,
        },
      ];
    });

/** The digest that somebody gets of a group at a moment. The moment first: still-needed.ts reads it. */
export const digestOf = (person: PersonId, groupId: string, moment: string): MessageKey => ({
  subject: { kind: 'digest', id: `${moment} ${person} ${groupId}`, groupId },
  recipient: { kind: 'person', person },
  kind: messageKinds.digest,
  deadline: null,
  occurrence: 0,
});

/**
 * The messages of some reminders, one each; and for those of a digest one message a person and moment, whose text is made
 * when it is sent. Their own messages are planned all the same, for whoever changes their mind before then; they are
 * dropped when they fall due (still-needed.ts). Pure.
 */
export const messagesOf = (reminders: readonly Reminder[]): PlannedMessage[] => {
  const digests = new Map<string, PlannedMessage>();
  const single: PlannedMessage[] = [];
  for (const { subject, recipient, kind, deadline, occurrence, due, expires, inDigest } of reminders) {
    const message: PlannedMessage = { subject, recipient, kind, deadline, occurrence, due, expires };
    single.push(message);
    if (!inDigest || recipient.kind !== 'person') continue;
    const key = digestOf(recipient.person, subject.groupId, due);
    const there = digests.get(key.subject.id);
    if (there === undefined)
      digests.set(key.subject.id, {
        ...key,
        due,
        expires: expires < dayAfter(due) ? expires : dayAfter(due),
      });
    else if (expires > there.expires && expires < dayAfter(due)) there.expires = expires;
  }
  return [...single, ...digests.values()];
};
