import type { IncomingHttpHeaders } from 'node:http';
import { runBatch } from './batch.ts';
import { readFeed } from './feed.ts';
import type { Habits } from './habits.ts';
import { createItem, deleteItem, found, itemBody, maxBytes, replaceItem, targetOf } from './items.ts';
import type { Target } from './items.ts';
import { partitionOf } from './partition.ts';
import { queryPlan, runQuery } from './query.ts';
import { rangeList } from './ranges.ts';
import { badRequest, tooLarge } from './refusal.ts';
import {
  container,
  containerBody,
  createContainer,
  createDatabase,
  database,
  databaseBody,
  keyOf,
} from './resources.ts';
import type { Account, Body, Container, Item } from './resources.ts';
import type { Operation, Route } from './route.ts';
import { seen } from './session.ts';

/** A signed request, and what it is about. */
export interface Call {
  account: Account;
  habits: Habits;
  route: Route;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Does what a request asks for. Synchronous, so that no other request comes in between. */
export const answer = (call: Call): Answer => answers[call.route.operation](call);

const answers: Record<Operation, (call: Call) => Answer> = {
  account: () => ({ status: 200, body: { id: 'double', writableLocations: [], readableLocations: [] } }),

  'create-database': (call) => ({
    status: 201,
    body: databaseBody(createDatabase(call.account, parsed(call))),
  }),

  'read-database': ({ account, route }) => ({
    status: 200,
    body: databaseBody(database(account, route.database)),
  }),

  'delete-database': ({ account, route }) => {
    account.databases.delete(database(account, route.database).id);
    return { status: 204 };
  },

  'create-container': (call) => ({
    status: 201,
    body: containerBody(createContainer(call.account, call.route.database, parsed(call))),
  }),

  'read-container': (call) => ({ status: 200, body: containerBody(containerOf(call)) }),

  ranges: (call) => ({ status: 200, body: rangeList(call.account, containerOf(call).rid) }),

  create: (call) => itemAnswer(201, createItem(targetFor(call), parsed(call))),

  read: (call) => {
    const home = containerOf(call);
    const stored = home.items.get(keyOf(partitionOf(call.headers), call.route.item));
    return itemAnswer(200, found(call.route.item, seen(home, call.headers, stored)));
  },

  replace: (call) => {
    const { route, headers } = call;
    return itemAnswer(200, replaceItem(targetFor(call), route.item, parsed(call), headers['if-match']));
  },

  delete: (call) => {
    deleteItem(targetFor(call), call.route.item, call.headers['if-match']);
    return { status: 204 };
  },

  batch: (call) => {
    if (Buffer.byteLength(call.text) > maxBytes) throw tooLarge('The batch');
    return runBatch(targetFor(call), parsed(call), call.habits.mutant === 'no-rollback');
  },

  query: (call) => {
    const { pageCap, mutant } = call.habits;
    const leak = mutant === 'leaking-partitions';
    return { status: 200, ...runQuery(containerOf(call), call.headers, parsed(call), { pageCap, leak }) };
  },

  'query-plan': (call) => ({ status: 200, body: queryPlan(parsed(call)) }),

  feed: (call) => readFeed(containerOf(call), call.headers),
};

const containerOf = ({ account, route }: Call): Container =>
  container(account, route.database, route.container);

const targetFor = (call: Call): Target => {
  const ignoreEtags = call.habits.mutant === 'no-etag-check';
  return targetOf(call.account, containerOf(call), partitionOf(call.headers), ignoreEtags);
};

const itemAnswer = (status: number, item: Item): Answer => ({
  status,
  body: itemBody(item),
  headers: { etag: item.etag },
});

const parsed = ({ text }: Call): Body => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    throw badRequest('The body is not JSON.');
  }
};
