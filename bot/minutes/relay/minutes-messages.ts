import type { KeptMinutes } from '../../../data/model/minutes/minutes.ts';
import type { Recipient } from '../../../data/model/outbox.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { PlannedMessage } from '../../../data/store/outbox/plan.ts';
import type { Reads } from '../minuting.ts';
import { missing } from '../rules/change-minutes.ts';
import { rolesOf } from '../rules/remarks.ts';
import { minuteTakersOf } from '../rules/who.ts';
import { remindedAt, unansweredAt } from '../policy.ts';
import { messageKinds } from './kinds.ts';

/** The reminders of one asking are told apart from those of the next. */
const perSubmission = 100;
const reminderOf = (submission: number, nth: number): number => submission * perSubmission + nth;

/** Which of the times that the chairs were asked a reminder is of. */
export const submissionOf = (occurrence: number): number => Math.floor(occurrence / perSubmission);

/** Days that a message about minutes waits for who cannot be reached. */
const waits = 60;

const later = (at: string): string => new Date(Date.parse(at) + waits * 24 * 3_600_000).toISOString();

/** Everybody who reads the group's papers, and its place. */
const everybody = (roster: Roster, reads: Reads): Recipient[] => [
  ...[...new Set(roster.members.map(({ person }) => person))]
    .filter((person) => reads(rolesOf(roster, person)).papers)
    .map((person): Recipient => ({ kind: 'person', person })),
  { kind: 'group', groupId: roster.groupId },
];

/**
 * What is sent of a meeting's minutes: the chairs are asked, the minute-takers have what a chair wants otherwise, and
 * everybody has the minutes once they are approved. Pure: made again, they are the same messages.
 */
export const minutesMessages = (
  { minutes, corrections }: KeptMinutes,
  { roster, reads, subject }: { roster: Roster; reads: Reads; subject: PlannedMessage['subject'] },
): PlannedMessage[] => {
  const { state, submittedAt, submissions, returns, approvedAt, passedOn, confirmed } = minutes;
  const to = (recipient: Recipient, kind: string, occurrence: number, due: string): PlannedMessage => ({
    ...{ subject, recipient, kind, occurrence, deadline: null, due, expires: later(due) },
  });
  const person = (one: { person: string }): Recipient => ({ kind: 'person', person: one.person });
  const all = (kind: string, occurrence: number, at: string): PlannedMessage[] =>
    everybody(roster, reads).map((one) => to(one, kind, occurrence, at));
  return [
    ...(state === 'submitted' && submittedAt !== null
      ? [
          ...missing(minutes, roster).flatMap((one) => [
            to(person(one), messageKinds.approve, submissions, submittedAt),
            ...remindedAt(submittedAt).map((due, nth) =>
              to(person(one), messageKinds.approveReminder, reminderOf(submissions, nth), due),
            ),
          ]),
          ...minuteTakersOf(roster).map((one) =>
            to(person(one), messageKinds.unanswered, submissions, unansweredAt(submittedAt)),
          ),
        ]
      : []),
    ...returns.flatMap(({ at }, nth) =>
      minuteTakersOf(roster).map((one) => to(person(one), messageKinds.returned, nth + 1, at)),
    ),
    ...(approvedAt === null ? [] : all(messageKinds.sent, 0, approvedAt)),
    ...(passedOn === null ? [] : all(messageKinds.passedOn, 0, passedOn.at)),
    ...(confirmed === null ? [] : all(messageKinds.confirmed, 0, confirmed.at)),
    // Those made until the group approved the minutes are told of with that.
    ...(confirmed === null
      ? []
      : corrections
          .filter(({ at }) => at > confirmed.at)
          .flatMap(({ number, at }) => all(messageKinds.corrected, number, at))),
  ];
};
