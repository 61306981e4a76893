import { join } from 'node:path';
import { dueRows } from '../../../bot/remind/outbox/rows.ts';
import { rowId, bucketOf, bucketsOf } from '../../../data/store/outbox/keys.ts';
import { plannedRow, type PlannedMessage } from '../../../data/store/outbox/plan.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Operation, Store } from '../../../data/store/store.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { timed } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

const tenant = 'bench';
const start = Date.parse('2027-01-04T08:00:00.000Z');
const minute = 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();

const message = (at: number): PlannedMessage => ({
  subject: { kind: 'deadline', id: `paper-${String(at)}`, groupId: 'bench' },
  recipient: { kind: 'person', person: `bench:p${String(at % 5_000)}` },
  kind: 'deadline-reminder',
  deadline: iso(start + at * minute),
  occurrence: 0,
  due: iso(start + at * minute),
  expires: iso(start + (at + 10_000) * minute),
});

/** Rows a minute apart, so that at any moment only a few are due and all the others lie before them. */
const fill = async (store: Store, count: number, say: (what: string) => void): Promise<void> => {
  const waiting = new Map<string, Operation[]>();
  const flush = async (bucket: string): Promise<void> => {
    const operations = waiting.get(bucket) ?? [];
    waiting.set(bucket, []);
    if (operations.length > 0) await store.transact('outbox', bucket, operations);
  };
  for (let at = 0; at < count; at += 1) {
    const planned = message(at);
    const id = rowId(planned);
    const bucket = bucketOf(tenant, id);
    const operations = waiting.get(bucket) ?? [];
    operations.push({ op: 'create', id, body: plannedRow(planned, iso(start)), due: planned.due });
    waiting.set(bucket, operations);
    if (operations.length === 100) await flush(bucket);
    if (at % 100_000 === 0) say(`due: ${String(at)} of ${String(count)} rows`);
  }
  for (const bucket of waiting.keys()) await flush(bucket);
};

/** Finding what is due in one bucket among very many rows, on the embedded store, as a worker asks for it. */
export const dueAmongMany = measure(
  'due-rows',
  { full: { count: 1_000_000, queries: 1_000 }, tiny: { count: 200, queries: 5 } },
  ({ count, queries }, say) =>
    inTemporaryFolder(async (folder) => {
      const store = await openSqlite(join(folder, 'store.db'));
      try {
        await fill(store, count, say);
        const buckets = bucketsOf(tenant);
        const took: number[] = [];
        let found = 0;
        for (let at = 0; at < queries; at += 1) {
          const bucket = buckets[at % buckets.length] ?? '';
          // At the head of the queue a few rows are due, as when a worker keeps up; each query looks a little later.
          const now = start + (at % 160) * minute;
          took.push(
            await timed(async () => {
              found += (await dueRows(store, bucket, now, 100)).length;
            }),
          );
        }
        const id = rowId(message(0));
        const floor = await timed(async () => {
          for (let at = 0; at < 100; at += 1) await store.get('outbox', bucketOf(tenant, id), id);
        });
        took.sort((a, b) => a - b);
        return [
          lineOf({
            name: 'due-rows-p99',
            value: took[Math.ceil(took.length * 0.99) - 1] ?? 0,
            unit: 'ms',
            floor: floor / 100,
            floorName: 'one read by id',
            aim: { of: 'value', atMost: 20 },
            detail: { rows: count, queries, found, p50: took[Math.floor(took.length / 2)] ?? 0 },
          }),
        ];
      } finally {
        await store.close();
      }
    }),
);
