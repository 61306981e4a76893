import type { DeadlineKind } from '../../../data/model/deadline.ts';

/** Whom a reminder goes to. `responsible`: see rules/who-acts.ts. `channel`: the place the group is bound to; of
 * what somebody asked for, only what is the whole group's. `contact-director`: only where the group's mandate names them. */
export type To = 'responsible' | 'everyone' | 'secretary' | 'chair' | 'contact-director' | 'channel';

/** One reminder of a deadline. Its number in the list is part of what it is: add new ones at the end. */
export interface Step {
  /** Days before the deadline's day; 0 is the day itself, below 0 is after it. */
  daysBefore: number;
  /** Danish local time. */
  at: string;
  to: To;
  /** What is told: `ahead` it comes, `today` it is today, `overdue` it has passed, `escalated` to somebody above. */
  why: 'ahead' | 'today' | 'overdue' | 'escalated';
}

const step = (daysBefore: number, at: string, to: To, why: Step['why']): Step => ({
  daysBefore,
  at,
  to,
  why,
});

/**
 * When who is reminded of what: the one file to change it in. Reminders before a deadline go out earlier rather than
 * later where they would fall on quiet hours or days off; those after it go out later.
 */
export const policies: Readonly<Record<DeadlineKind, readonly Step[]>> = {
  // The secretary has the agenda to send; the chair is told on the day itself when it is not out.
  agenda: [
    step(14, '09:00', 'responsible', 'ahead'),
    step(3, '09:00', 'responsible', 'ahead'),
    step(0, '08:30', 'responsible', 'today'),
    step(0, '14:00', 'chair', 'escalated'),
  ],
  // In time for whoever cannot come to name a substitute or to send remarks.
  meeting: [step(7, '09:00', 'everyone', 'ahead'), step(1, '09:00', 'everyone', 'ahead')],
  // What somebody is to do by what was decided.
  'follow-up': [
    step(14, '09:00', 'responsible', 'ahead'),
    step(3, '09:00', 'responsible', 'ahead'),
    step(-1, '09:00', 'responsible', 'overdue'),
    step(-3, '09:00', 'secretary', 'escalated'),
    step(-10, '09:00', 'contact-director', 'escalated'),
  ],
  // A deadline that papers state as binding.
  hard: [
    step(14, '09:00', 'responsible', 'ahead'),
    step(3, '09:00', 'responsible', 'ahead'),
    step(0, '08:30', 'responsible', 'today'),
    step(-1, '09:00', 'secretary', 'escalated'),
    step(-10, '09:00', 'contact-director', 'escalated'),
  ],
  // Only foreseen: once, so that somebody looks whether it holds.
  expected: [step(3, '09:00', 'responsible', 'ahead')],
  // A trial or a funding period ends.
  expiry: [step(30, '09:00', 'secretary', 'ahead'), step(7, '09:00', 'responsible', 'ahead')],
  // A mandate or the ownership of an agreement ends: the chair must have time to put it on an agenda.
  period: [
    step(180, '09:00', 'secretary', 'ahead'),
    step(90, '09:00', 'chair', 'ahead'),
    step(30, '09:00', 'chair', 'ahead'),
  ],
  // Ballots remind by themselves (bot/decide/relay/messages.ts).
  ballot: [],
  // What somebody asked to be reminded of: on the day, and the working day before.
  own: [
    step(1, '09:00', 'responsible', 'ahead'),
    step(0, '08:30', 'responsible', 'today'),
    step(0, '08:30', 'channel', 'today'),
  ],
};

/** For how long a deadline that has passed is worth a reminder, in days. */
export const overdueDays = 30;
