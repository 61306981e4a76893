import type { IncomingHttpHeaders } from 'node:http';
import { itemBody } from './items.ts';
import { badRequest } from './refusal.ts';
import type { Body, Container } from './resources.ts';

/**
 * One page of the change feed of one range, oldest change first: of each item its latest version only, and
 * nothing of deleted ones. What a batch wrote is never cut in two. `etag` is where to go on from.
 */
export const readFeed = (
  container: Container,
  headers: IncomingHttpHeaders,
): { status: number; body?: Body; headers: Record<string, string> } => {
  if (headers['a-im'] !== 'Incremental Feed') throw badRequest('The double reads a feed of changes only.');
  if (headers['if-modified-since']) throw badRequest('The double cannot begin a feed at a time.');
  if (headers['x-ms-start-epk'] ?? headers['x-ms-documentdb-partitionkey']) {
    throw badRequest('The double reads the feed of a whole range only.');
  }
  const range = Number(headers['x-ms-documentdb-partitionkeyrangeid']);
  const last = container.lsns[range];
  if (last === undefined) throw badRequest(`There is no range ${range}.`);

  const after = startOf(headers['if-none-match'], last);
  const changed = [...container.items.values()]
    .filter((item) => item.range === range && item.lsn > after)
    .sort((a, b) => a.lsn - b.lsn || a.write - b.write);
  const size = Number(headers['x-ms-max-item-count'] ?? 100);
  const border = changed[Math.min(size, changed.length) - 1]?.lsn;
  if (border === undefined) return { status: 304, headers: { etag: `"${last}"` } };
  const page = changed.filter((item) => item.lsn <= border);
  return {
    status: 200,
    headers: { etag: `"${border}"` },
    body: {
      _rid: container.rid,
      Documents: page.map((item) => ({ ...itemBody(item), _lsn: item.lsn })),
      _count: page.length,
    },
  };
};

const startOf = (token: string | undefined, last: number): number => {
  if (token === undefined) return 0;
  if (token === '*') return last;
  const number = Number(/^"(\d+)"$/.exec(token)?.[1]);
  if (!(number <= last)) throw badRequest(`Not a place in the feed: ${token}`);
  return number;
};
