import { CosmosContainers } from './cosmos-containers.ts';
import type { CosmosOptions } from './cosmos-containers.ts';
import { documentOf, itemOf } from './cosmos-document.ts';
import { asStoreError, patiently } from './cosmos-failure.ts';
import type { Patience } from './cosmos-failure.ts';
import { readChanges } from './cosmos-feed.ts';
import { writeId } from './cosmos-id.ts';
import { continuationAfter, sqlOf } from './cosmos-query.ts';
import { readDocument } from './cosmos-read.ts';
import { writeBatch } from './cosmos-write.ts';
import { StoreError } from './errors.ts';
import { checkId, checkPartition, checkQuery, pageSize, prepareTransaction } from './limits.ts';
import type { Changes, Container, Operation, Page, Query, Store, StoredItem } from './store.ts';

export type { CosmosOptions } from './cosmos-containers.ts';
export type { EntraToken, GetToken } from './cosmos-token.ts';

class CosmosStore implements Store {
  readonly #containers: CosmosContainers;
  readonly #patience: Patience;
  #closed = false;

  constructor(options: CosmosOptions) {
    this.#patience = { tries: 4, longest: 10_000, firstPause: options.firstPause ?? 50 };
    this.#containers = new CosmosContainers(options, this.#patience);
  }

  async get(name: Container, partition: string, id: string): Promise<StoredItem | null> {
    checkPartition(partition);
    checkId(id);
    const container = await this.#open(name);
    const document = await patiently(this.#patience, () => readDocument(container, partition, writeId(id)));
    return document && itemOf(document);
  }

  async query(name: Container, partition: string, query: Query = {}): Promise<Page> {
    checkQuery(partition, query);
    const sql = sqlOf(query);
    const maxItemCount = pageSize(query.limit);
    const container = await this.#open(name);
    return patiently(this.#patience, async () => {
      const pages = container.items.query<unknown>(sql, { partitionKey: partition, maxItemCount });
      // A page of the service may be empty and yet not the last.
      for (;;) {
        const { resources } = await pages.fetchNext();
        const documents = (resources ?? []).map(documentOf);
        const last = documents.at(-1);
        const items = documents.flatMap((document) => itemOf(document) ?? []);
        if (!pages.hasMoreResults()) return { items, continuation: null };
        if (last) return { items, continuation: continuationAfter(last, query.order ?? 'id') };
      }
    });
  }

  async transact(
    name: Container,
    partition: string,
    operations: readonly Operation[],
  ): Promise<readonly string[]> {
    const prepared = prepareTransaction(partition, operations);
    return writeBatch(await this.#open(name), partition, prepared, this.#patience);
  }

  async changes(name: Container, since: string, limit?: number): Promise<Changes> {
    const size = pageSize(limit);
    const container = await this.#open(name);
    return patiently(this.#patience, () => readChanges(container, since, size));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#containers.close();
  }

  async #open(name: Container) {
    if (this.#closed) throw new StoreError('unavailable', { detail: 'The store is closed.' });
    return this.#containers.get(name);
  }
}

/**
 * The store of a production: one Azure Cosmos DB database (NoSQL), whose account has the consistency "Session" or
 * a stronger one: who has written reads it at once, another process perhaps some milliseconds later. Nothing is asked of it before the first use; database and containers are made then, if need be.
 * @throws StoreError `unavailable` when endpoint, key or identity cannot be right
 */
export const openCosmos = async (options: CosmosOptions): Promise<Store> => {
  try {
    return new CosmosStore(options);
  } catch (error) {
    throw asStoreError(error);
  }
};
