import { outboxRow, type OutboxRow } from '../../../data/model/outbox.ts';
import { checked } from '../../../data/store/checked.ts';
import { isStoreError, StoreError } from '../../../data/store/errors.ts';
import type { Store } from '../../../data/store/store.ts';

/** A row with where it is and what to write against. */
export interface HeldRow {
  bucket: string;
  id: string;
  etag: string;
  row: OutboxRow;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** What of a bucket is due by now, the longest due first: rows that wait, and rows whose claim has run out. */
export const dueRows = async (
  store: Store,
  bucket: string,
  now: number,
  limit: number,
): Promise<HeldRow[]> => {
  const { items } = await store.query('outbox', bucket, { due: { to: iso(now + 1) }, order: 'due', limit });
  return items.map(({ id, etag, body }) => ({
    bucket,
    id,
    etag,
    row: checked(outboxRow, body, `outbox/${bucket}/${id}`),
  }));
};

/** When a row is next to be looked at; null: it is final. */
const dueOf = ({ state, due, claim }: OutboxRow): string | null => {
  if (state === 'waiting') return due;
  return state === 'sending' ? (claim?.until ?? due) : null;
};

/**
 * Writes rows of one bucket against what was read, all or none. Null when somebody else was first with one of them.
 * After a lost answer it reads whether it was done.
 */
export const writeRows = async (store: Store, held: readonly HeldRow[]): Promise<HeldRow[] | null> => {
  const [first] = held;
  if (first === undefined) return [];
  const operations = held.map(({ id, row, etag }) => ({
    op: 'replace' as const,
    id,
    body: row,
    due: dueOf(row),
    etag,
  }));
  for (let tries = 1; ; tries += 1) {
    try {
      const etags = await store.transact('outbox', first.bucket, operations);
      return held.map((one, at) => ({ ...one, etag: etags[at] ?? one.etag }));
    } catch (error) {
      if (isStoreError(error, 'conflict')) return tries === 1 ? null : landed(store, held);
      if (!(error instanceof StoreError) || !error.maybeDone || tries === 5) throw error;
    }
  }
};

/** After a lost answer and a conflict: is what stands there what was to be written? */
const landed = async (store: Store, held: readonly HeldRow[]): Promise<HeldRow[] | null> => {
  const found: HeldRow[] = [];
  for (const one of held) {
    const item = await store.get('outbox', one.bucket, one.id);
    if (item === null || JSON.stringify(item.body) !== JSON.stringify(one.row)) return null;
    found.push({ ...one, etag: item.etag });
  }
  return found;
};
