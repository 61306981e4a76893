import { isDeepStrictEqual } from 'node:util';
import type { AbsenceEntry, Remark } from '../../../data/model/minutes/absence.ts';
import type { OutboxRow, Subject } from '../../../data/model/outbox.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { readRecords, type Records } from '../acts/read-records.ts';
import type { Minuting, OfMeeting, Reads } from '../minuting.ts';
import { absentFrom, latestOf, stands } from '../rules/absence.ts';
import { missing, standing } from '../rules/change-minutes.ts';
import { beginsAt } from '../rules/meeting-time.ts';
import { readableBy, rolesOf } from '../rules/remarks.ts';
import { chairsOf, minuteTakersOf } from '../rules/who.ts';
import { messageKinds } from './kinds.ts';
import { submissionOf } from './minutes-messages.ts';

/** The meeting that a row is about. */
export const meetingOf = ({ id, groupId }: Subject): OfMeeting => ({
  groupId,
  meeting: id.slice(groupId.length + 1),
});

/** The remarks of one entry that somebody may read. */
const remarksFor = (
  entry: AbsenceEntry | null,
  person: PersonId,
  { roster, items }: Records,
  reads: Reads,
): readonly Remark[] =>
  entry === null || entry.state === 'withdrawn'
    ? []
    : (readableBy([entry], person, { roster, items, reads })[0]?.remarks ?? []);

/** Is there anything for this person to read of the others' remarks: at the first delivery, or changed since? */
const hasRemarksFor = (records: Records, person: PersonId, occurrence: number, reads: Reads): boolean => {
  const { entries, meeting } = records;
  if (occurrence === 0)
    return absentFrom(entries, meeting)
      .filter((one) => one.person !== person)
      .some((one) => remarksFor(one, person, records, reads).length > 0);
  const entry = entries.find(({ seq }) => seq === occurrence) ?? null;
  if (entry === null) return false;
  // A later one of theirs tells it all.
  if (latestOf(entries, entry.person) !== entry) return false;
  const last = entries.findLast((one) => one.person === entry.person && one.seq < occurrence) ?? null;
  return !isDeepStrictEqual(
    remarksFor(last, person, records, reads),
    remarksFor(entry, person, records, reads),
  );
};

const isAmong = (people: readonly { person: string }[], person: PersonId): boolean =>
  people.some((one) => one.person === person);

/** Is a message about a person's absence still so? A later word of theirs has a message of its own. */
const absenceHolds = (records: Records, kind: string, person: PersonId, occurrence: number): boolean => {
  const { entries, meeting, roster } = records;
  const entry = entries.find(({ seq }) => seq === occurrence);
  if (entry === undefined) return false;
  const now = latestOf(entries, entry.person);
  if (now === null) return false;
  switch (kind) {
    case messageKinds.told:
      return (
        isAmong(minuteTakersOf(roster), person) &&
        now.state === entry.state &&
        now.day === entry.day &&
        now.substitute?.person === entry.substitute?.person
      );
    case messageKinds.substitute:
      return stands(now, meeting) && now.substitute?.person === person;
    case messageKinds.noted:
      return now === entry;
    case messageKinds.released:
      return !absentFrom(entries, meeting).some(({ substitute }) => substitute?.person === person);
    default:
      return now === entry && entry.state === 'absent' && !stands(entry, meeting);
  }
};

/** Is a message still worth sending? Pure. */
export const isStillNeeded = (records: Records, row: OutboxRow, reads: Reads): boolean => {
  const { meeting, roster, kept } = records;
  const { kind, recipient, occurrence, deadline } = row;
  const person = recipient.kind === 'person' ? recipient.person : null;
  if (deadline !== null && (meeting.state === 'cancelled' || deadline !== beginsAt(meeting))) return false;
  if (person !== null && !reads(rolesOf(roster, person)).papers) return false;
  switch (kind) {
    case messageKinds.told:
    case messageKinds.noted:
    case messageKinds.substitute:
    case messageKinds.released:
    case messageKinds.lapsed:
      return person !== null && absenceHolds(records, kind, person, occurrence);
    case messageKinds.remarks:
      return person !== null && hasRemarksFor(records, person, occurrence, reads);
    case messageKinds.unanswered:
      return (
        kept?.minutes.state === 'submitted' &&
        kept.minutes.submissions === occurrence &&
        person !== null &&
        isAmong(minuteTakersOf(roster), person) &&
        missing(kept.minutes, roster).length > 0
      );
    case messageKinds.passedOn:
      return kept?.minutes.state === 'passed-on';
    case messageKinds.approve:
    case messageKinds.approveReminder:
      return (
        kept?.minutes.state === 'submitted' &&
        kept.minutes.submissions ===
          (kind === messageKinds.approve ? occurrence : submissionOf(occurrence)) &&
        person !== null &&
        isAmong(chairsOf(roster), person) &&
        !isAmong(standing(kept.minutes), person)
      );
    case messageKinds.returned:
      return kept?.minutes.state === 'draft' && kept.minutes.returns.length === occurrence;
    case messageKinds.sent:
      return kept !== null && kept.minutes.approvedAt !== null;
    default:
      return kept !== null && kept.minutes.confirmed !== null;
  }
};

/** Asked by the outbox just before it sends. */
export const stillNeeded = async (minuting: Minuting, row: OutboxRow): Promise<boolean> => {
  const records = await readRecords(minuting, meetingOf(row.subject));
  return records !== null && isStillNeeded(records, row, minuting.reads);
};
