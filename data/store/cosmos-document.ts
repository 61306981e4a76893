import { z } from 'zod';
import { readId, writeId } from './cosmos-id.ts';
import { StoreError } from './errors.ts';
import type { Prepared } from './limits.ts';
import type { Body, Change, StoredItem } from './store.ts';

const dueLength = '2026-01-01T00:00:00.000Z'.length;

/** What is indexed is what {@link file://./cosmos-query.ts} asks for, and that alone. */
const shape = z.object({
  /** As {@link writeId} writes it. */
  id: z.string(),
  partition: z.string(),
  /** A tombstone has neither this nor what follows. */
  live: z.literal(true).optional(),
  /** The due, a blank and the id: one property that finds and orders what is due. */
  due: z.string().optional(),
  body: z.unknown().optional(),
  /** The writes that made this version, the latest first, so that one whose answer was lost can be found again. */
  writes: z.array(z.string()),
  _etag: z.string(),
});
export type CosmosDocument = z.infer<typeof shape>;

/** What of a document is written; Cosmos DB adds the rest. */
export type WrittenDocument = Omit<CosmosDocument, '_etag'>;

/** How many writes a document remembers: so many may follow a write while its answer is looked for. */
export const writesKept = 8;

/** Throws `damaged` when what is stored is not of Punkt's making. */
export const documentOf = (stored: unknown): CosmosDocument => {
  const read = shape.safeParse(stored);
  if (read.success && (!read.data.live || isObject(read.data.body))) return read.data;
  const { id, partition } = (stored ?? {}) as { id?: unknown; partition?: unknown };
  throw new StoreError('damaged', { detail: `${JSON.stringify({ partition, id })} is no item of Punkt's.` });
};

const isObject = (body: unknown): boolean => typeof body === 'object' && body !== null;

/** The document of an operation. `token` names the transaction. */
export const documentFor = (operation: Prepared, partition: string, token: string): WrittenDocument => {
  const id = writeId(operation.id);
  const earlier = operation.op === 'create' ? [] : (versionOf(operation.etag)?.writes ?? []);
  const writes = [token, ...earlier].slice(0, writesKept);
  if (operation.op === 'tombstone') return { id, partition, writes };
  const due = operation.due === null ? {} : { due: `${operation.due} ${id}` };
  return { id, partition, live: true, ...due, body: JSON.parse(operation.json), writes };
};

/** The item a document holds, or null for a tombstone. */
export const itemOf = (document: CosmosDocument): StoredItem | null =>
  document.live
    ? {
        id: readId(document.id),
        body: document.body as Body,
        due: document.due?.slice(0, dueLength) ?? null,
        etag: etagOf(document._etag, document),
      }
    : null;

export const changeOf = (document: CosmosDocument): Change => {
  const { partition } = document;
  const item = itemOf(document);
  if (item) return { ...item, partition, deleted: false };
  return { partition, id: readId(document.id), etag: etagOf(document._etag, document), deleted: true };
};

/** An etag no document has. */
export const never = '"00000000-0000-0000-0000-000000000000"';

const tombstoneMark = 'tombstone ';

/** The port's etag: Cosmos DB's own, and the writes behind it. A tombstone's is marked, for it never serves again. */
export const etagOf = (cosmosEtag: string, { live, writes }: WrittenDocument): string =>
  `${live ? '' : tombstoneMark}${cosmosEtag} ${writes.join(' ')}`;

/** What an etag stands for; null for one that no living item has. */
export const versionOf = (etag: string): { cosmosEtag: string; writes: string[] } | null => {
  const [, cosmosEtag, writes] = /^("[\w-]+")((?: [\w-]+)+)$/.exec(etag) ?? [];
  return cosmosEtag && writes ? { cosmosEtag, writes: writes.trim().split(' ') } : null;
};
