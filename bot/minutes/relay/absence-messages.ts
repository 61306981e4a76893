import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { AbsenceEntry } from '../../../data/model/minutes/absence.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { PlannedMessage } from '../../../data/store/outbox/plan.ts';
import { absentFrom, latestOf, stands } from '../rules/absence.ts';
import { beginsAt, deliveryAt } from '../rules/meeting-time.ts';
import { participantsOf } from '../rules/remarks.ts';
import { minuteTakersOf } from '../rules/who.ts';
import { messageKinds } from './kinds.ts';

/** What somebody said before an entry; null: nothing of this day. */
const before = (entries: readonly AbsenceEntry[], entry: AbsenceEntry): AbsenceEntry | null => {
  const last = entries.findLast(({ person, seq }) => person === entry.person && seq < entry.seq);
  return last?.day === entry.day ? last : null;
};

const isAway = (entry: AbsenceEntry | null): boolean => entry?.state === 'absent';
const instead = (entry: AbsenceEntry | null): PersonId | null =>
  entry?.state === 'absent' ? (entry.substitute?.person ?? null) : null;

/** Does an entry tell the secretary anything: that somebody is away or not, or who comes instead? */
const tells = (entries: readonly AbsenceEntry[], entry: AbsenceEntry): boolean => {
  const last = before(entries, entry);
  return isAway(last) !== isAway(entry) || instead(last) !== instead(entry);
};

/** Has it anything for the others to read, or takes it something away that they may have read? */
const hasRemarks = (entries: readonly AbsenceEntry[], entry: AbsenceEntry): boolean =>
  entry.remarks.length > 0 || (before(entries, entry)?.remarks.length ?? 0) > 0;

export interface Told {
  meeting: PlannedMeeting;
  entries: readonly AbsenceEntry[];
  roster: Roster;
  subject: PlannedMessage['subject'];
}

/**
 * What is sent of who cannot come: the minute-takers and the substitute at once, the others once with all remarks before
 * the meeting, and again for what is said after that. Up to the meeting. A meeting that was moved has messages of its
 * own. Pure: made again, they are the same messages.
 */
export const absenceMessages = ({ meeting, entries, roster, subject }: Told): PlannedMessage[] => {
  if (meeting.state === 'cancelled') return [];
  const begins = beginsAt(meeting);
  const delivery = deliveryAt(meeting);
  const to = (person: PersonId, kind: string, occurrence: number, due: string): PlannedMessage => ({
    ...{ subject, recipient: { kind: 'person', person }, kind, occurrence },
    ...{ deadline: begins, due, expires: begins },
  });
  const ofDay = entries.filter(({ day }) => day === meeting.day);
  const atOnce = ofDay
    .filter((entry) => tells(entries, entry))
    .flatMap((entry) => {
      const { person, seq, at } = entry;
      const [was, is] = [instead(before(entries, entry)), instead(entry)];
      return [
        ...minuteTakersOf(roster)
          .filter((one) => one.person !== person && one.person !== entry.notedBy?.person)
          .map((one) => to(one.person, messageKinds.told, seq, at)),
        ...(is === null || is === was ? [] : [to(is, messageKinds.substitute, seq, at)]),
        ...(was === null || is === was ? [] : [to(was, messageKinds.released, seq, at)]),
      ];
    });
  const noted = ofDay.flatMap(({ person, seq, at, notedBy }) =>
    notedBy === null ? [] : [to(person, messageKinds.noted, seq, at)],
  );
  const others = participantsOf(roster, absentFrom(entries, meeting));
  const withRemarks = ofDay.filter((entry) => hasRemarks(entries, entry));
  const early = withRemarks.some(({ at }) => at < delivery);
  const remarks = others.flatMap((person) => [
    ...(early ? [to(person, messageKinds.remarks, 0, delivery)] : []),
    ...withRemarks
      .filter((entry) => entry.at >= delivery && entry.person !== person)
      .map(({ seq, at }) => to(person, messageKinds.remarks, seq, at)),
  ]);
  return [...atOnce, ...noted, ...remarks, ...lapsed({ meeting, entries, roster, subject }, to)].filter(
    ({ due, expires }) => due < expires,
  );
};

/** Whoever could not come on the day it was on before is asked about the new one. */
const lapsed = (
  { meeting, entries }: Told,
  to: (person: PersonId, kind: string, occurrence: number, due: string) => PlannedMessage,
): PlannedMessage[] => {
  const moved = meeting.acts.findLast(({ act }) => act === 'moved');
  if (moved === undefined) return [];
  return [...new Set(entries.map(({ person }) => person))].flatMap((person) => {
    const last = latestOf(entries, person);
    const asks = last?.state === 'absent' && !stands(last, meeting);
    return asks ? [to(person, messageKinds.lapsed, last.seq, moved.at)] : [];
  });
};
