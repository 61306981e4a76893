import { endOfDay, instantAt } from '../../../data/calendar/danish-time.ts';
import { workingDayAtOrBefore } from '../../../data/calendar/working-days.ts';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';

type When = Pick<PlannedMeeting, 'day' | 'time'>;

/** When a meeting begins; where nobody has said a time, its day's end, so that the day itself is not too late. */
export const beginsAt = ({ day, time }: When): string =>
  time === null ? endOfDay(day) : instantAt(day, time);

/** When the others are given the remarks of those who cannot come: the morning of the last working day before. */
export const deliveryAt = ({ day }: Pick<When, 'day'>): string =>
  instantAt(workingDayAtOrBefore(addDays(day, -1)), '08:00');
