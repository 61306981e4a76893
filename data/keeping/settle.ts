import { checked } from '../store/checked.ts';
import { emptied, isEmptied } from '../store/emptied.ts';
import { isStoreError, StoreError } from '../store/errors.ts';
import type { Change, Operation, Store, StoredItem } from '../store/store.ts';
import type { KeptKind, Verdict } from './kind.ts';

type Live = Extract<Change, { deleted: false }>;

const operationOf = ({ id, due, etag }: StoredItem, verdict: Exclude<Verdict, 'keep'>): Operation => {
  if (verdict === 'tombstone') return { op: 'tombstone', id, etag };
  if (verdict === 'empty') return { op: 'replace', id, body: emptied, etag };
  return { op: 'replace', id, body: verdict.body, due, etag };
};

const mostTries = 50;

/**
 * Does to an item what `judge` says of it, by what it is at the moment of the write: who is beaten to it looks again.
 * Safe to repeat, also after a lost answer: what was done is not judged to be done again.
 * @returns whether anything was done
 */
export const settle = async (
  store: Store,
  kept: KeptKind,
  item: Live,
  judge: (body: unknown) => Verdict,
): Promise<boolean> => {
  const { partition, id } = item;
  const { container } = kept;
  let found: StoredItem | null = item;
  let lost = false;
  for (let tries = 1; ; tries += 1) {
    if (found === null || isEmptied(found.body)) return lost;
    const verdict = judge(checked(kept.schema, found.body, `${container}/${partition}/${id}`));
    if (verdict === 'keep') return lost;
    try {
      await store.transact(container, partition, [operationOf(found, verdict)]);
      return true;
    } catch (error) {
      const maybe = error instanceof StoreError && error.maybeDone;
      if (!(isStoreError(error, 'conflict') || maybe) || tries === mostTries) throw error;
      lost ||= maybe;
      found = await store.get(container, partition, id);
    }
  }
};
