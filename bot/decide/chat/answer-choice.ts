import { ballotId } from '../../../data/model/ballot/terms.ts';
import { z } from 'zod';

/** An answer with its variant, as a card's choice: `for:a`, or the answer alone. */
export const answerId = (answer: string, option: string | null): string =>
  option === null ? answer : `${answer}:${option}`;

/** What is chosen where somebody objects in place of an answer. */
export const objects = 'objection';

/** What was chosen, and whether with a reservation. Nothing in it is believed. */
export const answerChosen = (value: string, reserved: boolean): { answer: string; option: string | null } => {
  const [answer = '', option = null] = value.split(':', 2);
  return { answer: reserved && answer === 'for' ? 'reservation' : answer, option };
};

/** What every button about a ballot carries. The group is where the presser's roles are looked up. */
export const aboutBallot = z.looseObject({ ballot: ballotId, group: z.string().min(1).max(300) });

/** Why something is done, as a card brings it; the acts say what is too long. */
export const reason = z.string().max(100_000).default('');

/** What every button about a seat carries: its version and the hash of what was frozen, as the card showed them. */
export const aboutSeat = aboutBallot.extend({
  seat: z.string().max(40),
  version: z.number().int().nonnegative(),
  frozen: z.string().max(64),
});
