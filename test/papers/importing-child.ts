import { importPaper } from '../../bot/papers/import-paper.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { dyingStore } from './dying-store.ts';
import { samplePaper } from './sample-paper.ts';

// A process that imports a paper and ends at its n-th write: `before` or `after` it by killing itself (-9), or
// `during`: it tells its parent, does the write and waits to be killed, wherever in that the kill may come.

const [, , file = '', items = '1', n = '0', moment = 'before'] = process.argv;

const tell = (message: string): Promise<void> =>
  new Promise((resolve) => process.send?.(message, () => resolve()));

const killMyself = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};
const waitForTheKill = (): never => {
  for (;;);
};

const telling = (store: Store): Store => {
  let writes = 0;
  return {
    get: (...call) => store.get(...call),
    query: (...call) => store.query(...call),
    changes: (...call) => store.changes(...call),
    transact: async (...call) => {
      writes += 1;
      if (writes === Number(n)) await tell('writing');
      return store.transact(...call);
    },
    close: () => store.close(),
  };
};

const store = await openSqlite(file);
const mortal =
  moment === 'during'
    ? dyingStore(telling(store), Number(n), 'after', waitForTheKill)
    : dyingStore(store, Number(n), moment === 'after' ? 'after' : 'before', killMyself);
const read = samplePaper({ text: 'Ny udgave.', date: '2024-06-01', items: Number(items) });
const { outcome } = await importPaper(mortal, 'værten', read);
await store.close();
await tell(outcome);
process.disconnect();
