import type { Store } from '../../data/store/store.ts';

/** When the process dies: just before the write reaches the database, or just after, before anyone hears of it. */
export type Moment = 'before' | 'after';

/**
 * A store whose process ends at its n-th write, counted from 1.
 * @param die ends the process, or throws; every later call dies as well
 */
export const dyingStore = (store: Store, n: number, moment: Moment, die: () => never): Store => {
  let writes = 0;
  let dead = false;
  const end = (): never => {
    dead = true;
    return die();
  };
  const alive = <T>(work: () => Promise<T>): Promise<T> => (dead ? Promise.resolve().then(end) : work());
  return {
    get: (...call) => alive(() => store.get(...call)),
    query: (...call) => alive(() => store.query(...call)),
    changes: (...call) => alive(() => store.changes(...call)),
    transact: (...call) =>
      alive(async () => {
        writes += 1;
        if (writes === n && moment === 'before') end();
        const etags = await store.transact(...call);
        // The n-th that went well: one that another process beat to it has written nothing.
        if (n > 0 && writes >= n) end();
        return etags;
      }),
    close: () => store.close(),
  };
};
