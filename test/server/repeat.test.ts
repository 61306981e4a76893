import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createLog } from '../../bot/log.ts';
import { type Repeating, repeat } from '../../bot/repeat.ts';

/** Long enough never to come in a test: whatever happens again, happens because of a wake. */
const never = 1_000_000;

describe('work that is done again and again', () => {
  it('loses no wake, however near the end of a time it comes', async () => {
    for (let steps = 0; steps < 12; steps++) {
      let times = 0;
      let repeating: Repeating | null = null;
      const wakeAfter = async (): Promise<void> => {
        for (let step = 0; step < steps; step++) await Promise.resolve();
        repeating?.wake();
      };
      repeating = repeat(
        'test',
        async () => {
          await Promise.resolve();
          times++;
          if (times === 1) void wakeAfter();
        },
        never,
        createLog('silent'),
      );
      for (let turn = 0; turn < 5; turn++) await nextTurn();
      await repeating.stop();
      assert.equal(times, 2, `woken ${String(steps)} steps after the work`);
    }
  });

  it('does it once more, and not more often, for however many wakes while it is done', async () => {
    let times = 0;
    const repeating: Repeating = repeat(
      'test',
      async () => {
        times++;
        await nextTurn();
      },
      never,
      createLog('silent'),
    );
    for (let wake = 0; wake < 5; wake++) repeating.wake();
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    await repeating.stop();
    assert.equal(times, 2);
  });
});
