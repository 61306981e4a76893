import type { SeatState } from '../../../../data/model/ballot/head.ts';
import type { Figures } from '../../../../data/model/ballot/result.ts';
import type { Base } from '../../../../data/model/ballot/terms.ts';

/** A seat none of whose people may take part. It leaves every denominator (DESIGN.md, Decide, "Answers"). */
export const isRecused = ({ people, recused, answer }: SeatState): boolean =>
  answer === null && people.length > 0 && people.every((one) => recused.some(({ who }) => who === one));

/** A seat that nobody sits in and nobody has answered for. One whose people left after answering still counts. */
export const isVacant = ({ people, answer }: SeatState): boolean => people.length === 0 && answer === null;

const canCount = (seat: SeatState): boolean => !isRecused(seat) && !isVacant(seat);

/** Can the seat still be silent: eligible, without an answer, its card proven delivered? */
export const isSilent = (seat: SeatState, delivered: ReadonlySet<string>): boolean =>
  canCount(seat) && seat.answer === null && delivered.has(seat.id);

const none: ReadonlySet<string> = new Set();

/**
 * Counts the seats. `delivered` are the seats whose silence counts; empty where the legal basis does not name it.
 * A joined variant is a vote for; joining none is an answer, for nothing and against nothing.
 */
export const tallyOf = (seats: readonly SeatState[], delivered: ReadonlySet<string> = none): Figures => {
  const figures: Figures = {
    opening: 0,
    recused: 0,
    eligible: 0,
    answered: 0,
    for: 0,
    reservations: 0,
    against: 0,
    abstained: 0,
    silent: 0,
  };
  for (const seat of seats) {
    if (isRecused(seat)) {
      figures.recused += 1;
      continue;
    }
    figures.opening += 1;
    if (isVacant(seat)) continue;
    figures.eligible += 1;
    if (isSilent(seat, delivered)) {
      figures.answered += 1;
      figures.for += 1;
      figures.silent += 1;
    }
    if (seat.answer === null) continue;
    figures.answered += 1;
    const { answer } = seat.answer;
    if (answer === 'for' || answer === 'reservation') figures.for += 1;
    if (answer === 'reservation') figures.reservations += 1;
    if (answer === 'against') figures.against += 1;
    if (answer === 'abstain') figures.abstained += 1;
  }
  return figures;
};

/** B: the number a share is taken of. Votes cast are those for and against; who abstains casts none. */
export const baseOf = (base: Base, figures: Figures): number => {
  if (base === 'opening') return figures.opening;
  return base === 'eligible' ? figures.eligible : figures.for + figures.against;
};
