import { badRequest, conflict, notFound } from './refusal.ts';

export type Body = Record<string, unknown>;

/** One stored item. `lsn` orders the changes of its range; the parts of a batch share one. */
export interface Item {
  body: Body;
  id: string;
  /** The partition key as the header carries it, a JSON array. */
  partition: string;
  range: number;
  lsn: number;
  /** Number of the write within its container: orders what a batch wrote. */
  write: number;
  etag: string;
  /** The version before, as long as it may still be what a replica shows. */
  before: Item | undefined;
}

export interface Container {
  id: string;
  rid: string;
  definition: Body;
  /** Path of the partition key, one level deep: the name of a property. */
  partitionProperty: string;
  items: Map<string, Item>;
  /** Per range, the number of its last change. */
  lsns: number[];
  writes: number;
}

export interface Database {
  id: string;
  rid: string;
  containers: Map<string, Container>;
}

/** All the account holds, in memory. */
export interface Account {
  databases: Map<string, Database>;
  /** How many ranges a container is spread over, as a large one is in Cosmos DB. */
  ranges: number;
  counter: number;
}

export const keyOf = (partition: string, id: string): string => `${partition}\n${id}`;

export const database = (account: Account, id: string): Database => {
  const found = account.databases.get(id);
  if (!found) throw notFound(`Database ${id}`);
  return found;
};

export const container = (account: Account, databaseId: string, id: string): Container => {
  const found = database(account, databaseId).containers.get(id);
  if (!found) throw notFound(`Container ${id}`);
  return found;
};

/** Four bytes for a database and eight for a container: the SDK counts them before it keeps a session token. */
const ridOf = (...numbers: number[]): string => {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, at) => bytes.writeUInt32BE(number, 4 * at));
  return bytes.toString('base64');
};

const nameIn = (body: Body, taken: Map<string, unknown>, what: string): string => {
  const { id } = body;
  if (typeof id !== 'string' || !id || /[/\\?#]| $/.test(id))
    throw badRequest(`Not an id: ${JSON.stringify(id)}`);
  if (taken.has(id)) throw conflict(`${what} ${id}`);
  return id;
};

export const createDatabase = (account: Account, body: Body): Database => {
  const id = nameIn(body, account.databases, 'Database');
  const created: Database = { id, rid: ridOf(++account.counter), containers: new Map() };
  account.databases.set(id, created);
  return created;
};

export const createContainer = (account: Account, databaseId: string, body: Body): Container => {
  const parent = database(account, databaseId);
  const id = nameIn(body, parent.containers, 'Container');
  const paths = (body.partitionKey as { paths?: unknown } | undefined)?.paths;
  const path: unknown = Array.isArray(paths) && paths.length === 1 ? paths[0] : undefined;
  if (typeof path !== 'string' || !/^\/\w+$/.test(path)) {
    throw badRequest(`The double takes one partition key path of one level, not ${JSON.stringify(paths)}`);
  }
  const number = Buffer.from(parent.rid, 'base64').readUInt32BE(0);
  const created: Container = {
    id,
    rid: ridOf(number, ++account.counter),
    definition: body,
    partitionProperty: path.slice(1),
    items: new Map(),
    lsns: Array.from({ length: account.ranges }, () => 0),
    writes: 0,
  };
  parent.containers.set(id, created);
  return created;
};

const stamps = (rid: string): Body => ({ _rid: rid, _ts: Math.floor(Date.now() / 1000), _etag: `"${rid}"` });
export const databaseBody = (it: Database): Body => ({ id: it.id, ...stamps(it.rid) });
export const containerBody = (it: Container): Body => ({ ...it.definition, id: it.id, ...stamps(it.rid) });
