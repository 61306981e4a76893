import { ChangeFeedStartFrom } from '@azure/cosmos';
import type { ChangeFeedIteratorResponse, Container as CosmosContainer } from '@azure/cosmos';
import { z } from 'zod';
import { changeOf, documentOf } from './cosmos-document.ts';
import type { CosmosDocument } from './cosmos-document.ts';
import { StoreError } from './errors.ts';
import { fromBeginning, fromNow } from './store.ts';
import type { Changes } from './store.ts';

/**
 * Where in the feed: the SDK's token (null is the beginning), and the etags of what was told already of the page
 * that begins there. The service never cuts in two what one batch wrote, so its page can be longer than ours.
 */
const place = z.object({ token: z.string().nullable(), told: z.array(z.string()) });
type Place = z.infer<typeof place>;

const cursorOf = (at: Place): string => Buffer.from(JSON.stringify(at)).toString('base64url');

const placeOf = (cursor: string): Place => {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new StoreError('invalid', { detail: `${JSON.stringify(cursor)} is no cursor.` });
  }
};

type Page = ChangeFeedIteratorResponse<unknown[]>;

const read = async (
  container: CosmosContainer,
  changeFeedStartFrom: ChangeFeedStartFrom,
  maxItemCount: number,
): Promise<Page> => {
  const feed = container.items.getChangeFeedIterator<unknown[]>({ changeFeedStartFrom, maxItemCount });
  return feed.readNext();
};

const startAt = ({ token }: Place): ChangeFeedStartFrom =>
  token === null ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Continuation(token);

/** One page of the change feed of a container, at most `limit` changes. Throws as the SDK does. */
export const readChanges = async (
  container: CosmosContainer,
  since: string,
  limit: number,
): Promise<Changes> => {
  if (since === fromNow) {
    const { continuationToken } = await read(container, ChangeFeedStartFrom.Now(), 1);
    return { changes: [], cursor: cursorOf({ token: continuationToken, told: [] }), more: false };
  }
  const at = since === fromBeginning ? { token: null, told: [] } : placeOf(since);
  const page = await read(container, startAt(at), limit);
  const told = new Set(at.told);
  const fresh = documentsOf(page).filter(({ _etag }) => !told.has(_etag));
  const now = fresh.slice(0, limit);
  const next =
    now.length < fresh.length
      ? { token: at.token, told: [...at.told, ...now.map(({ _etag }) => _etag)] }
      : { token: page.continuationToken, told: [] };
  return { changes: now.map(changeOf), cursor: cursorOf(next), more: page.statusCode !== 304 };
};

const documentsOf = ({ result }: Page): CosmosDocument[] => result.map(documentOf);
