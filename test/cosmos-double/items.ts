import { isDeepStrictEqual } from 'node:util';
import { rangeOf } from './ranges.ts';
import { badRequest, conflict, notFound, Refusal, tooLarge } from './refusal.ts';
import { keyOf } from './resources.ts';
import type { Account, Body, Container, Item } from './resources.ts';

export const maxBytes = 2 * 1024 * 1024;
const maxIdBytes = 1023;

/** Where a write goes, and the number (lsn) its changes get. */
export interface Target {
  container: Container;
  partition: string;
  range: number;
  lsn: number;
  /** A mutant: write whatever the etag says. */
  ignoreEtags: boolean;
}

/** Opens a write on a partition. The number counts only once something is written under it. */
export const targetOf = (
  account: Account,
  container: Container,
  partition: string,
  ignoreEtags: boolean,
): Target => {
  const range = rangeOf(account, partition);
  return { container, partition, range, lsn: (container.lsns[range] ?? 0) + 1, ignoreEtags };
};

export const readItem = (container: Container, partition: string, id: string): Item =>
  found(id, container.items.get(keyOf(partition, id)));

/** Throws 404 when there is no item. */
export const found = (id: string, item: Item | undefined): Item => {
  if (!item) throw notFound(`Item ${id}`);
  return item;
};

export const createItem = (target: Target, body: Body): Item => {
  const id = checked(target, body);
  if (target.container.items.has(keyOf(target.partition, id))) throw conflict(`Item ${id}`);
  return put(target, id, body, undefined);
};

export const replaceItem = (target: Target, id: string, body: Body, ifMatch?: string): Item => {
  if (checked(target, body) !== id) throw badRequest('The id in the body is not the one replaced.');
  const current = readItem(target.container, target.partition, id);
  checkEtag(target, current, ifMatch);
  return put(target, id, body, current);
};

export const deleteItem = (target: Target, id: string, ifMatch?: string): void => {
  const current = readItem(target.container, target.partition, id);
  checkEtag(target, current, ifMatch);
  target.container.items.delete(keyOf(target.partition, id));
  target.container.lsns[target.range] = target.lsn;
};

/** The item as it is answered: what the client wrote, and the service's own fields. */
export const itemBody = ({ body, etag, range, id }: Item): Body => ({
  ...body,
  _rid: `${range}-${id}`,
  _self: `docs/${id}/`,
  _etag: etag,
  _attachments: 'attachments/',
});

const put = (target: Target, id: string, given: Body, before: Item | undefined): Item => {
  const { container, partition, range, lsn } = target;
  const body = Object.fromEntries(Object.entries(given).filter(([name]) => !serviceFields.has(name)));
  body._ts = Math.floor(Date.now() / 1000);
  const write = ++container.writes;
  const etag = `"${write.toString(16).padStart(8, '0')}-0000-0000-0000-000000000000"`;
  const item: Item = {
    body,
    id,
    partition,
    range,
    lsn,
    write,
    etag,
    before: before && { ...before, before: undefined },
  };
  container.items.set(keyOf(partition, id), item);
  container.lsns[range] = lsn;
  return item;
};

const serviceFields = new Set(['_rid', '_self', '_etag', '_attachments', '_ts', '_lsn']);

const checkEtag = (target: Target, current: Item, ifMatch?: string): void => {
  if (ifMatch === undefined || target.ignoreEtags || ifMatch === current.etag) return;
  throw new Refusal(412, `Item ${current.id} has another etag.`);
};

const checked = (target: Target, body: Body): string => {
  const { id } = body;
  if (typeof id !== 'string' || !id || /[/\\?#]/.test(id) || Buffer.byteLength(id) > maxIdBytes) {
    throw badRequest(`Not an id: ${JSON.stringify(id)}`);
  }
  if (Buffer.byteLength(JSON.stringify(body)) > maxBytes) throw tooLarge(`Item ${id}`);
  if (!isDeepStrictEqual([body[target.container.partitionProperty]], JSON.parse(target.partition))) {
    throw badRequest('The partition key in the body is not the one in the header.');
  }
  return id;
};
