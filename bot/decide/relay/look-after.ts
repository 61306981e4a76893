import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { dueBallots } from '../../../data/store/ballots/watch.ts';
import type { Deciding } from '../deciding.ts';
import { closeIfDue } from '../running/close.ts';
import { relayAndPutOff } from './relay.ts';

/** What came of looking after the ballots that are due. */
export interface LookedAfter {
  looked: BallotId[];
  /** Those that could not be looked after, and why; they stay due. */
  failed: { ballot: BallotId; error: unknown }[];
}

/**
 * Looks after every ballot that is due: closes it when its deadline has passed, and does what a process that died left
 * undone. To be called every some seconds by any number of processes; several at once do nothing twice.
 */
export const lookAfterBallots = async (deciding: Deciding): Promise<LookedAfter> => {
  const { store, tenant, now } = deciding;
  const done: LookedAfter = { looked: [], failed: [] };
  for (const note of await dueBallots(store, tenant, now())) {
    const { ballot } = note;
    try {
      await closeIfDue(deciding, ballot);
      await relayAndPutOff(deciding, ballot, note);
      done.looked.push(ballot);
    } catch (error) {
      // One ballot that cannot be read keeps no other from being closed.
      done.failed.push({ ballot, error });
    }
  }
  return done;
};
