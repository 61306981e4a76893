import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDeciding, vote } from '../../bot/decide/decide.ts';
import { sendDue } from '../../bot/remind/outbox/send-due.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { member, openBallot, ownSeats, StillClock, value, voteOn } from '../decide/fixtures.ts';
import { punkt } from './punkt.ts';

const tenant = 'local';

describe('the command line, on deliveries', () => {
  let folder = '';
  const run = (...args: string[]) =>
    punkt(['deliveries', ...args], { env: { PUNKT_DATA: folder, PUNKT_NOW: '2026-03-02T12:00' } });
  type Counts = Record<
    'planned' | 'sent' | 'notNeeded' | 'expired' | 'stopped' | 'waiting' | 'dead' | 'hidden',
    number
  > & { failures: unknown[] };
  const counts = async (): Promise<Counts> => JSON.parse((await run('--json')).out) as Counts;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-cli-'));
    const store = await openSqlite(join(folder, 'punkt.db'));
    const clock = new StillClock();
    const deciding = startDeciding({ store, tenant, clock });
    await openBallot(deciding, ownSeats(3));
    const hidden = await openBallot(deciding, ownSeats(3), { visibility: 'until-closed' });
    value(await vote(deciding, member(1), voteOn(hidden, 's1')));
    const now = (): number => clock.now().epochMilliseconds;
    // Teams refuses two of the people for good.
    const refused = new Set([member(2).person, member(3).person]);
    await sendDue({
      ...{ store, tenant, now, worker: 'w' },
      waitUntil: async () => undefined,
      deliver: async ({ recipient }) =>
        recipient.kind === 'person' && refused.has(recipient.person)
          ? { kind: 'refused', reason: '400 BadSyntax' }
          : { kind: 'delivered', activity: 'a1' },
      stillNeeded: async () => true,
      silence: async () => null,
      onStopped: async () => undefined,
    });
    await store.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('adds up, and tells nothing of who has answered where that is hidden', async () => {
    const { planned, sent, notNeeded, expired, stopped, waiting, dead, hidden, failures } = await counts();
    assert.equal(planned, sent + notNeeded + expired + stopped + waiting + dead);
    assert.ok(dead > 0);
    assert.equal(failures.length, dead + stopped);
    assert.ok(hidden > 0, 'the hidden ballot’s reminders');
    const { out } = await run();
    assert.doesNotMatch(out, /undefined/);
    assert.match(out, /er ikke talt med/);
  });

  it('sends again what came to nothing, once', async () => {
    const { planned, dead } = await counts();
    assert.equal((await run('--again', 'alle')).out, `${String(dead)} beskeder sendes igen.\n`);
    assert.equal((await run('--again', 'alle')).out, '0 beskeder sendes igen.\n');
    const after = await counts();
    assert.deepEqual([after.planned, after.waiting > 0], [planned + dead, true]);
    assert.match((await run()).out, /er sendt igen/);
  });

  it('says so when there is no such message or group', async () => {
    const { code, err } = await run('--again', 'findes-ikke');
    assert.deepEqual([code, /ingen besked/.test(err)], [2, true]);
    assert.equal((await run('--group', 'Ingen Gruppe')).code, 2);
  });
});
