import { outboxRow, type MessageKey, type OutboxRow } from '../../model/outbox.ts';
import { checked, getChecked } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { Operation, Store } from '../store.ts';
import { bucketOf, rowId } from './keys.ts';

/** A message that is to be sent: which one, from when, and from when it is too late. */
export interface PlannedMessage extends MessageKey {
  due: string;
  expires: string;
}

export const plannedRow = ({ due, expires, ...key }: PlannedMessage, now: string): OutboxRow => ({
  ...key,
  state: 'waiting',
  due,
  expires,
  plannedAt: now,
  claim: null,
  tries: 0,
  doubtful: 0,
  sentAt: null,
  activity: null,
  reason: null,
});

/** What becomes of a message that is planned and there already; null leaves it as it is. */
export type PlannedAgain = (there: OutboxRow, planned: OutboxRow) => Promise<OutboxRow | null>;

const atOnce = 50;
const mostTries = 20;

/** Changes a message that is there against what was read, or leaves it; false when it is not there. */
const planAgain = async (
  store: Store,
  bucket: string,
  { id, row }: { id: string; row: OutboxRow },
  again: PlannedAgain,
): Promise<boolean> => {
  for (let tries = 1; ; tries += 1) {
    const found = await getChecked(store, outboxRow, ['outbox', bucket, id]);
    if (found === null) return false;
    const wanted = await again(found.value, row);
    if (wanted === null) return true;
    try {
      await store.transact('outbox', bucket, [
        { op: 'replace', id, body: wanted, due: wanted.due, etag: found.etag },
      ]);
      return true;
    } catch (error) {
      // Its sender was first, or no answer came: what it is now decides anew.
      const beaten = isStoreError(error, 'conflict') || (error instanceof StoreError && error.maybeDone);
      if (!beaten || tries === mostTries) throw error;
    }
  }
};

/** Writes the rows of one bucket; where some are there already, or no answer came, one by one. */
const createAll = async (
  store: Store,
  bucket: string,
  rows: readonly { id: string; row: OutboxRow }[],
  again: PlannedAgain | null,
): Promise<number> => {
  try {
    await store.transact(
      'outbox',
      bucket,
      rows.map(({ id, row }): Operation => ({ op: 'create', id, body: row, due: row.due })),
    );
    return rows.length;
  } catch (error) {
    const lost = error instanceof StoreError && error.maybeDone;
    if (!isStoreError(error, 'exists') && !lost) throw error;
  }
  let created = 0;
  for (const one of rows) {
    if (again !== null && (await planAgain(store, bucket, one, again))) continue;
    const { id, row } = one;
    if (await createOnce(store, ['outbox', bucket, id], row, row.due)) created += 1;
  }
  return created;
};

/**
 * Plans messages. Planning the same again adds nothing, also by several processes at once.
 * @param again what becomes of those that are there already and wait, or came to nothing; left as they are without it
 * @returns how many rows are new
 */
export const planMessages = async (
  store: Store,
  tenant: string,
  messages: readonly PlannedMessage[],
  now: string,
  again: PlannedAgain | null = null,
): Promise<number> => {
  const buckets = new Map<string, Map<string, { id: string; row: OutboxRow }>>();
  for (const message of messages) {
    const id = rowId(message);
    const row = plannedRow(message, now);
    const bucket = bucketOf(tenant, id);
    const rows = buckets.get(bucket) ?? new Map<string, { id: string; row: OutboxRow }>();
    rows.set(id, { id, row });
    buckets.set(bucket, rows);
  }
  let created = 0;
  for (const [bucket, rows] of buckets) {
    const all = [...rows.values()];
    for (let first = 0; first < all.length; first += atOnce)
      created += await createAll(store, bucket, all.slice(first, first + atOnce), again);
  }
  return created;
};

/** A message as it stands; null when it was never planned. */
export const readMessage = async (
  store: Store,
  tenant: string,
  key: MessageKey,
): Promise<OutboxRow | null> => {
  const id = rowId(key);
  const item = await store.get('outbox', bucketOf(tenant, id), id);
  return item === null ? null : checked(outboxRow, item.body, `outbox/${id}`);
};
