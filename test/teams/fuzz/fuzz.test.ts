import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { startConnector } from '../connector.ts';
import { innards, secrets, startWholePunkt, type WholePunkt } from '../whole-punkt.ts';
import { bodies } from './activities.ts';

/** How long it goes on; `FUZZ_SECONDS=600 npm run unit -- --grep fuzzed` looks harder. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 8);

/** Refusals and what cannot be delivered; and 501 for invokes nobody knows. */
const statuses = [200, 400, 413, 415, 501, 502];

/** Megabytes in use once everything else has been collected. */
const megabytesInUse = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

describe('the bot, fuzzed', function () {
  this.timeout((seconds + 60) * 1000);
  let punkt: WholePunkt;
  let connector: Awaited<ReturnType<typeof startConnector>>;
  before(async () => {
    punkt = await startWholePunkt();
    connector = await startConnector(200);
  });
  after(async () => {
    await punkt.stop();
    await connector.stop();
  });

  /** What somebody reads, in the HTTP response and through the connector. */
  const checkText = (text: string): void => {
    assert.doesNotMatch(text, /\n\s+at |node_modules|\.ts:\d/);
    for (const secret of Object.values(secrets)) assert.ok(!text.includes(secret), `told: ${secret}`);
  };

  const tryBody = async (body: string): Promise<void> => {
    const before = await punkt.written();
    const { status, text } = await punkt.post(body);
    assert.ok(statuses.includes(status), `status ${String(status)}`);
    checkText(text);
    if (![200, 502].includes(status)) {
      assert.equal(await punkt.written(), before, 'a refusal wrote');
      assert.ok(text === '' || /^{"error":"[^"]*"}$/.test(text), text);
    }
    checkText(JSON.stringify(connector.received));
    connector.received.length = 0;
    const own = punkt.faults
      .splice(0)
      .filter((line) => !line.includes('"reply not delivered"') || /TypeError/.test(line));
    assert.deepEqual(own, []);
  };

  const run = (milliseconds: number): Promise<void> =>
    fc.assert(fc.asyncProperty(bodies(connector.url), tryBody), {
      numRuns: 1_000_000,
      interruptAfterTimeLimit: milliseconds,
      markInterruptAsFailure: false,
    });

  it('lives, refuses in order, tells nobody what they must not know, and keeps its memory', async () => {
    const papers = ['papers', 'register', 'ballots', 'decisions', 'meetings', 'outbox'] as const;
    const before = await punkt.written(papers);
    await run(seconds * 250);
    const early = megabytesInUse();
    await run(seconds * 750);
    const late = megabytesInUse();
    assert.ok(late - early < 32, `${early.toFixed(0)} MB became ${late.toFixed(0)} MB`);
    assert.equal(await punkt.written(papers), before);
    assert.match((await punkt.say({ id: '29:n', name: 'N' }, 'hvem ejer IV-aftalen?')).text, /IV-/);
    assert.doesNotMatch((await punkt.say({ id: '29:n', name: 'N' }, 'hjælp')).text, innards);
  });
});
