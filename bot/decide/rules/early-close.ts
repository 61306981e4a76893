import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { isRecused, isVacant } from './counting/tally.ts';
import { hoursAfter } from './deadline.ts';

/**
 * May it be closed before its deadline? Only when every seat that can has answered, none with a reservation, and the
 * ballot has been open as long as it must.
 */
export const mayCloseEarly = (
  { seats, openedAt, minimumHours }: Pick<BallotHead, 'seats' | 'openedAt' | 'minimumHours'>,
  now: string,
): boolean =>
  now >= hoursAfter(openedAt, minimumHours) &&
  seats.every(
    (seat) =>
      isRecused(seat) || isVacant(seat) || (seat.answer !== null && seat.answer.answer !== 'reservation'),
  );
