import { endOfDay } from '../../../data/calendar/danish-time.ts';
import type { MeetingAct, PlannedMeeting } from '../../../data/model/meeting.ts';
import type { Recipient } from '../../../data/model/outbox.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { PlannedMessage } from '../../../data/store/outbox/plan.ts';

/** What a meeting has sent. What each says is made when it is sent, from the meeting as it is then. */
export const messageKinds = {
  called: 'meeting-called',
  moved: 'meeting-moved',
  cancelled: 'meeting-cancelled',
  agenda: 'meeting-agenda',
  amended: 'meeting-agenda-amended',
} as const;

/** Which message an act brings. */
const kindOf: Partial<Record<MeetingAct['act'], string>> = {
  moved: messageKinds.moved,
  cancelled: messageKinds.cancelled,
  'agenda-published': messageKinds.agenda,
  'agenda-amended': messageKinds.amended,
};

/** An extra meeting is news when it is put in the calendar; a year that is planned is not told meeting by meeting. */
const messageOf = (act: MeetingAct['act'], { purpose }: PlannedMeeting): string | undefined =>
  act === 'planned' && purpose === 'extra' ? messageKinds.called : kindOf[act];

/** Does a message bring an agenda? */
const isOfAgenda = (kind: string): boolean => kind === messageKinds.agenda || kind === messageKinds.amended;

/** The roster with those alone whom a meeting concerns. */
export const readersOf = ({ purpose }: Pick<PlannedMeeting, 'purpose'>, roster: Roster): Roster => ({
  ...roster,
  members: roster.members.filter(
    ({ role }) => purpose !== 'chairs' || role === 'chair' || role === 'secretary',
  ),
});

/** A chairs' meeting concerns the chairs and the secretaries; other meetings everybody in the group, and its channel. */
const told = (meeting: PlannedMeeting, roster: Roster): Recipient[] => {
  const { purpose, group } = meeting;
  const people = readersOf(meeting, roster).members.map(({ person }) => person);
  return [
    ...[...new Set(people)].map((person): Recipient => ({ kind: 'person', person })),
    ...(purpose === 'chairs' ? [] : [{ kind: 'group' as const, groupId: group.id }]),
  ];
};

/**
 * The messages that an extra meeting, and a meeting's moves, its cancelling and its agenda bring: one a recipient and act, until the meeting
 * would have been over. Pure: made again, they are the same messages. One that is moved twice brings word of both, unless
 * the first is not sent yet (see isStillNeeded).
 */
export const messagesOf = (meeting: PlannedMeeting, roster: Roster): PlannedMessage[] =>
  meeting.acts.flatMap(({ act, at, before }, occurrence) => {
    const kind = messageOf(act, meeting);
    if (kind === undefined) return [];
    const last = before !== null && before.day > meeting.day ? before.day : meeting.day;
    const expires = endOfDay(last);
    if (expires <= at) return [];
    return told(meeting, roster).map((recipient): PlannedMessage => ({
      subject: { kind: 'meeting', id: meeting.id, groupId: meeting.group.id },
      recipient,
      kind,
      deadline: null,
      occurrence,
      due: at,
      expires,
    }));
  });

/**
 * Does a message to a person stand in for the one to their group's place? An agenda goes to the place, where all of them
 * are, and to each of them only where that cannot be; that of a chairs' meeting to each of them.
 */
export const isInPlaceOf = (
  { purpose }: PlannedMeeting,
  { kind, recipient }: { kind: string; recipient: Recipient },
): boolean => isOfAgenda(kind) && recipient.kind === 'person' && purpose !== 'chairs';

/** Is word of an act still worth sending? Not when a later one says otherwise. */
export const isStillNeeded = (
  meeting: PlannedMeeting,
  { kind, occurrence }: { kind: string; occurrence: number },
): boolean => {
  if (isOfAgenda(kind)) return meeting.state === 'planned';
  const last = meeting.acts.findLastIndex(({ act }) => act === 'moved' || act === 'cancelled');
  if (kind === messageKinds.called) return last === -1;
  return kind === messageKinds.cancelled ? meeting.state === 'cancelled' : last === occurrence;
};
