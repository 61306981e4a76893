import type { IncomingHttpHeaders } from 'node:http';
import type { Container, Item } from './resources.ts';

/** The headers by which the SDK keeps a session: which container, and how far its ranges are. */
export const sessionHeaders = (databaseId: string, container: Container): Record<string, string> => ({
  'x-ms-session-token': container.lsns.map((lsn, range) => `${range}:-1#${lsn}`).join(','),
  'x-ms-alt-content-path': `dbs/${databaseId}/colls/${container.id}`,
  'x-ms-content-path': container.rid,
});

/**
 * What a read gets to see of an item. Who shows no session token is served by a replica that has yet to hear of
 * the last write of the range, as a real account's may be.
 */
export const seen = (
  container: Container,
  headers: IncomingHttpHeaders,
  item: Item | undefined,
): Item | undefined => {
  if (!item || item.lsn < (container.lsns[item.range] ?? 0)) return item;
  return sessionLsn(headers, item.range) >= item.lsn ? item : item.before;
};

const sessionLsn = (headers: IncomingHttpHeaders, range: number): number => {
  if (headers['x-ms-consistency-level'] !== 'Session') return 0;
  const token = String(headers['x-ms-session-token'] ?? '');
  const of = token.split(',').find((part) => part.startsWith(`${range}:`));
  return Number(of?.split('#')[1] ?? 0);
};
