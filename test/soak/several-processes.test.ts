import assert from 'node:assert/strict';
import { runKilling } from './killing.ts';

/** Longer, for whoever has the time: `PUNKT_HEAVY_TESTS=1 npx mocha test/soak/several-processes.test.ts`. */
const heavy = process.env['PUNKT_HEAVY_TESTS'] === '1';

describe('four processes over one Cosmos DB, one of them killed (-9) and started again all the time', function () {
  this.timeout(heavy ? 1_800_000 : 400_000);

  it('lose no vote and no message, double none, and all know of a new paper and of a channel’s group', async () => {
    const common = { processes: 4, questionsPerSecond: 4 };
    const { figures, faults } = await runKilling(
      heavy
        ? { ...common, seconds: 180, kills: 40, groups: 8, members: 80, ballots: 16, reminders: 400 }
        : { ...common, seconds: 8, kills: 3, groups: 2, members: 12, ballots: 2, reminders: 24 },
      (what) => {
        if (heavy) process.stderr.write(`${what}\n`);
      },
    );
    assert.deepEqual(faults, [], JSON.stringify(figures));
  });
});
