import assert from 'node:assert/strict';
import { startMinuting } from '../../bot/minutes/minutes.ts';
import { reads } from '../../bot/people/allowed/roles.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { StillClock } from '../decide/fixtures.ts';
import { dyingStore, type Moment } from '../papers/dying-store.ts';
import { furnish, tenant } from './fixtures.ts';
import { left, lookAfter, steps } from './scenario.ts';

const die = (): never => {
  throw new Error('killed');
};

describe('a process that dies while absences are said and minutes are written', () => {
  /** Does all steps; where the process dies, another begins, and whoever got no answer does the step again. */
  const play = async (store: Store, n: number, moment: Moment): Promise<number> => {
    await furnish(store);
    const clock = new StillClock();
    const on = (one: Store) => startMinuting({ store: one, tenant, clock, reads });
    let minuting = on(dyingStore(store, n, moment, die));
    let deaths = 0;
    for (const step of steps()) {
      try {
        await step(minuting, clock);
      } catch (error) {
        assert.equal((error as Error).message, 'killed');
        deaths += 1;
        minuting = on(store);
        await step(minuting, clock);
      }
    }
    await lookAfter(on(store));
    return deaths;
  };

  for (const moment of ['before', 'after'] as const)
    it(`${moment} any of its writes leaves all as if it had not`, async function () {
      // Every step again for each write there is.
      this.timeout(300_000);
      const calm = await openSqlite(':memory:');
      assert.equal(await play(calm, 0, moment), 0);
      const wanted = await left(calm);
      await calm.close();
      let died = 0;
      for (let n = 1; ; n += 1) {
        const store = await openSqlite(':memory:');
        const deaths = await play(store, n, moment);
        assert.deepEqual(await left(store), wanted, `at write ${String(n)}`);
        await store.close();
        died += deaths;
        if (deaths === 0) break;
      }
      assert.ok(died >= 20, `it died ${String(died)} times`);
    });
});
