import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StoreError } from '../../data/store/errors.ts';
import { fromNow, type Operation, type Query, type Store } from '../../data/store/store.ts';
import { all, byCodePoint, follow, ids, newPartition, type StoreUnderTest } from './contract-helpers.ts';

interface Kept {
  body: { n: number } | null;
  due: string | null;
  etags: string[];
}
type Model = Map<string, Kept>;

interface Step {
  op: Operation['op'];
  id: string;
  n: number;
  due: string | null;
  /** Which etag is given: the latest, one that was valid once, or one that never was. */
  etag: 'latest' | 'earlier' | 'never';
}

const id = fc.constantFrom('a', 'ab', 'a%', 'b', 'æ', '😀', '\uff5e');
const due = fc.constantFrom(...['01', '02', '03'].map((day) => `2024-05-${day}T00:00:00.000Z`));
const step: fc.Arbitrary<Step> = fc.record({
  op: fc.constantFrom('create', 'create', 'replace', 'replace', 'tombstone'),
  id,
  n: fc.nat(99),
  due: fc.option(due),
  etag: fc.constantFrom('latest', 'latest', 'latest', 'earlier', 'never'),
});
const transaction = fc.record({
  partition: fc.nat(1),
  steps: fc.uniqueArray(step, { minLength: 1, maxLength: 4, selector: (one) => one.id }),
});
const query: fc.Arbitrary<Query> = fc.record(
  { prefix: id, from: id, to: id, limit: fc.integer({ min: 1, max: 4 }) },
  { requiredKeys: [] },
);
const dueQuery: fc.Arbitrary<Query> = fc.record({
  due: fc.record({ from: due, to: due }, { requiredKeys: [] }),
  order: fc.constantFrom('id', 'due'),
  limit: fc.integer({ min: 1, max: 4 }),
});

const operationOf = (model: Model, { op, id, n, due, etag }: Step): Operation => {
  const etags = model.get(id)?.etags ?? [];
  const given = etag === 'never' ? undefined : etag === 'latest' ? etags.at(-1) : etags.at(-2);
  if (op === 'create') return { op, id, body: { n }, due };
  if (op === 'tombstone') return { op, id, etag: given ?? 'never' };
  return { op, id, body: { n }, due, etag: given ?? 'never' };
};

/** What the port says must come of it: null, or the code and place of the first failure. */
const verdict = (
  model: Model,
  operations: readonly Operation[],
): { code: string; operation: number } | null => {
  for (const [index, operation] of operations.entries()) {
    const kept = model.get(operation.id);
    if (operation.op === 'create') {
      if (kept !== undefined) return { code: 'exists', operation: index };
    } else if (kept?.body == null || kept.etags.at(-1) !== operation.etag)
      return { code: 'conflict', operation: index };
  }
  return null;
};

const apply = (model: Model, operations: readonly Operation[], etags: readonly string[]): void => {
  operations.forEach((operation, index) => {
    const before = model.get(operation.id)?.etags ?? [];
    const live = operation.op !== 'tombstone';
    model.set(operation.id, {
      body: live ? (operation.body as { n: number }) : null,
      due: live ? (operation.due ?? null) : null,
      etags: [...before, etags[index] ?? ''],
    });
  });
};

const answer = (model: Model, { prefix = '', from, to, due, order }: Query): string[] =>
  [...model]
    .filter(([id, { body }]) => body !== null && id.startsWith(prefix))
    .filter(([id]) => from === undefined || byCodePoint(id, from) >= 0)
    .filter(([id]) => to === undefined || byCodePoint(id, to) < 0)
    .filter(([, kept]) => due === undefined || kept.due !== null)
    .filter(([, kept]) => due?.from === undefined || (kept.due ?? '') >= due.from)
    .filter(([, kept]) => due?.to === undefined || (kept.due ?? '') < due.to)
    .sort(([a], [b]) => byCodePoint(a, b))
    .sort(([, a], [, b]) => (order === 'due' ? (a.due ?? '').localeCompare(b.due ?? '') : 0))
    .map(([id]) => id);

const play = async (store: Store, partition: string, model: Model, steps: readonly Step[]): Promise<void> => {
  const operations = steps.map((one) => operationOf(model, one));
  const expected = verdict(model, operations);
  let got: { code: string; operation: number | null } | null = null;
  try {
    apply(model, operations, await store.transact('register', partition, operations));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    got = { code: error.code, operation: error.operation };
  }
  assert.deepEqual(got, expected);
};

const agree = async (store: Store, partition: string, model: Model): Promise<void> => {
  const items = await all(store, partition);
  const expected = answer(model, {}).map((id) => {
    const kept = model.get(id);
    return { id, body: kept?.body, due: kept?.due, etag: kept?.etags.at(-1) };
  });
  assert.deepEqual(items, expected);
};

/** Random histories over two partitions, told to a plain map as well: both must always say the same. */
export const modelContract = (store: StoreUnderTest, runs: number): void => {
  it('does what a plain map does, whatever is written in whatever order', async function () {
    this.timeout(120_000);
    const history = fc.array(transaction, { maxLength: 12 });
    const property = fc.asyncProperty(history, query, dueQuery, async (transactions, first, second) => {
      const partitions = [newPartition(), newPartition()] as const;
      const models: [Model, Model] = [new Map<string, Kept>(), new Map<string, Kept>()];
      const { cursor } = await follow(store(), fromNow);
      for (const { partition, steps } of transactions)
        await play(store(), partitions[partition as 0 | 1], models[partition as 0 | 1], steps);
      const { changes } = await follow(store(), cursor, 5);
      for (const [index, partition] of partitions.entries()) {
        const model = models[index as 0 | 1];
        await agree(store(), partition, model);
        for (const one of [first, second])
          assert.deepEqual(ids(await all(store(), partition, one)), answer(model, one), JSON.stringify(one));
        const mine = changes.filter((change) => change.partition === partition);
        const latest = new Map(mine.map((change) => [change.id, change.deleted ? null : change.body]));
        assert.deepEqual(latest, new Map([...model].map(([id, { body }]) => [id, body])));
      }
    });
    await fc.assert(property, { numRuns: runs });
  });
};
