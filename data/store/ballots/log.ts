import { ballotHead, type BallotHead } from '../../model/ballot/head.ts';
import { storedEvent, type StoredEvent } from '../../model/ballot/event.ts';
import type { BallotId } from '../../model/ballot/terms.ts';
import { checked, getChecked, type Found } from '../checked.ts';
import { isStoreError } from '../errors.ts';
import type { Operation, Store, StoredItem } from '../store.ts';
import { ballotPartition, draftId, eventId, eventPrefix, headId, relayedId } from './keys.ts';
import { relayedMark } from './watch.ts';

/** A ballot as it is now, and what to write against; null when there is none. One read. */
export const readHead = (store: Store, tenant: string, ballot: BallotId): Promise<Found<BallotHead> | null> =>
  getChecked(store, ballotHead, ['ballots', ballotPartition(tenant, ballot), headId]);

const eventOf = (item: StoredItem, where: string): StoredEvent =>
  checked<StoredEvent>(storedEvent, item.body, `ballots/${where}/${item.id}`);

/** One event; null when there is none of that number. */
export const readEvent = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
  seq: number,
): Promise<StoredEvent | null> => {
  const partition = ballotPartition(tenant, ballot);
  const item = await store.get('ballots', partition, eventId(seq));
  return item === null ? null : eventOf(item, partition);
};

/** The events from one on, in order, with the etags that erasing needs. */
export const readEvents = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
  from = 1,
): Promise<{ stored: StoredEvent; etag: string }[]> => {
  const partition = ballotPartition(tenant, ballot);
  const events: { stored: StoredEvent; etag: string }[] = [];
  let continuation: string | null = null;
  do {
    const page = await store.query('ballots', partition, {
      prefix: eventPrefix,
      from: eventId(from),
      limit: 1000,
      ...(continuation === null ? {} : { continuation }),
    });
    for (const item of page.items) events.push({ stored: eventOf(item, partition), etag: item.etag });
    ({ continuation } = page);
  } while (continuation !== null);
  return events;
};

/**
 * Writes events and the head they make, in one transaction against the head that was read: a vote counts only if the
 * ballot was open in the very write that holds it.
 * @param etag the head's; null opens the ballot
 * @param draftEtag the draft the ballot is opened from, which goes with it
 * @returns the head's new etag
 * @throws StoreError as transact does
 */
export const writeEvents = async (
  store: Store,
  head: BallotHead,
  events: readonly StoredEvent[],
  etag: string | null,
  draftEtag: string | null = null,
): Promise<string> => {
  const operations: Operation[] = [
    etag === null
      ? { op: 'create', id: headId, body: head }
      : { op: 'replace', id: headId, body: head, etag },
    ...events.map((stored): Operation => ({
      op: 'create',
      id: eventId(stored.event.seq),
      body: { ...stored },
    })),
    ...(draftEtag === null ? [] : [{ op: 'tombstone', id: draftId, etag: draftEtag } as const]),
  ];
  const [written = ''] = await store.transact(
    'ballots',
    ballotPartition(head.tenant, head.ballot),
    operations,
  );
  return written;
};

/**
 * Takes away, beside every event, what `keep` does not give back. The events themselves stay as they are. Where another
 * takes something away at the same time, what both do not keep is gone.
 */
export const eraseBesideEvents = async (
  store: Store,
  tenant: string,
  ballot: BallotId,
  keep: (stored: StoredEvent) => StoredEvent['open'],
): Promise<void> => {
  let beaten: boolean;
  do {
    beaten = false;
    for (const { stored, etag } of await readEvents(store, tenant, ballot)) {
      const open = keep(stored);
      if (Object.keys(open).length === Object.keys(stored.open).length) continue;
      const id = eventId(stored.event.seq);
      try {
        await store.transact('ballots', ballotPartition(tenant, ballot), [
          { op: 'replace', id, body: { ...stored, open }, etag },
        ]);
      } catch (error) {
        if (!isStoreError(error, 'conflict')) throw error;
        beaten = true;
      }
    }
  } while (beaten);
};

/** All there is of a ballot, read together. */
export interface WholeBallot {
  head: BallotHead | null;
  events: StoredEvent[];
  /** Up to which event all that follows from them is written elsewhere. */
  relayed: number;
}

/** A whole ballot, in as few reads as it has pages. What is written meanwhile may be missing from it. */
export const readWhole = async (store: Store, tenant: string, ballot: BallotId): Promise<WholeBallot> => {
  const partition = ballotPartition(tenant, ballot);
  const whole: WholeBallot = { head: null, events: [], relayed: 0 };
  let continuation: string | null = null;
  do {
    const page = await store.query('ballots', partition, {
      limit: 1000,
      ...(continuation === null ? {} : { continuation }),
    });
    for (const item of page.items) {
      const where = `ballots/${partition}/${item.id}`;
      if (item.id.startsWith(eventPrefix)) whole.events.push(eventOf(item, partition));
      else if (item.id === headId) whole.head = checked(ballotHead, item.body, where);
      else if (item.id === relayedId) whole.relayed = checked(relayedMark, item.body, where).seq;
    }
    ({ continuation } = page);
  } while (continuation !== null);
  return whole;
};
