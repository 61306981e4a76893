import { z } from 'zod';
import { personId } from '../../model/people.ts';
import { proposal, type BallotId } from '../../model/ballot/terms.ts';
import { instant } from '../../model/stored.ts';
import { getChecked, type Found } from '../checked.ts';
import { isStoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { ballotPartition, draftId } from './keys.ts';

/** A ballot that was prepared and not opened. Nobody is told of it. */
export const ballotDraft = z.object({ proposal, by: personId, at: instant });
export type BallotDraft = z.infer<typeof ballotDraft>;

export const readDraft = (
  store: Store,
  tenant: string,
  ballot: BallotId,
): Promise<Found<BallotDraft> | null> =>
  getChecked(store, ballotDraft, ['ballots', ballotPartition(tenant, ballot), draftId]);

/** Keeps a draft under an id of its own. Kept twice, it is kept once. */
export const keepDraft = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
  draft: BallotDraft,
): Promise<void> => {
  try {
    await store.transact('ballots', ballotPartition(tenant, ballot), [
      { op: 'create', id: draftId, body: { ...draft } },
    ]);
  } catch (error) {
    if (!isStoreError(error, 'exists')) throw error;
  }
};
