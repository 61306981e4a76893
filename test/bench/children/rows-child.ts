// A process that reads all rows of a store's file with the bare driver. Tells how many seconds that took.
import { join } from 'node:path';
import Database from 'libsql';
import { containers } from '../../../data/store/store.ts';

const [, , folder = ''] = process.argv;
const db = new Database(join(folder, 'punkt.db'), { readonly: true });
const started = performance.now();
let characters = 0;
for (const container of containers)
  for (const row of db.prepare(`SELECT body FROM ${container}`).iterate())
    characters += (row as { body: string | null }).body?.length ?? 0;
const seconds = (performance.now() - started) / 1e3;
db.close();
process.stdout.write(JSON.stringify({ seconds, characters }));
