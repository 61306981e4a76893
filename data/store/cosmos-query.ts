import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { CosmosDocument } from './cosmos-document.ts';
import { writeId } from './cosmos-id.ts';
import { StoreError } from './errors.ts';
import type { Query } from './store.ts';

type Order = 'id' | 'due';

/**
 * Where the next page begins: after this document. Not the service's own continuation, which grows with the query
 * and ends with the service's version.
 */
export const continuationAfter = (document: CosmosDocument, order: Order): string =>
  Buffer.from(JSON.stringify([order, document[order] ?? ''])).toString('base64url');

const placeIn = (continuation: string, order: Order): string => {
  try {
    const place: unknown = JSON.parse(Buffer.from(continuation, 'base64url').toString());
    if (Array.isArray(place) && place.length === 2 && place[0] === order && typeof place[1] === 'string') {
      return place[1];
    }
  } catch {
    // Not ours: said below.
  }
  throw new StoreError('invalid', { detail: `${JSON.stringify(continuation)} is no continuation.` });
};

/** The SQL of a query, on indexed properties only. Throws `invalid` on a continuation of another order. */
export const sqlOf = ({ prefix, from, to, due, order = 'id', continuation }: Query): SqlQuerySpec => {
  const where = ['c.live = true'];
  const parameters: SqlParameter[] = [];
  const and = (condition: (name: string) => string, value: string): void => {
    const name = `@p${String(parameters.length)}`;
    parameters.push({ name, value });
    where.push(condition(name));
  };
  if (prefix) and((name) => `STARTSWITH(c.id, ${name})`, writeId(prefix));
  if (from !== undefined) and((name) => `c.id >= ${name}`, writeId(from));
  if (to !== undefined) and((name) => `c.id < ${name}`, writeId(to));
  // A due goes on with its id, so it stands after the bare instant and before the next one.
  if (due !== undefined) and((name) => `c.due >= ${name}`, due.from ?? '');
  if (due?.to !== undefined) and((name) => `c.due < ${name}`, due.to);
  if (continuation !== undefined) and((name) => `c.${order} > ${name}`, placeIn(continuation, order));
  return { query: `SELECT * FROM c WHERE ${where.join(' AND ')} ORDER BY c.${order} ASC`, parameters };
};
