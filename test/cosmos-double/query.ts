import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { itemBody } from './items.ts';
import { partitionOf } from './partition.ts';
import { parseQuery } from './query-text.ts';
import type { Condition, Query } from './query-text.ts';
import { badRequest } from './refusal.ts';
import type { Body, Container, Item } from './resources.ts';
import { seen } from './session.ts';

/**
 * One page of a query within a partition. `pageCap` is the most items of a page whatever is asked, as Cosmos DB
 * answers with less when an answer grows too large. `leak` is a mutant: all partitions are searched.
 */
export const runQuery = (
  container: Container,
  headers: IncomingHttpHeaders,
  body: unknown,
  { pageCap, leak }: { pageCap: number; leak: boolean },
): { body: Body; headers: Record<string, string> } => {
  const partition = partitionOf(headers);
  const query = parseQuery(body);
  checkIndex(container, query);

  const stamp = createHash('sha256')
    .update(JSON.stringify([partition, body]))
    .digest('base64url');
  const start = placeOf(headers['x-ms-continuation'], stamp);
  const found = [...container.items.values()]
    .filter((item) => leak || item.partition === partition)
    .flatMap((item) => seen(container, headers, item) ?? [])
    .filter((item) => query.conditions.every((condition) => holds(condition, item)))
    .sort((a, b) => inOrder(query, a, b));
  const rest = start === null ? found : found.filter((item) => inOrder(query, item, start) > 0);
  const page = rest.slice(0, Math.min(pageCap, Number(headers['x-ms-max-item-count'] ?? 100)));
  const last = page.at(-1);
  const documents = page.map(itemBody);
  return {
    body: { _rid: container.rid, Documents: documents, _count: documents.length },
    headers:
      last && rest.length > page.length
        ? { 'x-ms-continuation': Buffer.from(JSON.stringify({ stamp, last })).toString('base64url') }
        : {},
  };
};

/** The plan of a query that needs none: the SDK asks for it beside every query. */
export const queryPlan = (body: unknown): Body => {
  parseQuery(body);
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      orderBy: [],
      aggregates: [],
      rewrittenQuery: '',
      hasSelectValue: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
};

const placeOf = (continuation: string | string[] | undefined, stamp: string): Item | null => {
  if (continuation === undefined) return null;
  try {
    const token = JSON.parse(Buffer.from(String(continuation), 'base64url').toString()) as {
      stamp: string;
      last: Item;
    };
    if (token.stamp === stamp) return token.last;
  } catch {
    // Falls through to the same answer as a token of another query.
  }
  throw badRequest('The continuation is not of this query.');
};

/** Throws 400 when a property asked for is not indexed: it would be a scan, or refused in an ORDER BY. */
const checkIndex = (container: Container, query: Query): void => {
  const policy = container.definition.indexingPolicy as { includedPaths?: { path: string }[] } | undefined;
  const paths = new Set((policy?.includedPaths ?? [{ path: '/*' }]).map(({ path }) => path));
  const asked = query.conditions.map(({ property }) => property);
  if (query.orderBy) asked.push(query.orderBy.property);
  for (const property of asked) {
    const indexed = property === 'id' || property === '_ts' || paths.has('/*') || paths.has(`/${property}/?`);
    if (!indexed) throw badRequest(`The property ${property} is not indexed.`);
  }
};

const holds = ({ property, test, value }: Condition, item: Item): boolean => {
  const actual = item.body[property];
  if (test === '=') return actual === value;
  if (typeof actual !== 'string' || typeof value !== 'string') return false;
  if (test === 'STARTSWITH') return actual.startsWith(value);
  const order = byText(actual, value);
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[test];
};

const inOrder = ({ orderBy }: Query, a: Item, b: Item): number => {
  const property = orderBy?.property ?? 'id';
  const order = byText(textOf(a, property), textOf(b, property));
  return (orderBy?.descending ? -order : order) || a.write - b.write;
};

const textOf = ({ body }: Item, property: string): string => {
  const value = body[property];
  return typeof value === 'string' ? value : '';
};

const byText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
