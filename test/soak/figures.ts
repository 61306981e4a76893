import { outboxRow, type OutboxRow } from '../../data/model/outbox.ts';
import { bucketsOf } from '../../data/store/outbox/keys.ts';
import { checked, everyItem } from '../../data/store/checked.ts';
import { readEvents } from '../../data/store/ballots/log.ts';
import type { Store } from '../../data/store/store.ts';

/** The value below which so large a share of the values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

/** All messages to people in the outbox. */
export const messagesToPeople = async (store: Store, tenant: string): Promise<OutboxRow[]> => {
  const rows: OutboxRow[] = [];
  for (const bucket of bucketsOf(tenant))
    for (const { id, body } of await everyItem(store, 'outbox', bucket, ''))
      rows.push(checked(outboxRow, body, id));
  return rows.filter(({ recipient }) => recipient.kind === 'person');
};

/** What of the messages did not come out as it must: by what was sent according to Teams. */
export const messageFaults = (
  rows: readonly OutboxRow[],
  /** Ids of everything the bot posted, and how often each. */
  posted: ReadonlySet<string>,
  /** Ids of replies. */
  replies: ReadonlySet<string>,
  now: string,
): { sent: number; lost: number; doubled: number; doubtful: number; unfinished: number } => {
  const due = rows.filter(({ due: at }) => at <= now);
  const ids = rows.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  const known = new Set(ids);
  const strays = [...posted].filter((id) => !known.has(id) && !replies.has(id)).length;
  const doubtful = rows.reduce((sum, row) => sum + row.doubtful, 0);
  return {
    sent: ids.length,
    lost:
      rows.filter(({ state }) => state === 'dead' || state === 'expired').length +
      ids.filter((id) => !posted.has(id)).length,
    // One that was sent again in doubt may have arrived twice; that is said of it, and no surprise.
    doubled: Math.max(0, strays - doubtful) + (ids.length - known.size),
    doubtful,
    unfinished: due.filter(({ state }) => state === 'waiting' || state === 'sending').length,
  };
};

/** Votes with a receipt that are not in the log, and seats with more votes than were given. */
export const voteFaults = async (
  store: Store,
  tenant: string,
  /** Votes that were told to be taken, by ballot. */
  receipts: ReadonlyMap<string, number>,
  /** Votes that were sent and of which nobody heard. */
  unheard: ReadonlyMap<string, number>,
): Promise<{ votes: number; lost: number; doubled: number }> => {
  const found = { votes: 0, lost: 0, doubled: 0 };
  for (const [ballot, told] of receipts) {
    const votes = (await readEvents(store, tenant, ballot)).flatMap(({ stored: { event } }) =>
      event.kind === 'voted' ? [event.seat] : [],
    );
    const seats = new Set(votes).size;
    found.votes += votes.length;
    found.lost += Math.max(0, told - seats);
    found.doubled += votes.length - seats + Math.max(0, seats - told - (unheard.get(ballot) ?? 0));
  }
  return found;
};

/** Does memory grow? By its middle value in the second quarter of the run and in the last. In bytes. */
export const growth = (heaps: readonly number[]): { from: number; to: number; grows: boolean } => {
  const quarter = Math.floor(heaps.length / 4);
  const middle = (some: readonly number[]): number => percentile(some, 0.5);
  const [from, to] = [middle(heaps.slice(quarter, 2 * quarter)), middle(heaps.slice(-Math.max(1, quarter)))];
  // A run too short for quarters tells nothing.
  return { from, to, grows: heaps.length >= 8 && to > from * 1.25 && to - from > 25_000_000 };
};
