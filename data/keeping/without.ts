import type { PersonId, Roster, SharedConversation } from '../model/people.ts';
import type { Correction, StageManifest } from '../model/stored.ts';
import type { AuditEvent } from '../model/audit.ts';
import type { Agenda, AgendaEdition, DraftItem } from '../model/agenda.ts';
import type { KeptDeadline } from '../model/deadline.ts';
import type { PlannedMeeting } from '../model/meeting.ts';
import type { DecisionCorrection } from '../model/ballot/decision.ts';
import type { Body } from '../store/store.ts';
import type { Somebody, Verdict } from './kind.ts';

/** Who stands where somebody stood who was erased. */
export const erasedPerson: PersonId = 'slettet:slettet';
/** What stands where they wrote something. */
export const gone = '(slettet)';

/** The rules change what they are given only where the person is in it; so whatever did not change is kept. */
export const changed = <T extends Body>(before: T, after: T): Verdict =>
  JSON.stringify(before) === JSON.stringify(after) ? 'keep' : { body: after };

export const other = (person: PersonId, id: PersonId): PersonId => (id === person ? erasedPerson : id);
const others = (person: PersonId, ids: readonly PersonId[]): PersonId[] => ids.filter((id) => id !== person);
export const unnamed = ({ names }: Somebody, text: string | null): string | null =>
  text !== null && names.some((name) => name !== '' && text.includes(name)) ? null : text;

export const rosterWithout = (roster: Roster, { person }: Somebody): Verdict =>
  changed(roster, {
    ...roster,
    members: roster.members.filter((one) => one.person !== person),
    contacts: roster.contacts.flatMap((one) => {
      const people = others(person, one.people);
      return people.length === 0 && one.people.length > 0 ? [] : [{ ...one, people }];
    }),
  });

export const conversationWithout = (now: SharedConversation, { person }: Somebody): Verdict =>
  changed(now, { ...now, bound: now.bound && { ...now.bound, by: other(person, now.bound.by) } });

export const correctionWithout = (now: Correction, { person }: Somebody): Verdict =>
  now.who === person ? { body: { ...now, who: erasedPerson, reason: gone } } : 'keep';

export const manifestWithout = (now: StageManifest, { person }: Somebody): Verdict =>
  now.by === person ? { body: { ...now, by: erasedPerson } } : 'keep';

export const decisionCorrectionWithout = (now: DecisionCorrection, { person }: Somebody): Verdict =>
  now.by.person === person
    ? { body: { ...now, reason: gone, by: { person: erasedPerson, name: gone } } }
    : 'keep';

export const meetingWithout = (now: PlannedMeeting, somebody: Somebody): Verdict =>
  changed(now, {
    ...now,
    leader: unnamed(somebody, now.leader),
    minuteTaker: unnamed(somebody, now.minuteTaker),
    acts: now.acts.map((act) => ({
      ...act,
      by: other(somebody.person, act.by),
      reason: act.by === somebody.person && act.reason !== null ? gone : act.reason,
      before: act.before && {
        ...act.before,
        leader: unnamed(somebody, act.before.leader),
        minuteTaker: unnamed(somebody, act.before.minuteTaker),
      },
    })),
  });

const itemsWithout = (items: readonly DraftItem[], person: PersonId): DraftItem[] =>
  items.map((item) => ({ ...item, by: item.by === person ? erasedPerson : item.by }));

export const agendaEditionWithout = (now: AgendaEdition, { person }: Somebody): Verdict =>
  changed(now, {
    ...now,
    items: itemsWithout(now.items, person),
    by: now.by === person ? erasedPerson : now.by,
  });

export const agendaWithout = (now: Agenda, { person }: Somebody): Verdict =>
  changed(now, {
    ...now,
    items: itemsWithout(now.items, person),
    amending: now.amending && itemsWithout(now.amending, person),
    amendments: now.amendments.map((one) => ({ ...one, by: other(person, one.by) })),
    publishedBy: now.publishedBy === person ? erasedPerson : now.publishedBy,
  });

export const deadlineWithout = (now: KeptDeadline, { person }: Somebody): Verdict => {
  // What somebody asked to be reminded of is theirs alone.
  if (now.stated.kind === 'own' && now.stated.people.includes(person)) return 'empty';
  return changed(now, {
    ...now,
    stated: { ...now.stated, people: others(person, now.stated.people) },
    handedTo: now.handedTo && others(person, now.handedTo),
    acts: now.acts.map((act) => ({
      ...act,
      by: other(person, act.by),
      people: others(person, act.people),
      reason: act.by === person && act.reason !== null ? gone : act.reason,
    })),
  });
};

const instead = (person: PersonId, text: string): string => text.split(person).join(erasedPerson);

export const eventWithout = (now: AuditEvent, { person }: Somebody): Verdict => {
  switch (now.kind) {
    case 'feedback':
      return 'keep';
    case 'refused':
      return changed(now, {
        ...now,
        who: other(person, now.who),
        subject: instead(person, now.subject),
        detail: instead(person, now.detail),
      });
    case 'done':
      return changed(now, {
        ...now,
        who: other(person, now.who),
        subject: instead(person, now.subject),
        ...(now.detail === undefined ? {} : { detail: instead(person, now.detail) }),
      });
  }
};
