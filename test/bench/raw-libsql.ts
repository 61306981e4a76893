import Database from 'libsql';

export interface RawRow {
  partition: string;
  id: string;
  due: string;
  body: string;
}

/** The bare driver: what there is to gain by having no store at all. */
export interface Raw {
  /** Writes the rows in one durable transaction. */
  write: (rows: readonly RawRow[]) => void;
  close: () => void;
}

/** A file with a table like the store's own, as durable, and nothing around it: no checks, no etags, no JSON. */
export const openRaw = (file: string): Raw => {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec(`CREATE TABLE raw (
    seq INTEGER PRIMARY KEY, partition TEXT NOT NULL, id TEXT NOT NULL, due TEXT, body TEXT, UNIQUE (partition, id)
  )`);
  db.exec('CREATE INDEX raw_due ON raw (partition, due, id) WHERE due IS NOT NULL');
  const begin = db.prepare('BEGIN IMMEDIATE');
  const insert = db.prepare('INSERT INTO raw (partition, id, due, body) VALUES (?, ?, ?, ?)');
  const commit = db.prepare('COMMIT');
  return {
    write: (rows) => {
      begin.run([]);
      for (const { partition, id, due, body } of rows) insert.run([partition, id, due, body]);
      commit.run([]);
    },
    close: () => db.close(),
  };
};
