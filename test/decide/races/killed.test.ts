import assert from 'node:assert/strict';
import { lookAfterBallots } from '../../../bot/decide/decide.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import { dyingStore, type Moment } from '../../papers/dying-store.ts';
import { decidingOn, recounts, StillClock, tenant } from '../fixtures.ts';
import { freshMemory, left, replacing, steps, type Memory } from './scenario.ts';

const die = (): never => {
  throw new Error('killed');
};

describe('a process that dies', () => {
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

  for (const [name, script] of [
    ['from opening to decision and objection', steps],
    ['and is voided for a new round', replacing],
  ] as const)
    for (const moment of ['before', 'after'] as const)
      it(`${moment} every single write of a ballot ${name} leaves all as if it had not`, async () => {
        const calm = await openSqlite(':memory:');
        const wanted = await left(calm, (await play(calm, script, 0, moment)).memory);
        await calm.close();
        let died = 0;
        for (let n = 1; ; n += 1) {
          const store = await openSqlite(':memory:');
          const { memory, deaths } = await play(store, script, n, moment);
          assert.deepEqual(await left(store, memory), wanted, `at write ${String(n)}`);
          const events = (await readEvents(store, tenant, memory.ballot)).map(({ stored }) => stored);
          for (const receipt of memory.receipts) assert.ok(events.some(({ hash }) => hash === receipt));
          for (const ballot of [memory.ballot, memory.second])
            if ((await readHead(store, tenant, ballot)) !== null)
              await recounts(decidingOn(store, new StillClock()), ballot);
          await store.close();
          died += deaths;
          if (deaths === 0) break;
        }
        assert.ok(died >= 20, `it died ${String(died)} times`);
      });
});
