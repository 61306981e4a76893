import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { isStoreError } from '../../data/store/errors.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { storeContract } from './contract.ts';
import { all, create, ids, refused, write } from './contract-helpers.ts';

let folder = '';
const inFolder = async (name: string): Promise<string> => {
  if (folder === '') folder = await mkdtemp(join(tmpdir(), 'punkt-store-'));
  return join(folder, name);
};
after(async () => {
  if (folder !== '') await rm(folder, { recursive: true, force: true });
});

storeContract('sqlite, in memory', async () => {
  const store = await openSqlite(':memory:');
  return { store, close: () => store.close() };
});

storeContract(
  'sqlite, in a file',
  async () => {
    const store = await openSqlite(await inFolder('contract/new folder/æ.db'));
    return { store, close: () => store.close() };
  },
  { runs: 15 },
);

describe('the sqlite file', () => {
  it('keeps what was written when it is opened again', async () => {
    const file = await inFolder('again.db');
    const first = await openSqlite(file);
    const etag = await write(first, 'p', create('a', { n: 1 }));
    const { cursor } = await first.changes('register', 'now');
    await first.close();
    const second = await openSqlite(file);
    assert.deepEqual(await second.get('register', 'p', 'a'), { id: 'a', body: { n: 1 }, due: null, etag });
    await write(second, 'p', { op: 'replace', id: 'a', body: { n: 2 }, etag });
    assert.deepEqual(ids((await second.changes('register', cursor)).changes), ['a']);
    await second.close();
  });

  it('is shared: two connections see each other, and each write wins or loses by its etag', async () => {
    const file = await inFolder('shared.db');
    const [one, two] = await Promise.all([openSqlite(file), openSqlite(file)]);
    await write(one, 'p', create('count', { n: 0 }));
    const addOne = async (store: Store): Promise<void> => {
      for (;;) {
        const item = await store.get('register', 'p', 'count');
        assert.ok(item !== null);
        try {
          const body = { n: Number(item.body['n']) + 1 };
          await store.transact('register', 'p', [{ op: 'replace', id: 'count', body, etag: item.etag }]);
          return;
        } catch (error) {
          if (!isStoreError(error, 'conflict')) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, n) => addOne(n % 2 === 0 ? one : two)));
    assert.deepEqual((await two.get('register', 'p', 'count'))?.body, { n: 20 });
    await Promise.all([one.close(), two.close()]);
  });

  it('waits for the lock of another process without standing still itself', async () => {
    const file = await inFolder('locked.db');
    const store = await openSqlite(file);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    let done = false;
    const writing = store.transact('register', 'p', [create('a')]).then(() => (done = true));
    // While the write waits, this process goes on: it reads, and it can let go of the lock.
    assert.deepEqual(await all(store, 'p'), []);
    assert.equal(done, false);
    other.exec('COMMIT');
    await writing;
    assert.deepEqual(ids(await all(store, 'p')), ['a']);
    other.close();
    await store.close();
  });

  it('is refused, and left as it is, when it is no database', async () => {
    const file = await inFolder('text.db');
    const text = 'Dette er ikke en database, men et referat. '.repeat(100);
    await writeFile(file, text);
    await refused(openSqlite(file), 'foreign');
    assert.equal(await readFile(file, 'utf8'), text);
  });

  it('is refused when a newer Punkt has written it', async () => {
    const file = await inFolder('newer.db');
    const newer = new Database(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    await refused(openSqlite(file), 'foreign');
  });

  it('is unavailable when the place cannot be written', async () => {
    const notAFolder = await inFolder('file');
    await writeFile(notAFolder, '');
    await refused(openSqlite(join(notAFolder, 'punkt.db')), 'unavailable');
  });

  it('answers nothing any more once it is closed', async () => {
    const store = await openSqlite(':memory:');
    await store.close();
    await store.close();
    await refused(store.get('register', 'p', 'a'), 'unavailable');
    await refused(store.transact('register', 'p', [create('a')]), 'unavailable');
  });
});
