import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmos } from '../../../data/store/cosmos.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import { StoreError } from '../../../data/store/errors.ts';
import { CosmosDouble } from '../../cosmos-double/cosmos-double.ts';
import type { Mishap } from '../../cosmos-double/faults.ts';

/** Where a database is, for another process. */
export type Address = { file: string } | { endpoint: string; key: string };

/** Connects to a database that is there. */
export const connect = (address: Address): Promise<Store> =>
  'file' in address ? openSqlite(address.file) : openCosmos({ ...address, database: 'punkt', firstPause: 1 });

/** As Teams and every worker do: the same again, when no answer came. */
export const untilDone = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof StoreError) || tries === 20) throw error;
    }
  }
};

/** Several connections to one database, as several processes have. */
export interface Opened {
  address: Address;
  stores: Store[];
  /** From now on, many requests go wrong in every way there is; gives how many. None on a store where nothing can. */
  trouble: () => number;
  double: CosmosDouble | null;
  close: () => Promise<void>;
}

const embedded = async (count: number): Promise<Opened> => {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  const file = join(folder, 'punkt.db');
  const stores: Store[] = [];
  for (let at = 0; at < count; at += 1) stores.push(await openSqlite(file));
  return {
    address: { file },
    stores,
    trouble: () => 0,
    double: null,
    close: async () => {
      for (const store of stores) await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const mishaps: Mishap[] = [
  { kind: 429, when: 'before' },
  { kind: 449, when: 'before' },
  { kind: 503, when: 'before' },
  { kind: 503, when: 'after' },
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 408, when: 'after' },
];

const cosmos = async (count: number): Promise<Opened> => {
  const double = await CosmosDouble.start();
  const { endpoint, key } = double;
  const address = { endpoint, key };
  const stores = await Promise.all(Array.from({ length: count }, () => connect(address)));
  return {
    address,
    stores,
    trouble: () => {
      for (let round = 0; round < 6; round += 1)
        for (const mishap of mishaps) {
          double.faults.plan({ on: 'batch', mishap, nth: 2 + (round % 3) });
          double.faults.plan({ on: 'read', mishap: { ...mishap, when: 'before' }, nth: 5 });
        }
      // So much goes wrong at once that the store gives up and nobody knows whether it was done.
      double.faults.plan({ on: 'batch', mishap: { kind: 'reset', when: 'after' }, times: 9 });
      return double.faults.pending;
    },
    double,
    close: async () => {
      for (const store of stores) await store.close();
      await double.stop();
    },
  };
};

export const bothStores: [name: string, open: (count: number) => Promise<Opened>][] = [
  ['the embedded store', embedded],
  ['Cosmos DB, against the double', cosmos],
];
