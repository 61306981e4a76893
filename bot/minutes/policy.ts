import { danishTimeOf, instantAt } from '../../data/calendar/danish-time.ts';
import { workingDayAtOrAfter } from '../../data/calendar/working-days.ts';
import { addDays } from '../../data/language/dates/calendar.ts';

/**
 * When chairs who have not answered are reminded to approve minutes, and when they are not waited for any more: the one
 * place to change it in. Days after the chairs were asked; a reminder that would fall on a day off goes out on the next
 * working day.
 */
export const approvalPolicy = {
  remindAfterDays: [3, 7] as readonly number[],
  /** The minute-taker is told who has not answered, and may let the minutes go on to the next meeting. */
  unansweredAfterDays: 10,
  at: '09:00',
} as const;

const after = (asked: string, days: number): string =>
  instantAt(workingDayAtOrAfter(addDays(danishTimeOf(asked).day, days)), approvalPolicy.at);

/** When chairs who were asked at an instant are reminded, in order. */
export const remindedAt = (asked: string): string[] =>
  approvalPolicy.remindAfterDays.map((days) => after(asked, days));

/** From when on chairs who were asked at an instant are not waited for any more. */
export const unansweredAt = (asked: string): string => after(asked, approvalPolicy.unansweredAfterDays);
