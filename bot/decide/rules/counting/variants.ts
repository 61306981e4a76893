import type { SeatState } from '../../../../data/model/ballot/head.ts';
import { isRecused } from './tally.ts';

export interface VariantVotes {
  id: string;
  votes: number;
}

/** Votes for each variant, in the order of the ballot. */
export const variantVotes = (
  options: readonly { id: string }[],
  seats: readonly SeatState[],
): VariantVotes[] =>
  options.map(({ id }) => ({
    id,
    votes: seats.filter((seat) => !isRecused(seat) && seat.answer?.option === id).length,
  }));

/** Those with the most votes: one leads, or several are tied. Nobody where nothing got a vote. */
export const leadersOf = (votes: readonly VariantVotes[]): VariantVotes[] => {
  const most = Math.max(0, ...votes.map((one) => one.votes));
  return most === 0 ? [] : votes.filter((one) => one.votes === most);
};
