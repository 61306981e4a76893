import type Database from 'libsql';
import { StoreError } from './errors.ts';
import { containers, type Container } from './store.ts';

const version = 1;

// `seq` is the order of all writes to the container, the etag and the rowid in one: a write moves its row to the
// end, so following the changes is a walk along the table. Rows are never removed, so a number never comes again.
const tableOf = (container: Container): string => `
  CREATE TABLE IF NOT EXISTS ${container} (
    seq INTEGER PRIMARY KEY,
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    due TEXT,
    body TEXT,
    UNIQUE (partition, id)
  );
  CREATE INDEX IF NOT EXISTS ${container}_due ON ${container} (partition, due, id) WHERE due IS NOT NULL;`;

const versionIn = (db: Database.Database): number =>
  (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

/**
 * Makes the tables in a new file and leaves those of an old one as they are. A null `body` is a tombstone.
 * Several processes may do this at once.
 * @throws StoreError `foreign` when a newer Punkt has written the file
 */
export const prepareSchema = (db: Database.Database): void => {
  if (versionIn(db) === version) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    const found = versionIn(db);
    if (found > version)
      throw new StoreError('foreign', {
        detail: `The file has version ${String(found)} of the tables, this Punkt knows ${String(version)}: use the Punkt that wrote it, or a newer one.`,
      });
    if (found < version) {
      db.exec(containers.map(tableOf).join('\n'));
      db.exec(`PRAGMA user_version = ${String(version)}`);
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
};
