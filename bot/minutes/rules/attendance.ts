import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { AbsenceEntry } from '../../../data/model/minutes/absence.ts';
import type { Attendee } from '../../../data/model/minutes/minutes.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import { absentFrom } from './absence.ts';
import { expectedAt } from './who.ts';

/**
 * Who was at a meeting by what they said beforehand: everybody of the group but those who could not come, and their
 * substitutes in their places. A substitute who cannot come either is nobody's. Pure.
 */
export const attendeesOf = ({
  roster,
  absences,
  meeting,
}: {
  roster: Roster;
  absences: readonly AbsenceEntry[];
  meeting: Pick<PlannedMeeting, 'day'>;
}): Attendee[] => {
  const absent = absentFrom(absences, meeting);
  const away = new Set(absent.map(({ person }) => person));
  const expected = expectedAt(roster);
  const instead = new Map<PersonId, string>();
  for (const { name, substitute } of absent)
    if (substitute !== null && !away.has(substitute.person)) instead.set(substitute.person, name);
  const attending = expected.map(({ person, name, role, organisation }): Attendee => ({
    ...{ person, name, role, organisation },
    present: !away.has(person),
    insteadOf: instead.get(person) ?? null,
  }));
  const listed = new Set(expected.map(({ person }) => person));
  const others = roster.members.filter(({ person }) => instead.has(person) && !listed.has(person));
  const substitutes = [...new Map(others.map((one) => [one.person, one])).values()];
  return [
    ...attending,
    ...substitutes.map(({ person, name, role, organisation }): Attendee => ({
      ...{ person, name, role, organisation },
      present: true,
      insteadOf: instead.get(person) ?? null,
    })),
  ];
};

/** Attendance as it was set by hand, with those who have come to the list since. */
export const stillKnown = (before: readonly Attendee[], now: readonly Attendee[]): Attendee[] => {
  const there = new Set(before.map(({ person }) => person));
  return [...before, ...now.filter(({ person }) => !there.has(person))];
};

/** Everybody on the list, with those away who are named; whoever came instead of somebody stays so while both fit. */
export const withAway = (attendees: readonly Attendee[], away: ReadonlySet<PersonId>): Attendee[] =>
  attendees.map((one) => (one.present === !away.has(one.person) ? one : { ...one, present: !one.present }));
