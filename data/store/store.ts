/** Where what is stored lives. What the partition of each is stands in data/store/README.md. */
export const containers = [
  'papers',
  'register',
  'ballots',
  'decisions',
  'meetings',
  'outbox',
  'people',
  'audit',
] as const;
export type Container = (typeof containers)[number];

/** What an item holds: a JSON object. What JSON drops (undefined, functions) is not stored. */
export type Body = Readonly<Record<string, unknown>>;

export interface StoredItem {
  readonly id: string;
  /** As read back from JSON: validate with the schema of data/model before use. */
  readonly body: Body;
  /** An instant `YYYY-MM-DDTHH:MM:SS.sssZ`, indexed; null when the item has none. */
  readonly due: string | null;
  /** Opaque, and new with every write of the item: two versions never share one. */
  readonly etag: string;
}

/**
 * One write. `create` needs an id never used before in its partition: a tombstone's id is used for good, so that a
 * plan that is run again cannot bring back what was erased. `replace` and `tombstone` need the etag that was read.
 * A tombstone keeps the id only; body and due are gone.
 */
export type Operation =
  | { readonly op: 'create'; readonly id: string; readonly body: Body; readonly due?: string | null }
  | {
      readonly op: 'replace';
      readonly id: string;
      readonly body: Body;
      readonly due?: string | null;
      readonly etag: string;
    }
  | { readonly op: 'tombstone'; readonly id: string; readonly etag: string };

/** All conditions given must hold. Ids compare by code point, which is the order of their UTF-8 bytes. */
export interface Query {
  /** Ids that begin with it. */
  readonly prefix?: string;
  /** The first id that counts. */
  readonly from?: string;
  /** The first id after `from` that no longer counts. */
  readonly to?: string;
  /** Only items with a due, from `from` (included) to `to` (not included). `{}` is every item with a due. */
  readonly due?: { readonly from?: string; readonly to?: string };
  /** `due` (then id) only together with a `due` condition. Default `id`. */
  readonly order?: 'id' | 'due';
  /** The most items of one page, 1–1000. Default 100. A page may hold fewer and still not be the last. */
  readonly limit?: number;
  /** From the page before, with the same conditions and order. */
  readonly continuation?: string;
}

export interface Page {
  readonly items: readonly StoredItem[];
  /** Null: this was the last page. */
  readonly continuation: string | null;
}

export type Change =
  | (StoredItem & { readonly partition: string; readonly deleted: false })
  | { readonly partition: string; readonly id: string; readonly etag: string; readonly deleted: true };

export interface Changes {
  readonly changes: readonly Change[];
  /** Where to go on, now or after a restart. */
  readonly cursor: string;
  /** False: nothing more at the moment of reading. */
  readonly more: boolean;
}

/** Cursors to begin with. */
export const fromBeginning = 'beginning';
export const fromNow = 'now';

/**
 * Everything Punkt asks of a database. SQLite (sqlite.ts) and Cosmos DB (cosmos.ts) pass the same contract suite,
 * test/store/contract.ts. Every method throws only a {@link StoreError} (errors.ts).
 *
 * Ids and partitions: 1–255 UTF-16 units, well-formed, no control characters; an id has none of `/ \ ? #` either
 * and neither begins nor ends with a space (limits.ts checks it alike for every store).
 *
 * A write whose answer is lost (`unavailable` with `maybeDone`) is made safe by its caller: give a create an id of
 * your own that says what it is, and on repeating take `exists` as a question: read the item, is it yours? Repeat a
 * replace or tombstone with the *same* etag: `conflict` then means that someone, perhaps you, was first: read, and
 * see whether what you wanted is there. The store never repeats a write by itself.
 */
export interface Store {
  /** One item, or null when it is not there or a tombstone. */
  get(container: Container, partition: string, id: string): Promise<StoredItem | null>;

  /** Items of one partition, tombstones left out, paged. */
  query(container: Container, partition: string, query?: Query): Promise<Page>;

  /**
   * All or nothing, within one partition: 1–100 operations, each id at most once, 2,000,000 bytes of JSON in all
   * (limits.ts). Durable when it returns. Gives the new etags, in the order of the operations.
   * @throws StoreError `exists`, `conflict` (another etag, or not there), `too-large`, `invalid`, `unavailable`.
   *   When several operations fail, the error is about the first of them.
   */
  transact(
    container: Container,
    partition: string,
    operations: readonly Operation[],
  ): Promise<readonly string[]>;

  /**
   * What was written since the cursor, tombstones included: every item changed at least once, in its latest form;
   * within a partition in the order of the writes. An item written twice may be told once.
   * @param since a cursor, {@link fromBeginning} or {@link fromNow}
   * @param limit how many changes of one answer, 1–1000, default 100; a page may hold fewer, and where the changes of
   *   one transaction come together up to 99 more
   */
  changes(container: Container, since: string, limit?: number): Promise<Changes>;

  /** Ends the connection. Everything written is durable already. */
  close(): Promise<void>;
}
