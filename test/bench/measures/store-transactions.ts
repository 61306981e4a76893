import { join } from 'node:path';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import { lineOf, type Line } from '../line.ts';
import { measure } from '../measure.ts';
import { openRaw, type Raw } from '../raw-libsql.ts';
import { inRounds, timed } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

/** About what a vote or an outbox row holds. */
const body = {
  kind: 'bench',
  text: 'Tilsluttet med den bemærkning, at fristen fastholdes. '.repeat(8),
  seat: 7,
};
const due = '2024-01-25T07:30:00.000Z';
const aim = { of: 'ratio', atLeast: 0.6 } as const;

/** Durable transactions a second through the store, against the bare driver writing the same rows as durably. */
export const storeTransactions = measure(
  'store',
  { full: { rounds: 31, transactions: 200 }, tiny: { rounds: 1, transactions: 5 } },
  ({ rounds, transactions }) =>
    inTemporaryFolder(async (folder) => {
      const store = await openSqlite(join(folder, 'store.db'));
      const raw = openRaw(join(folder, 'raw.db'));
      try {
        const lines: Line[] = [];
        for (const documents of [1, 3])
          lines.push(await compare({ store, raw, documents, transactions, rounds }));
        return lines;
      } finally {
        raw.close();
        await store.close();
      }
    }),
);

interface Comparison {
  store: Store;
  raw: Raw;
  documents: number;
  transactions: number;
  rounds: number;
}

const compare = async ({ store, raw, documents, transactions, rounds }: Comparison): Promise<Line> => {
  const json = JSON.stringify(body);
  let written = 0;
  /** Ids that were never used, the same way for both. */
  const ids = (): string[] =>
    Array.from({ length: documents }, () => `${String(documents)}-${String((written += 1))}`);
  const perSecond = async (transact: () => unknown): Promise<number> => {
    const ms = await timed(async () => {
      for (let done = 0; done < transactions; done += 1) await transact();
    });
    return transactions / (ms / 1e3);
  };
  const found = await inRounds(
    {
      store: () =>
        perSecond(() =>
          store.transact(
            'outbox',
            'bench',
            ids().map((id) => ({ op: 'create', id, body, due })),
          ),
        ),
      raw: () => perSecond(() => raw.write(ids().map((id) => ({ partition: 'bench', id, due, body: json })))),
    },
    rounds,
    1,
  );
  return lineOf({
    name: `store: transactions of ${String(documents)} ${documents === 1 ? 'document' : 'documents'}`,
    value: found.store,
    unit: 'transactions/s',
    floor: found.raw,
    floorName: 'libsql alone, the same rows, WAL, synchronous=FULL',
    aim,
    detail: { bytesPerDocument: Buffer.byteLength(json), transactions: transactions * rounds },
  });
};
