import { StoreError } from './errors.ts';
import { pageSize } from './limits.ts';
import type { Container, Query, StoredItem } from './store.ts';

export interface Row {
  seq: number;
  partition: string;
  id: string;
  due: string | null;
  body: string | null;
}

/** The etag of a row. Its form is nobody's business. */
export const etagOf = (seq: number): string => `"${seq.toString(36)}"`;

/** The number behind an etag; 0, which no row has, for a string that is none of ours. */
export const seqOf = (etag: string): number => {
  const [, digits] = /^"([0-9a-z]{1,10})"$/.exec(etag) ?? [];
  return digits === undefined ? 0 : Number.parseInt(digits, 36);
};

export const itemOf = ({ seq, id, due, body }: Row & { body: string }): StoredItem => ({
  id,
  body: JSON.parse(body) as Record<string, unknown>,
  due,
  etag: etagOf(seq),
});

type Place = [due: string, id: string];

/** Where the next page begins: after this item. */
export const continuationAfter = ({ due, id }: Row): string =>
  Buffer.from(JSON.stringify([due ?? '', id])).toString('base64url');

const placeIn = (continuation: string): Place => {
  try {
    const place: unknown = JSON.parse(Buffer.from(continuation, 'base64url').toString());
    if (Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string'))
      return place as Place;
  } catch {
    // Not ours: said below.
  }
  throw new StoreError('invalid', { detail: `${JSON.stringify(continuation)} is no continuation.` });
};

/** The SQL of a query and its parameters. Asks for one row more than the page, which tells whether one follows. */
export const selectOf = (
  container: Container,
  partition: string,
  query: Query,
): { sql: string; parameters: (string | number)[] } => {
  const where = ['partition = ?', 'body IS NOT NULL'];
  const parameters: (string | number)[] = [partition];
  const and = (condition: string, ...values: string[]): void => {
    where.push(condition);
    parameters.push(...values);
  };
  const { prefix, from, to, due, order = 'id', continuation } = query;
  if (prefix !== undefined) and('id >= ? AND id < ?', prefix, `${prefix}\u{10FFFF}`);
  if (from !== undefined) and('id >= ?', from);
  if (to !== undefined) and('id < ?', to);
  if (due !== undefined) and('due IS NOT NULL');
  if (due?.from !== undefined) and('due >= ?', due.from);
  if (due?.to !== undefined) and('due < ?', due.to);
  if (continuation !== undefined) {
    const [lastDue, lastId] = placeIn(continuation);
    if (order === 'due') and('(due, id) > (?, ?)', lastDue, lastId);
    else and('id > ?', lastId);
  }
  parameters.push(pageSize(query.limit) + 1);
  const by = order === 'due' ? 'due, id' : 'id';
  return {
    sql: `SELECT seq, partition, id, due, body FROM ${container} WHERE ${where.join(' AND ')} ORDER BY ${by} LIMIT ?`,
    parameters,
  };
};
