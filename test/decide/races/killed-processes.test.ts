import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lookAfterBallots, stillNeeded, vote } from '../../../bot/decide/decide.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { sendDue } from '../../../bot/remind/outbox/send-due.ts';
import { outboxRow, type OutboxRow } from '../../../data/model/outbox.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { everyItem } from '../../../data/store/checked.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { bucketsOf, rowId } from '../../../data/store/outbox/keys.ts';
import { FakeTime } from '../../remind/teams-pace.ts';
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
import { bothStores, untilDone, type Opened } from './stores.ts';

/** More rounds of kills, for whoever has the time: `PUNKT_HEAVY_TESTS=1 npx mocha test/decide/races/killed-processes.test.ts`. */
const heavy = process.env['PUNKT_HEAVY_TESTS'] === '1';

const child = fileURLToPath(new URL('voting-child.ts', import.meta.url));

type Death = readonly [n: number, moment: 'before' | 'after'];

interface Ended {
  signal: NodeJS.Signals | null;
  told: string[];
}

/** The database is held here, so that it outlives whoever is killed; the processes are four others. */
for (const [name, openStores] of bothStores)
  describe(`four processes that are killed (-9), on ${name}`, function () {
    this.timeout(240_000);
    let opened: Opened;
    before(async () => {
      opened = await openStores(1);
    });
    after(() => opened.close());

    const run = (now: string, ...parameters: (string | number)[]): Promise<Ended> =>
      new Promise((resolve) => {
        const told: string[] = [];
        const given = [JSON.stringify(opened.address), now, ...parameters].map(String);
        const process = fork(child, given, { execArgv: ['--import', 'tsx'] });
        process.on('message', (message) => told.push(message as string));
        process.on('close', (_, signal) => resolve({ signal, told }));
      });

    const outboxRows = async (): Promise<OutboxRow[]> => {
      const [store] = opened.stores;
      assert.ok(store);
      const found = await Promise.all(
        bucketsOf(tenant).map((bucket) => untilDone(() => everyItem(store, 'outbox', bucket, ''))),
      );
      return found.flat().map(({ body }) => outboxRow.parse(body));
    };

    it('while 40 vote, while it closes and while it is told, lose nothing and double nothing', async () => {
      const [store] = opened.stores;
      assert.ok(store);
      const clock = new StillClock();
      const deciding = decidingOn(store, clock);
      const head = await openBallot(deciding, ownSeats(40));
      const { ballot } = head;
      const deaths: Death[] = [
        [1, 'before'],
        [1, 'after'],
        [6, 'before'],
        [10, 'after'],
      ];
      const troubles = opened.trouble();
      const killed = await Promise.all(
        deaths.map((death, at) => run(clock.iso, 'vote', ballot, at * 10 + 1, at * 10 + 10, ...death)),
      );
      for (const { signal } of killed) assert.equal(signal, 'SIGKILL');
      assert.ok(opened.double === null || opened.double.faults.pending < troubles, 'much has gone wrong');
      const retried: string[] = [];
      for (let number = 1; number <= 40; number += 1) {
        const it = { ...voteOn(head, `s${String(number)}`), version: 0 };
        retried.push(value(await untilDone(() => vote(deciding, member(number), it))).hash);
      }
      const told = [...killed.flatMap((one) => one.told), ...retried];
      const hashes = (await untilDone(() => readEvents(store, tenant, ballot)))
        .map(({ stored }) => stored)
        .filter(({ event }) => event.kind === 'voted')
        .map(({ hash }) => hash);
      assert.equal(hashes.length, 40, 'a vote that was made and not told is told again, not made again');
      assert.deepEqual([...new Set(told)].sort(), [...hashes].sort());

      // Dies before the close, after it, amid its messages, before the decision, before it is noted as done.
      clock.set(deadline);
      const rounds: Death[][] = [
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
      for (const round of heavy ? rounds : rounds.slice(1, 2)) {
        opened.trouble();
        await Promise.all(round.map((death) => run(clock.iso, 'close', ballot, 1, 0, ...death)));
      }
      for (let failed = 1; failed > 0;)
        failed = (await untilDone(() => lookAfterBallots(deciding))).failed.length;
      const kinds = (await readEvents(store, tenant, ballot)).map(({ stored }) => stored.event.kind);
      assert.equal(kinds.filter((kind) => kind === 'closed').length, 1);
      const kept = await readDecision(store, tenant, group.id, ballot);
      assert.equal(kept?.record.result?.figures.for, 40);
      const report = await deliveryReport(store, tenant, { kind: 'ballot', id: ballot, groupId: group.id });
      // Cards, two reminders and the outcome to each; card and outcome to the group.
      assert.equal(report.planned, 40 * 4 + 3);
      assert.deepEqual((await lookAfterBallots(deciding)).looked, []);
      await recounts(deciding, ballot);

      // Dies as it claims what is to be sent, with it claimed, and with it sent and not noted.
      const sending: Death[] = [
        [1, 'after'],
        [4, 'before'],
        [9, 'after'],
        [25, 'before'],
      ];
      opened.trouble();
      const sent = await Promise.all(sending.map((death) => run(clock.iso, 'send', ballot, 1, 0, ...death)));
      const arrived = sent.flatMap((one) => one.told);
      assert.ok(sent.filter(({ signal }) => signal === 'SIGKILL').length >= 3);
      const time = new FakeTime(deadline);
      for (let round = 0; round < 12; round += 1) {
        // Longer than the dead are trusted to be at it.
        time.at += 61_000;
        await untilDone(() =>
          sendDue({
            ...{ store, tenant, now: time.now, waitUntil: time.waitUntil, worker: 'here' },
            deliver: async (row) => {
              arrived.push(rowId(row));
              return { kind: 'delivered', activity: `1:${rowId(row)}` };
            },
            stillNeeded: (row) => stillNeeded(deciding, row, async () => null),
            silence: async () => null,
            onStopped: async () => undefined,
          }),
        );
      }
      const outcomes = (await outboxRows()).filter(({ kind }) => kind === 'ballot-outcome');
      assert.equal(outcomes.length, 41, 'to each seat and to the group');
      for (const row of outcomes) {
        const times = arrived.filter((one) => one === rowId(row)).length;
        assert.equal(row.state, 'sent');
        assert.ok(
          times >= 1 && times <= 1 + row.doubtful,
          `${String(times)} times, marked ${String(row.doubtful)}`,
        );
      }
    });
  });
