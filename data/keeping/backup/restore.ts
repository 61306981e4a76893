import { isDeepStrictEqual } from 'node:util';
import { changeStored } from '../../store/change-stored.ts';
import { getChecked } from '../../store/checked.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import { everyChange } from '../../store/every-change.ts';
import { maxOperations } from '../../store/limits.ts';
import { containers, type Operation, type Store } from '../../store/store.ts';
import { restoreId, restorePartition } from '../keys.ts';
import { restoreMark, type RestoreMark } from '../records.ts';
import { backupItem, type BackupHead, type BackupItem } from './line.ts';

const place = ['audit', restorePartition, restoreId] as const;

/** How far a backup was put back into this store; null: none ever was. */
export const restoreState = async (store: Store): Promise<RestoreMark | null> =>
  (await getChecked(store, restoreMark, [...place]))?.value ?? null;

/** A backup is half put back: nothing else may use the store before that is done. */
export class HalfRestored extends Error {
  override readonly name = 'HalfRestored';
  readonly da =
    'En sikkerhedskopi er kun lagt halvt på plads: kør punkt import-backup FIL igen, og start så Punkt.';
  readonly en = 'A backup is only half put back: run punkt import-backup FILE again, then start Punkt.';
}

/** @throws HalfRestored */
export const requireWholeStore = async (store: Store): Promise<void> => {
  if ((await restoreState(store))?.ended === false) throw new HalfRestored('half restored');
};

const isEmpty = async (store: Store): Promise<boolean> => {
  for (const container of containers)
    for await (const change of everyChange(store, container)) return !change;
  return true;
};

/** Bytes of JSON of one transaction: well below what a store takes. */
const mostBytes = 1_000_000;

/** Items of one partition that go in together. */
interface Batch {
  items: BackupItem[];
  bytes: number;
}

const bodyOf = (item: BackupItem) => ('gone' in item ? {} : item.body);
const dueOf = (item: BackupItem) => ('gone' in item ? null : item.due);

const createAll = (items: readonly BackupItem[]): Operation[] =>
  items.map((item) => ({ op: 'create', id: item.id, body: bodyOf(item), due: dueOf(item) }));

/** One item, whatever is there of it: from a try before, or from an earlier line of the file. */
const putOne = async (store: Store, item: BackupItem): Promise<void> => {
  const { c, p, id } = item;
  for (let tries = 1; ; tries += 1) {
    const found = await store.get(c, p, id);
    const same =
      found !== null &&
      !('gone' in item) &&
      found.due === item.due &&
      isDeepStrictEqual(found.body, JSON.parse(JSON.stringify(item.body)));
    if (same) return;
    try {
      if (found === null) await store.transact(c, p, createAll([item]));
      else if ('gone' in item) await store.transact(c, p, [{ op: 'tombstone', id, etag: found.etag }]);
      else
        await store.transact(c, p, [{ op: 'replace', id, body: item.body, due: item.due, etag: found.etag }]);
      // A tombstone is made of an item: it was only created now.
      if (!('gone' in item) || found !== null) return;
    } catch (error) {
      // Its id was used and is free for nothing any more: that is what was to be.
      if (isStoreError(error, 'exists') && 'gone' in item) return;
      const again = isStoreError(error, 'conflict') || (error instanceof StoreError && error.maybeDone);
      if (!again || tries >= 10) throw error;
    }
  }
};

const putBatch = async (store: Store, { items }: Batch): Promise<void> => {
  const [first] = items;
  if (first === undefined) return;
  const { c, p } = first;
  try {
    const etags = await store.transact(c, p, createAll(items));
    const gone = items.flatMap((item, at) =>
      'gone' in item ? [{ op: 'tombstone' as const, id: item.id, etag: etags[at] ?? '' }] : [],
    );
    if (gone.length > 0) await store.transact(c, p, gone);
  } catch (error) {
    const again =
      isStoreError(error, 'exists') ||
      isStoreError(error, 'conflict') ||
      (error instanceof StoreError && error.maybeDone);
    if (!again) throw error;
    for (const item of items) await putOne(store, item);
  }
};

const mark = async (store: Store, backup: string, lines: number, ended: boolean): Promise<void> => {
  await changeStored(store, restoreMark, [...place], () => ({ backup, lines, ended }));
};

/** Lines between notes of how far it is. */
const noteEvery = 5_000;

/**
 * Puts a backup back that was checked, into a store with nothing in it, or one into which the same backup was being put
 * when it was interrupted; it goes on there then.
 * @param lines the file's lines, its head and end among them
 * @returns `not-empty`: nothing was done
 */
export const restore = async (
  store: Store,
  head: BackupHead,
  lines: AsyncIterable<string>,
  progress: (lines: number) => void = () => undefined,
): Promise<'done' | 'not-empty' | 'done-before'> => {
  const before = await restoreState(store);
  if (before === null ? !(await isEmpty(store)) : before.backup !== head.backup) return 'not-empty';
  if (before?.ended === true) return 'done-before';
  await mark(store, head.backup, before?.lines ?? 0, false);
  let number = 0;
  let noted = before?.lines ?? 0;
  let batch: Batch = { items: [], bytes: 0 };
  const put = async (): Promise<void> => {
    await putBatch(store, batch);
    batch = { items: [], bytes: 0 };
  };
  for await (const line of lines) {
    number += 1;
    const read = number <= noted ? null : backupItem.safeParse(JSON.parse(line));
    // Its head and its end are no items.
    if (read?.success !== true) continue;
    const item = read.data;
    const [first] = batch.items;
    const fits =
      first === undefined ||
      (first.c === item.c &&
        first.p === item.p &&
        batch.items.length < maxOperations &&
        batch.bytes + line.length * 3 < mostBytes &&
        !batch.items.some(({ id }) => id === item.id));
    if (!fits) {
      await put();
      if (number - noted >= noteEvery) {
        noted = number - 1;
        await mark(store, head.backup, noted, false);
      }
    }
    batch.items.push(item);
    batch.bytes += line.length * 3;
    progress(number);
  }
  await put();
  await mark(store, head.backup, number, true);
  return 'done';
};
