import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutboxPorts } from '../../bot/remind/outbox/ports.ts';
import { deliveryReport } from '../../bot/remind/outbox/report.ts';
import { sendAgain } from '../../bot/remind/outbox/send-again.ts';
import { sendDue } from '../../bot/remind/outbox/send-due.ts';
import {
  conversationWindows,
  nextSlots,
  stillCounting,
  tenantWindows,
} from '../../bot/remind/outbox/windows.ts';
import type { Recipient } from '../../data/model/outbox.ts';
import { planMessages, type PlannedMessage } from '../../data/store/outbox/plan.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { dyingStore } from '../papers/dying-store.ts';
import { FakeTime, overrun, PacedTeams } from './teams-pace.ts';

const tenant = 'vært';
const subject = { kind: 'ballot', id: 'b-1', groupId: 'fsn' } as const;
const person = (number: number): Recipient => ({ kind: 'person', person: `vært:p${String(number)}` });
const iso = (ms: number): string => new Date(ms).toISOString();
const day = 24 * 3_600_000;

describe('the pace of sending', () => {
  for (const [name, windows] of [
    ['a conversation', conversationWindows],
    ['the tenant', tenantWindows],
  ] as const)
    it(`of ${name} never has more in any stretch than Teams allows, whenever slots are asked for`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.record({ wait: fc.nat(4_000), count: fc.integer({ min: 1, max: 30 }) }), {
            maxLength: 30,
          }),
          (asked) => {
            let now = 1_000_000;
            let taken: number[] = [];
            const all: number[] = [];
            for (const { wait, count } of asked) {
              now += wait;
              taken = stillCounting(taken, windows, now);
              const slots = nextSlots(taken, windows, now, count);
              taken.push(...slots);
              all.push(...slots);
              assert.ok(slots.every((slot) => slot >= now));
            }
            assert.deepEqual(overrun(name, all, windows), []);
          },
        ),
      );
    });

  it('of the tenant is at least nine tenths of what Teams allows', () => {
    const slots = nextSlots([], tenantWindows, 0, 5_000);
    const perSecond = 5_000 / ((slots.at(-1) ?? 0) / 1_000);
    assert.ok(perSecond >= 45 && perSecond <= 50, String(perSecond));
  });
});

