import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'libsql';
import { StoreError } from './errors.ts';
import {
  checkId,
  checkPartition,
  checkQuery,
  pageSize,
  prepareTransaction,
  type Prepared,
} from './limits.ts';
import { asStoreError, busyTimeout, isBusy, whenFree } from './sqlite-busy.ts';
import { continuationAfter, etagOf, itemOf, selectOf, seqOf, type Row } from './sqlite-query.ts';
import { prepareSchema } from './sqlite-schema.ts';
import {
  fromBeginning,
  fromNow,
  type Change,
  type Changes,
  type Container,
  type Operation,
  type Page,
  type Query,
  type Store,
  type StoredItem,
} from './store.ts';

type Live = Row & { body: string };

const changeOf = ({ seq, partition, id, due, body }: Row): Change => {
  const etag = etagOf(seq);
  if (body === null) return { partition, id, etag, deleted: true };
  let read: Record<string, unknown> | null = null;
  return {
    ...{ partition, id, etag, due, deleted: false },
    // Who only wants to know what there is need not wait for it to be read.
    get body() {
      return (read ??= JSON.parse(body) as Record<string, unknown>);
    },
  };
};

class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  #closed = false;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  #prepare(sql: string): Database.Statement {
    if (this.#closed) throw new StoreError('unavailable', { detail: 'The store is closed.' });
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  async get(container: Container, partition: string, id: string): Promise<StoredItem | null> {
    checkPartition(partition);
    checkId(id);
    const sql = `SELECT seq, partition, id, due, body FROM ${container} WHERE partition = ? AND id = ? AND body IS NOT NULL`;
    const row = await whenFree(() => this.#prepare(sql).get([partition, id]) as Live | undefined);
    return row === undefined ? null : itemOf(row);
  }

  async query(container: Container, partition: string, query: Query = {}): Promise<Page> {
    checkQuery(partition, query);
    const { sql, parameters } = selectOf(container, partition, query);
    const rows = await whenFree(() => this.#prepare(sql).all(parameters) as Live[]);
    const page = rows.slice(0, pageSize(query.limit));
    const last = page.at(-1);
    return {
      items: page.map(itemOf),
      continuation: rows.length > page.length && last !== undefined ? continuationAfter(last) : null,
    };
  }

  async transact(
    container: Container,
    partition: string,
    operations: readonly Operation[],
  ): Promise<readonly string[]> {
    const prepared = prepareTransaction(partition, operations);
    return whenFree(() => this.#write(container, partition, prepared));
  }

  #lastSeq(container: Container): number {
    const row = this.#prepare(`SELECT coalesce(max(seq), 0) AS seq FROM ${container}`).get([]);
    return (row as { seq: number }).seq;
  }

  /** Synchronous from BEGIN to COMMIT, so that nothing of this process can come between. */
  #write(container: Container, partition: string, operations: readonly Prepared[]): string[] {
    this.#prepare('BEGIN IMMEDIATE').run([]);
    let committing = false;
    try {
      const last = this.#lastSeq(container);
      const etags = operations.map((operation, index) => {
        const seq = last + 1 + index;
        this.#apply(container, partition, operation, seq, index);
        return etagOf(seq);
      });
      committing = true;
      this.#prepare('COMMIT').run([]);
      return etags;
    } catch (error) {
      if (this.#db.inTransaction) this.#prepare('ROLLBACK').run([]);
      // A lock that was not free is for whenFree to try again; after a commit that failed otherwise nobody knows.
      throw committing && !isBusy(error) ? asStoreError(error, true) : error;
    }
  }

  #apply(container: Container, partition: string, operation: Prepared, seq: number, index: number): void {
    const { op, id } = operation;
    if (op === 'create') {
      const sql = `INSERT INTO ${container} (seq, partition, id, due, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (partition, id) DO NOTHING`;
      const { changes } = this.#prepare(sql).run([seq, partition, id, operation.due, operation.json]);
      if (changes !== 1)
        throw new StoreError('exists', { detail: `${container}/${partition}/${id}.`, operation: index });
      return;
    }
    const [due, body] = op === 'replace' ? [operation.due, operation.json] : [null, null];
    const sql = `UPDATE ${container} SET seq = ?, due = ?, body = ? WHERE partition = ? AND id = ? AND seq = ? AND body IS NOT NULL`;
    const { changes } = this.#prepare(sql).run([seq, due, body, partition, id, seqOf(operation.etag)]);
    if (changes !== 1)
      throw new StoreError('conflict', { detail: `${container}/${partition}/${id}.`, operation: index });
  }

  async changes(container: Container, since: string, limit?: number): Promise<Changes> {
    const size = pageSize(limit);
    if (since === fromNow) {
      const seq = await whenFree(() => this.#lastSeq(container));
      return { changes: [], cursor: etagOf(seq), more: false };
    }
    if (since !== fromBeginning && !/^"[0-9a-z]+"$/.test(since))
      throw new StoreError('invalid', { detail: `${JSON.stringify(since)} is no cursor.` });
    const after = since === fromBeginning ? 0 : seqOf(since);
    const sql = `SELECT seq, partition, id, due, body FROM ${container} WHERE seq > ? ORDER BY seq LIMIT ?`;
    const rows = await whenFree(() => this.#prepare(sql).all([after, size + 1]) as Row[]);
    const page = rows.slice(0, size);
    return {
      changes: page.map(changeOf),
      cursor: etagOf(page.at(-1)?.seq ?? after),
      more: rows.length > page.length,
    };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#statements.clear();
    this.#db.close();
  }
}

/**
 * The embedded store: one SQLite file, written durably (WAL, synchronous=FULL). Several processes may have it open.
 * @param file the file, made with its folder when it is not there; `:memory:` keeps everything in memory
 * @throws StoreError `unavailable` when the file cannot be opened, `foreign` when it is no database of this Punkt's
 */
export const openSqlite = async (file: string): Promise<Store> => {
  try {
    if (file !== ':memory:') await mkdir(dirname(file), { recursive: true });
    const db = new Database(file, { timeout: busyTimeout });
    await whenFree(() => {
      db.exec('PRAGMA journal_mode = WAL');
      db.exec('PRAGMA synchronous = FULL');
      prepareSchema(db);
    });
    return new SqliteStore(db);
  } catch (error) {
    throw asStoreError(error);
  }
};
