import assert from 'node:assert/strict';
import { lookAfterBallots } from '../../../bot/decide/decide.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import { dyingStore, type Moment } from '../../papers/dying-store.ts';
import { decidingOn, recounts, StillClock, tenant } from '../fixtures.ts';
import { freshMemory, left, replacing, steps, type Memory } from './scenario.ts';
import { bothStores } from './stores.ts';

/** Every write on every store, for whoever has the time; without it every so many-th where each takes long. */
const heavy = process.env['PUNKT_HEAVY_TESTS'] === '1';

const die = (): never => {
  throw new Error('killed');
};

/** A database of its own for every death. */
interface Place {
  on: string;
  open: () => Promise<{ store: Store; close: () => Promise<void> }>;
  /** One death at every so many-th write. */
  stride: number;
}

const places: Place[] = bothStores.map(([on, openStores], at) =>
  at === 0
    ? {
        on,
        stride: 1,
        open: async () => {
          // What is durable here is for the processes that are really killed.
          const store = await openSqlite(':memory:');
          return { store, close: () => store.close() };
        },
      }
    : {
        on,
        stride: heavy ? 1 : 7,
        open: async () => {
          const { stores, close } = await openStores(1);
          const [store] = stores;
          assert.ok(store);
          return { store, close };
        },
      },
);

describe('a process that dies', function () {
  this.timeout(240_000);
  /** Does all steps; where the process dies, another begins, and the user does the step again. */
  const play = async (
    store: Store,
    script: typeof steps,
    n: number,
    moment: Moment,
  ): Promise<{ memory: Memory; deaths: number }> => {
    const clock = new StillClock();
    const memory = freshMemory();
    let deciding = decidingOn(dyingStore(store, n, moment, die), clock);
    let deaths = 0;
    for (const step of script) {
      try {
        await step(deciding, clock, memory);
      } catch (error) {
        assert.equal((error as Error).message, 'killed');
        deaths += 1;
        deciding = decidingOn(store, clock);
        await step(deciding, clock, memory);
      }
    }
    // Whatever a dead process left undone is looked after within two minutes.
    for (let minute = 0; minute < 3; minute += 1) {
      clock.addHours(1 / 60);
      assert.deepEqual((await lookAfterBallots(decidingOn(store, clock))).failed, []);
    }
    return { memory, deaths };
  };

  /** Dies at one write after the other, each in a database of its own. */
  const dyingEverywhere = async (
    { open, stride }: Place,
    script: typeof steps,
    moment: Moment,
  ): Promise<void> => {
    const calm = await open();
    const wanted = await left(calm.store, (await play(calm.store, script, 0, moment)).memory);
    await calm.close();
    let died = 0;
    for (let n = 1; ; n += stride) {
      const { store, close } = await open();
      const { memory, deaths } = await play(store, script, n, moment);
      assert.deepEqual(await left(store, memory), wanted, `at write ${String(n)}`);
      const events = (await readEvents(store, tenant, memory.ballot)).map(({ stored }) => stored);
      for (const receipt of memory.receipts) assert.ok(events.some(({ hash }) => hash === receipt));
      for (const ballot of [memory.ballot, memory.second])
        if ((await readHead(store, tenant, ballot)) !== null)
          await recounts(decidingOn(store, new StillClock()), ballot);
      await close();
      died += deaths;
      if (deaths === 0) break;
    }
    assert.ok(died >= 20 / stride, `it died ${String(died)} times`);
  };

  for (const place of places)
    for (const [name, script] of [
      ['from opening to decision and objection', steps],
      ['and is voided for a new round', replacing],
    ] as const)
      for (const moment of ['before', 'after'] as const)
        it(`${moment} ${place.stride === 1 ? 'every single write' : `every ${String(place.stride)}th write`} of a ballot ${name} leaves all as if it had not, on ${place.on}`, async () => {
          await dyingEverywhere(place, script, moment);
        });
});
