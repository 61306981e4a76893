import type { IncomingHttpHeaders } from 'node:http';
import { badRequest } from './refusal.ts';

/** What a request asks for, in the words faults and the request log use. */
export type Operation =
  | 'account'
  | 'create-database'
  | 'read-database'
  | 'delete-database'
  | 'create-container'
  | 'read-container'
  | 'ranges'
  | 'create'
  | 'read'
  | 'replace'
  | 'delete'
  | 'batch'
  | 'query'
  | 'query-plan'
  | 'feed';

/** A request understood: which operation on which database, container and item. */
export interface Route {
  operation: Operation;
  database: string;
  container: string;
  item: string;
  /** As the signature names them. */
  resourceType: string;
  resourceLink: string;
}

const shapes: Record<string, Operation> = {
  'GET ': 'account',
  'POST dbs': 'create-database',
  'GET dbs/*': 'read-database',
  'DELETE dbs/*': 'delete-database',
  'POST dbs/*/colls': 'create-container',
  'GET dbs/*/colls/*': 'read-container',
  'GET dbs/*/colls/*/pkranges': 'ranges',
  'POST dbs/*/colls/*/docs': 'create',
  'GET dbs/*/colls/*/docs': 'feed',
  'GET dbs/*/colls/*/docs/*': 'read',
  'PUT dbs/*/colls/*/docs/*': 'replace',
  'DELETE dbs/*/colls/*/docs/*': 'delete',
};

const given = (headers: IncomingHttpHeaders, name: string): boolean =>
  String(headers[name] ?? 'false').toLowerCase() === 'true';

const ofPost = (headers: IncomingHttpHeaders): Operation => {
  if (given(headers, 'x-ms-cosmos-is-query-plan-request')) return 'query-plan';
  if (given(headers, 'x-ms-documentdb-isquery')) return 'query';
  if (given(headers, 'x-ms-cosmos-is-batch-request')) return 'batch';
  if (given(headers, 'x-ms-documentdb-is-upsert')) throw badRequest('The double knows no upsert.');
  return 'create';
};

/** Throws 400 for any method and path Punkt has no use for. */
export const routeOf = (method: string, url: string, headers: IncomingHttpHeaders): Route => {
  const segments = url.split('/').filter(Boolean).map(decodeURIComponent);
  const shape = `${method} ${segments.map((segment, at) => (at % 2 ? '*' : segment)).join('/')}`;
  const operation = shapes[shape];
  if (!operation) throw badRequest(`The double does not know ${shape}.`);
  const isFeed = segments.length % 2 === 1;
  return {
    operation: operation === 'create' ? ofPost(headers) : operation,
    database: segments[1] ?? '',
    container: segments[3] ?? '',
    item: segments[5] ?? '',
    resourceType: (isFeed ? segments.at(-1) : segments.at(-2)) ?? '',
    resourceLink: (isFeed ? segments.slice(0, -1) : segments).join('/'),
  };
};
