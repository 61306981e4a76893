import type { Delivered, PersonRef } from '../../../data/model/ballot/event.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { Draft } from '../log/chain.ts';
import { castingChoice, resultOf } from '../rules/counting/result.ts';
import { hoursAfter } from '../rules/deadline.ts';

/** How long a casting vote is waited for after the deadline. Then the tie stands, and the punkt is not adopted. */
export const castingHours = 72;

/** The event that closes a ballot, with the whole result in it. */
export const closingOf = (
  head: BallotHead,
  delivered: Delivered,
  by: PersonRef | null,
  early: boolean,
): Draft => ({ fact: { kind: 'closed', early, result: resultOf(head, delivered), delivered }, by });

/**
 * What ends the voting: the closing event, or the tie that is left to a casting vote.
 * @param mayCast see castingChoice
 */
export const endingOf = (
  head: BallotHead,
  delivered: Delivered,
  now: string,
  by: PersonRef | null,
  early: boolean,
  mayCast?: (who: PersonRef) => boolean,
): Draft => {
  const options = castingChoice(head, delivered, mayCast);
  if (options.length === 0) return closingOf(head, delivered, by, early);
  return { fact: { kind: 'tied', options, until: hoursAfter(now, castingHours), delivered }, by };
};
