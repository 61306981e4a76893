import { StoreError } from './errors.ts';
import type { Operation, Query } from './store.ts';

/** As Cosmos DB's transactional batch. */
export const maxOperations = 100;

/** Cosmos DB allows 2 MiB with its envelope; this leaves room for the envelope, and every store holds to it. */
export const maxTransactionBytes = 2_000_000;

/** The most items or changes of one page. */
export const maxPage = 1000;
const defaultPage = 100;

const maxKeyLength = 255;
// U+10FFFF is kept free as the end of every range of ids.
const badInKey = /[\p{Cc}\p{Cs}\u{10FFFF}]/u;
const badInId = /[/\\?#]|^ | $/u;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const invalid = (detail: string, operation?: number): StoreError =>
  new StoreError('invalid', operation === undefined ? { detail } : { detail, operation });

/** Throws `invalid` unless the partition key may be used. */
export const checkPartition = (partition: string): void => {
  if (partition === '' || partition.length > maxKeyLength || badInKey.test(partition))
    throw invalid(`The partition ${JSON.stringify(partition)} is empty, too long or has control characters.`);
};

/** Throws `invalid` unless the id may be used. */
export const checkId = (id: string, operation?: number): void => {
  if (id === '' || id.length > maxKeyLength || badInKey.test(id) || badInId.test(id))
    throw invalid(
      `The id ${JSON.stringify(id)} is empty, too long or has characters an id may not have.`,
      operation,
    );
};

const checkDue = (due: string | null | undefined, operation?: number): void => {
  if (due !== null && due !== undefined && !instant.test(due))
    throw invalid(`The due ${JSON.stringify(due)} is not YYYY-MM-DDTHH:MM:SS.sssZ.`, operation);
};

/** The number of items a page may hold: what was asked for, or the default. Throws `invalid` outside 1–1000. */
export const pageSize = (limit: number | undefined): number => {
  const size = limit ?? defaultPage;
  if (!Number.isInteger(size) || size < 1 || size > maxPage)
    throw invalid(`A page holds 1–${String(maxPage)} items, not ${String(size)}.`);
  return size;
};

/** Throws `invalid` on a query no store may answer. */
export const checkQuery = (partition: string, query: Query): void => {
  checkPartition(partition);
  pageSize(query.limit);
  checkDue(query.due?.from);
  checkDue(query.due?.to);
  if (query.order === 'due' && query.due === undefined)
    throw invalid('Ordering by due needs a due condition.');
};

/** An operation that has passed the checks, with its body as the JSON text that is counted and stored. */
export type Prepared =
  | { readonly op: 'create'; readonly id: string; readonly json: string; readonly due: string | null }
  | {
      readonly op: 'replace';
      readonly id: string;
      readonly json: string;
      readonly due: string | null;
      readonly etag: string;
    }
  | { readonly op: 'tombstone'; readonly id: string; readonly etag: string };

const prepare = (operation: Operation, index: number): Prepared => {
  checkId(operation.id, index);
  if (operation.op === 'tombstone') return operation;
  checkDue(operation.due, index);
  const { op, id, body, due = null } = operation;
  const json = JSON.stringify(body);
  return op === 'create' ? { op, id, json, due } : { op, id, json, due, etag: operation.etag };
};

const bytes = (partition: string, item: Prepared): number =>
  Buffer.byteLength(item.id) +
  Buffer.byteLength(partition) +
  (item.op === 'tombstone' ? 0 : Buffer.byteLength(item.json) + (item.due?.length ?? 0));

/**
 * Checks a transaction by the rules every store shares, before any store is asked, and gives the bodies as JSON.
 * @throws StoreError `invalid` or `too-large`
 */
export const prepareTransaction = (
  partition: string,
  operations: readonly Operation[],
): readonly Prepared[] => {
  checkPartition(partition);
  if (operations.length === 0) throw invalid('A transaction has at least one operation.');
  if (operations.length > maxOperations)
    throw new StoreError('too-large', { detail: `${String(operations.length)} operations.` });
  const prepared = operations.map(prepare);
  const ids = new Set<string>();
  prepared.forEach(({ id }, index) => {
    if (ids.has(id)) throw invalid(`The id ${JSON.stringify(id)} is written twice in a transaction.`, index);
    ids.add(id);
  });
  const size = prepared.reduce((sum, item) => sum + bytes(partition, item), 0);
  if (size > maxTransactionBytes)
    throw new StoreError('too-large', { detail: `${String(size)} bytes in one transaction.` });
  return prepared;
};
