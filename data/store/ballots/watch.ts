import { z } from 'zod';
import { ballotId, type BallotId } from '../../model/ballot/terms.ts';
import { instant } from '../../model/stored.ts';
import { checked, everyItem, getChecked } from '../checked.ts';
import { isStoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { relayedId, ballotPartition, watchPartition, watchPartitions } from './keys.ts';

// One transaction cannot span partitions, so a process may die between a ballot's event and what must follow from
// it elsewhere. Therefore a ballot is noted for looking at *before* such an event is written, and the note is put
// off only after what follows was done. The note of a finished ballot stays, without a due: it tells that it is there.

/** The note of one ballot. */
export const watched = z.object({ ballot: ballotId, since: instant, looks: z.number().int() });

export interface Watched {
  ballot: BallotId;
  since: string;
  /** How often it was looked at without a ballot being there yet. */
  looks: number;
  etag: string;
}

const mostTries = 50;

/**
 * Has the ballot looked at by `due`, or sooner if that was so already.
 * @param make whether to make the note when there is none: for a ballot that is about to be opened, and no other
 */
export const lookAtBy = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
  due: string,
  make: boolean,
): Promise<void> => {
  const partition = watchPartition(tenant, ballot);
  for (let tries = 1; ; tries += 1) {
    const item = await store.get('ballots', partition, ballot);
    if (item === null ? !make : item.due !== null && item.due <= due) return;
    try {
      await store.transact('ballots', partition, [
        item === null
          ? { op: 'create', id: ballot, body: { ballot, since: due, looks: 0 }, due }
          : { op: 'replace', id: ballot, body: item.body, due, etag: item.etag },
      ]);
      return;
    } catch (error) {
      const beaten = isStoreError(error, 'conflict') || isStoreError(error, 'exists');
      const lost = isStoreError(error, 'unavailable') && error.maybeDone;
      if (!(beaten || lost) || tries === mostTries) throw error;
    }
  }
};

/**
 * Puts the next look off; null: never again. False when somebody noted it anew meanwhile, which then holds. Give the
 * note as it was *before* looking, so that what happened since is not put off with it.
 */
export const putOff = async (
  store: Store,
  tenant: string,
  { ballot, since, looks, etag }: Watched,
  due: string | null,
): Promise<boolean> => {
  try {
    const body = { ballot, since, looks: looks + 1 };
    await store.transact('ballots', watchPartition(tenant, ballot), [
      { op: 'replace', id: ballot, body, due, etag },
    ]);
    return true;
  } catch (error) {
    if (isStoreError(error, 'conflict')) return false;
    throw error;
  }
};

/** The note of one ballot. */
export const noteOf = async (store: Store, tenant: string, ballot: BallotId): Promise<Watched | null> => {
  const found = await getChecked(store, watched, ['ballots', watchPartition(tenant, ballot), ballot]);
  return found === null ? null : { ...found.value, etag: found.etag };
};

/** The ballots that are to be looked at by now, the longest due first within each bucket. */
export const dueBallots = async (store: Store, tenant: string, now: string): Promise<Watched[]> => {
  // What is due at this very instant counts: the port's range ends before its end.
  const to = new Date(Date.parse(now) + 1).toISOString();
  const pages = await Promise.all(
    watchPartitions(tenant).map((partition) =>
      store.query('ballots', partition, { due: { to }, order: 'due', limit: 1000 }),
    ),
  );
  return pages.flatMap(({ items }) =>
    items.map(({ id, body, etag }) => ({ ...checked(watched, body, `ballots/watch/${id}`), etag })),
  );
};

/** Every ballot there ever was, finished ones too. */
export const everyBallot = async (store: Store, tenant: string): Promise<BallotId[]> => {
  const items = await Promise.all(
    watchPartitions(tenant).map((partition) => everyItem(store, 'ballots', partition, '')),
  );
  return items.flat().map(({ id }) => id);
};

/** The item that tells it. */
export const relayedMark = z.object({ seq: z.number().int().nonnegative() });

/** Up to which event everything that follows elsewhere has been written. */
export const relayedUpTo = async (store: Store, tenant: string, ballot: BallotId): Promise<number> =>
  (await getChecked(store, relayedMark, ['ballots', ballotPartition(tenant, ballot), relayedId]))?.value
    .seq ?? 0;

/** Notes that all up to `seq` is written elsewhere; never goes back. */
export const noteRelayed = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
  seq: number,
): Promise<void> => {
  const partition = ballotPartition(tenant, ballot);
  for (let tries = 1; ; tries += 1) {
    const found = await getChecked(store, relayedMark, ['ballots', partition, relayedId]);
    if (found !== null && found.value.seq >= seq) return;
    try {
      await store.transact('ballots', partition, [
        found === null
          ? { op: 'create', id: relayedId, body: { seq } }
          : { op: 'replace', id: relayedId, body: { seq }, etag: found.etag },
      ]);
      return;
    } catch (error) {
      const beaten = isStoreError(error, 'conflict') || isStoreError(error, 'exists');
      const lost = isStoreError(error, 'unavailable') && error.maybeDone;
      if (!(beaten || lost) || tries === mostTries) throw error;
    }
  }
};
