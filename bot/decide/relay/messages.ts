import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { BallotEvent } from '../../../data/model/ballot/event.ts';
import type { PersonId } from '../../../data/model/people.ts';
import type { Recipient } from '../../../data/model/outbox.ts';
import type { PlannedMessage } from '../../../data/store/outbox/plan.ts';
import { hoursAfter } from '../rules/deadline.ts';

/** What a ballot has sent. What each says is made when it is sent, from the ballot as its recipient may see it. */
export const messageKinds = {
  card: 'ballot-card',
  groupCard: 'ballot-group-card',
  /** The group's card is put right: another deadline, other counts, the end. */
  groupUpdate: 'ballot-group-update',
  reminder: 'ballot-reminder',
  nudge: 'ballot-nudge',
  extended: 'ballot-extended',
  recorded: 'ballot-vote-recorded',
  casting: 'ballot-casting',
  outcome: 'ballot-outcome',
  objected: 'ballot-objected',
  voided: 'ballot-voided',
} as const;

/** How long before the deadline those missing are reminded, in hours. One that would fall before the opening is left out. */
export const reminderHours: readonly number[] = [72, 24];

/** For how long the news of an outcome is worth sending, in hours. */
const newsHours = 14 * 24;

type Wanted = Pick<PlannedMessage, 'kind' | 'due' | 'expires'> & Partial<PlannedMessage>;

const message = (head: BallotHead, recipient: Recipient, wanted: Wanted): PlannedMessage => ({
  subject: { kind: 'ballot', id: head.ballot, groupId: head.group.id },
  recipient,
  deadline: null,
  occurrence: 0,
  ...wanted,
});

const personOf = (head: BallotHead, ref: string): Recipient[] => {
  const person = head.people[ref]?.person ?? null;
  return person === null ? [] : [{ kind: 'person', person }];
};

const groupOf = (head: BallotHead): Recipient => ({ kind: 'group', groupId: head.group.id });

const seatedRefs = (seats: readonly SeatState[]): string[] => [
  ...new Set(seats.flatMap(({ people }) => people)),
];

const toSeats = (head: BallotHead, seats: readonly SeatState[], wanted: Wanted): PlannedMessage[] =>
  seatedRefs(seats).flatMap((ref) =>
    personOf(head, ref).map((recipient) => message(head, recipient, wanted)),
  );

const toAll = (head: BallotHead, wanted: Wanted): PlannedMessage[] => [
  ...toSeats(head, head.seats, wanted),
  message(head, groupOf(head), wanted),
];

/**
 * The cards of a seat: those of the opening, and of when its people were put in it later. One message a person and
 * ballot, however many seats they sit in.
 */
export const cardMessages = (head: BallotHead, seat: SeatState): PlannedMessage[] =>
  toSeats(head, [seat], {
    kind: messageKinds.card,
    due: head.openedAt,
    expires: head.deadline,
  });

const reminders = (head: BallotHead, seats: readonly SeatState[], from: string): PlannedMessage[] =>
  reminderHours.flatMap((hours, occurrence) => {
    const due = hoursAfter(head.deadline, -hours);
    if (due <= from) return [];
    const { deadline } = head;
    return toSeats(head, seats, {
      kind: messageKinds.reminder,
      due,
      expires: deadline,
      deadline,
      occurrence,
    });
  });

/** Puts the group's card right after an event. One that another event has overtaken is dropped when it is due. */
export const groupUpdate = (head: BallotHead, seq: number, at: string): PlannedMessage =>
  message(head, groupOf(head), {
    kind: messageKinds.groupUpdate,
    due: at,
    expires: hoursAfter(at, newsHours),
    occurrence: seq,
  });

/**
 * The messages that follow from one event, by the ballot as it is after all its events. Pure: the same event always
 * gives the same messages, so that planning them again adds none.
 * @param members whom a decision that was only noted is told, where their group has no place to tell it in
 */
export const messagesOf = (
  head: BallotHead,
  event: BallotEvent,
  members: readonly PersonId[] = [],
): PlannedMessage[] => {
  const { seq, at } = event;
  const { deadline } = head;
  const news = { due: at, expires: hoursAfter(at, newsHours) };
  switch (event.kind) {
    case 'opened': {
      const first = { ...head, deadline: event.terms.deadline };
      const card = { due: at, expires: first.deadline };
      return [
        ...toSeats(head, head.seats, { kind: messageKinds.card, ...card }),
        message(head, groupOf(head), { kind: messageKinds.groupCard, ...card }),
        ...reminders(first, head.seats, at),
      ];
    }
    case 'extended': {
      const longer = { ...head, deadline: event.deadline };
      return [
        ...toAll(head, {
          kind: messageKinds.extended,
          due: at,
          expires: event.deadline,
          deadline: event.deadline,
        }),
        groupUpdate(head, seq, at),
        ...reminders(longer, head.seats, at),
      ];
    }
    case 'seated': {
      const seats = head.seats.filter(({ id }) => id === event.seat);
      return [
        ...toSeats(head, seats, { kind: messageKinds.card, due: at, expires: deadline }),
        ...reminders(head, seats, at),
      ];
    }
    case 'nudged':
      return toSeats(head, head.seats, {
        kind: messageKinds.nudge,
        due: at,
        expires: deadline,
        deadline,
        occurrence: seq,
      });
    case 'voted':
      if (event.by === event.for) return [];
      return personOf(head, event.for).map((recipient) =>
        message(head, recipient, { kind: messageKinds.recorded, ...news, occurrence: seq }),
      );
    case 'tied': {
      const seats = head.seats.filter(({ id }) => id === head.castingSeat);
      return toSeats(head, seats, { kind: messageKinds.casting, due: at, expires: event.until });
    }
    case 'closed':
      return [...toAll(head, { kind: messageKinds.outcome, ...news }), groupUpdate(head, seq, at)];
    case 'objected':
      return [...toAll(head, { kind: messageKinds.objected, ...news }), groupUpdate(head, seq, at)];
    case 'voided':
      return [...toAll(head, { kind: messageKinds.voided, ...news }), groupUpdate(head, seq, at)];
    case 'reported':
      return [
        message(head, groupOf(head), { kind: messageKinds.outcome, ...news }),
        ...members.map((person) =>
          message(head, { kind: 'person', person }, { kind: messageKinds.outcome, ...news }),
        ),
      ];
    case 'recused':
    case 'cast':
    case 'objection-withdrawn':
    case 'erased':
      return [];
  }
};