describe('the outbox', () => {
  let store: Store;
  let time: FakeTime;
  let teams: PacedTeams;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    time = new FakeTime();
    teams = new PacedTeams(time.now);
  });
  afterEach(() => store.close());

  const portsOf = (more: Partial<OutboxPorts> = {}): OutboxPorts => ({
    store,
    tenant,
    now: time.now,
    waitUntil: time.waitUntil,
    deliver: teams.deliver,
    stillNeeded: async () => true,
    silence: async () => null,
    onStopped: async () => undefined,
    worker: 'w1',
    ...more,
  });
  const messageTo = (recipient: Recipient, more: Partial<PlannedMessage> = {}): PlannedMessage => ({
    ...{ subject, recipient, kind: 'ballot-card', deadline: null, occurrence: 0 },
    ...{ due: iso(time.at), expires: iso(time.at + day), ...more },
  });
  const plan = (messages: readonly PlannedMessage[]): Promise<number> =>
    planMessages(store, tenant, messages, iso(time.at));
  const many = (count: number) => Array.from({ length: count }, (_, at) => messageTo(person(at)));
  const rounds = async (ports: OutboxPorts, count = 6): Promise<void> => {
    for (let round = 0; round < count; round += 1) {
      await sendDue(ports);
      time.at += 30_000;
    }
  };
  /** What became of all messages; fails unless it adds up. */
  const report = async () => {
    const counts = await deliveryReport(store, tenant);
    const { planned, sent, notNeeded, expired, stopped, waiting, dead } = counts;
    assert.equal(planned, sent + notNeeded + expired + stopped + waiting + dead);
    return counts;
  };

  it('plans a message once, however often', async () => {
    assert.equal(await plan(many(5)), 5);
    assert.equal(await plan([...many(5), messageTo(person(1), { occurrence: 1 })]), 1);
    assert.equal(await plan([messageTo(person(1), { deadline: iso(time.at + day) })]), 1);
    assert.equal((await report()).planned, 7);
  });

  it('takes what two groups call by the same id for two', async () => {
    const of = (groupId: string): PlannedMessage => ({
      ...messageTo(person(1)),
      subject: { kind: 'meeting', id: '2027-ordinary-1', groupId },
    });
    assert.equal(await planMessages(store, tenant, [of('fsn'), of('styregruppen')], iso(time.at)), 2);
  });

  it('sends each message once and keeps its activity', async () => {
    await plan(many(40));
    await rounds(portsOf());
    assert.equal((await report()).sent, 40);
    assert.equal(new Set(teams.sent.map(({ row }) => JSON.stringify(row.recipient))).size, 40);
    assert.equal(teams.sent.length, 40);
  });

  it('sends nothing before its time, and nothing after it', async () => {
    await plan([
      messageTo(person(1), { due: iso(time.at + 3_600_000) }),
      messageTo(person(2), { expires: iso(time.at) }),
    ]);
    await sendDue(portsOf());
    assert.deepEqual([teams.sent.length, (await report()).expired], [0, 1]);
    time.at += 3_600_000;
    await sendDue(portsOf());
    assert.equal((await report()).sent, 1);
  });

  it('asks when it sends whether a message is still needed', async () => {
    await plan(many(4));
    const stillNeeded: OutboxPorts['stillNeeded'] = async ({ recipient }) =>
      recipient.kind === 'person' && recipient.person !== 'vært:p2';
    await rounds(portsOf({ stillNeeded }));
    const { sent, notNeeded } = await report();
    assert.deepEqual([sent, notNeeded], [3, 1]);
  });

  it('never goes faster than Teams takes, by four workers together', async () => {
    await plan([
      ...many(300),
      ...Array.from({ length: 25 }, (_, at) => messageTo(person(1), { occurrence: at + 1 })),
    ]);
    const workers = ['w1', 'w2', 'w3', 'w4'].map((worker) => portsOf({ worker }));
    for (let round = 0; round < 12; round += 1) {
      await Promise.all(workers.map((one) => sendDue(one)));
      time.at += 5_000;
    }
    assert.equal((await report()).sent, 325);
    assert.equal(teams.sent.length, 325, 'none twice');
    assert.deepEqual(teams.tooFast, []);
  });

  it('pauses all when Teams asks for it, and counts no try', async () => {
    await plan(many(30));
    teams.answer = (_, nth) =>
      nth === 3 ? { kind: 'throttled', retryAfterMs: 20_000 } : { kind: 'delivered', activity: String(nth) };
    await Promise.all([sendDue(portsOf()), sendDue(portsOf({ worker: 'w2' }))]);
    const third = teams.sent[2]?.at ?? 0;
    // What the other worker had asked Teams to take at that very moment is on its way.
    const later = () => teams.sent.slice(3).filter(({ at }) => at > third);
    assert.ok(teams.sent.slice(3).length - later().length <= 1, 'one at most is on its way');
    for (const { at } of later()) assert.ok(at >= third + 20_000, `${String(at - third)} ms after`);
    await rounds(portsOf());
    assert.equal((await report()).sent, 30);
    for (const { at } of later()) assert.ok(at >= third + 20_000);
  });

  it('stops for somebody Teams says is out of reach, and tells who keeps that', async () => {
    await plan(many(2));
    teams.answer = (row, nth) =>
      row.recipient.kind === 'person' && row.recipient.person === 'vært:p1'
        ? { kind: 'stopped', code: 'ConversationBlockedByUser' }
        : { kind: 'delivered', activity: String(nth) };
    const silent = new Map<string, string>();
    const key = (one: Recipient) => JSON.stringify(one);
    const ports = portsOf({
      onStopped: async (recipient, code) => void silent.set(key(recipient), code),
      silence: async (recipient) => silent.get(key(recipient)) ?? null,
    });
    await rounds(ports, 2);
    await plan([messageTo(person(1), { occurrence: 1 })]);
    await rounds(ports, 2);
    assert.equal(teams.sent.length, 2, 'the next is not even tried');
    const { stopped, sent } = await report();
    assert.deepEqual([sent, stopped], [1, 2]);
    silent.clear();
    teams.answer = (_, nth) => ({ kind: 'delivered', activity: String(nth) });
    assert.equal(
      await sendAgain(store, tenant, messageTo(person(1)), iso(time.at), iso(time.at + day)),
      true,
    );
    assert.equal(
      await sendAgain(store, tenant, messageTo(person(1)), iso(time.at), iso(time.at + day)),
      true,
    );
    assert.equal(
      await sendAgain(store, tenant, messageTo(person(0)), iso(time.at), iso(time.at + day)),
      false,
    );
    await rounds(ports, 1);
    assert.deepEqual([(await report()).sent, (await report()).planned], [2, 4]);
  });

  it('after a lost answer sends once more, marked doubtful, and not a third time', async () => {
    await plan(many(2));
    teams.answer = (row, nth) =>
      row.recipient.kind === 'person' && row.recipient.person === 'vært:p1'
        ? new Error('socket hang up')
        : nth === 1 || row.tries > 0 || row.doubtful > 0
          ? { kind: 'delivered', activity: String(nth) }
          : { kind: 'lost', reason: 'reset' };
    await rounds(portsOf());
    const { sent, dead, doubtful } = await report();
    assert.deepEqual([sent, dead], [1, 1]);
    assert.ok(doubtful >= 1);
    const times = (number: number) =>
      teams.sent.filter(({ row }) => JSON.stringify(row.recipient) === JSON.stringify(person(number))).length;
    assert.equal(times(1), 2);
  });

  it('tries again what certainly did not arrive, and lists it with a reason when it never does', async () => {
    await plan(many(2));
    teams.answer = (row, nth) => {
      if (row.recipient.kind === 'person' && row.recipient.person === 'vært:p1')
        return { kind: 'again', reason: '412' };
      return row.tries < 3 ? { kind: 'again', reason: '412' } : { kind: 'delivered', activity: String(nth) };
    };
    await rounds(portsOf(), 30);
    const { failures, sent, dead } = await deliveryReport(store, tenant);
    assert.deepEqual([sent, dead, failures[0]?.reason], [1, 1, '412']);
  });

  for (const moment of ['before', 'after'] as const)
    it(`loses nothing when a worker dies ${moment} any of its writes; one message at most is sent twice, and is marked`, async () => {
      for (let n = 1, deaths = 1; deaths > 0; n += 1) {
        store = await openSqlite(':memory:');
        time = new FakeTime();
        teams = new PacedTeams(time.now);
        await plan([...many(6), messageTo({ kind: 'group', groupId: 'fsn' })]);
        deaths = 0;
        const die = (): never => {
          deaths += 1;
          throw new Error('killed');
        };
        const mortal = portsOf({ store: dyingStore(store, n, moment, die) });
        // What the dead one still had under way ends with it.
        await sendDue({
          ...mortal,
          deliver: async (row) => (deaths > 0 ? new Promise(() => undefined) : teams.deliver(row)),
        }).catch((error: unknown) => assert.equal((error as Error).message, 'killed'));
        time.at += 61_000;
        await rounds(portsOf({ worker: 'w2' }), 3);
        const { sent, doubtful } = await report();
        assert.equal(sent, 7, `all are sent, dead at write ${String(n)}`);
        assert.ok(teams.sent.length - 7 <= doubtful, 'none twice without a mark');
        if (deaths > 0) await store.close();
      }
    });
});
