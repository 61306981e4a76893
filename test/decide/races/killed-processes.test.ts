import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAfterBallots, vote } from '../../../bot/decide/decide.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import {
  deadline,
  decidingOn,
  group,
  member,
  openBallot,
  ownSeats,
  recounts,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

/** More rounds of kills, for whoever has the time: `PUNKT_HEAVY_TESTS=1 npx mocha test/decide/races/killed-processes.test.ts`. */
const heavy = process.env['PUNKT_HEAVY_TESTS'] === '1';

const child = fileURLToPath(new URL('voting-child.ts', import.meta.url));

interface Ended {
  signal: NodeJS.Signals | null;
  told: string[];
}

const run = (...parameters: (string | number)[]): Promise<Ended> =>
  new Promise((resolve) => {
    const told: string[] = [];
    const process = fork(child, parameters.map(String), { execArgv: ['--import', 'tsx'] });
    process.on('message', (message) => told.push(message as string));
    process.on('close', (_, signal) => resolve({ signal, told }));
  });

describe('four processes that are killed (-9)', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('while 40 vote and while it closes, lose nothing and double nothing', async () => {
    const file = join(folder, 'votes.db');
    const store = await openSqlite(file);
    const clock = new StillClock();
    const deciding = decidingOn(store, clock);
    const head = await openBallot(deciding, ownSeats(40));
    const { ballot } = head;
    const ranges = [0, 1, 2, 3].map((at) => [at * 10 + 1, at * 10 + 10] as const);
    const votes = (kills: readonly (readonly [n: number, moment: string])[]): Promise<Ended[]> =>
      Promise.all(
        ranges.map(([from, to], at) =>
          run(file, clock.iso, 'vote', ballot, from, to, ...(kills[at] ?? [0, ''])),
        ),
      );
    const killed = await votes([
      [1, 'before'],
      [1, 'after'],
      [6, 'before'],
      [10, 'after'],
    ]);
    for (const { signal } of killed) assert.equal(signal, 'SIGKILL');
    const retried: string[] = [];
    for (let number = 1; number <= 40; number += 1) {
      const it = { ...voteOn(head, `s${String(number)}`), version: 0 };
      retried.push(value(await vote(deciding, member(number), it)).hash);
    }
    const told = [...killed.flatMap((one) => one.told), ...retried];
    const hashes = (await readEvents(store, tenant, ballot))
      .map(({ stored }) => stored)
      .filter(({ event }) => event.kind === 'voted')
      .map(({ hash }) => hash);
    assert.equal(hashes.length, 40, 'a vote that was made and not told is told again, not made again');
    assert.deepEqual([...new Set(told)].sort(), [...hashes].sort());

    // Dies before the close, after it, amid its messages, before the decision, before it is noted as done.
    clock.set(deadline);
    const rounds: [n: number, moment: string][][] = [
      [
        [1, 'before'],
        [1, 'after'],
        [2, 'before'],
        [1, 'before'],
      ],
      [
        [1, 'after'],
        [3, 'before'],
        [5, 'after'],
        [9, 'before'],
      ],
      [
        [17, 'after'],
        [18, 'after'],
        [19, 'before'],
        [20, 'after'],
      ],
    ];
    for (const kills of heavy ? rounds : rounds.slice(1, 2))
      await Promise.all(kills.map(([n, moment]) => run(file, clock.iso, 'close', ballot, 1, 0, n, moment)));
    await lookAfterBallots(deciding);
    const kinds = (await readEvents(store, tenant, ballot)).map(({ stored }) => stored.event.kind);
    assert.equal(kinds.filter((kind) => kind === 'closed').length, 1);
    const kept = await readDecision(store, tenant, group.id, ballot);
    assert.equal(kept?.record.result?.figures.for, 40);
    const report = await deliveryReport(store, tenant, { kind: 'ballot', id: ballot, groupId: group.id });
    // Cards, two reminders and the outcome to each; card and outcome to the group.
    assert.equal(report.planned, 40 * 4 + 3);
    assert.deepEqual((await lookAfterBallots(deciding)).looked, []);
    await recounts(deciding, ballot);
    await store.close();
  });
});
