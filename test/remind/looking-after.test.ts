import assert from 'node:assert/strict';
import {
  askedFor,
  askFor,
  handOver,
  listDeadlines,
  lookAfterDeadlines,
  markDone,
  messageKinds,
  mute,
  postpone,
  prefer,
  reopen,
  snooze,
  startReminding,
  stillNeeded,
  type Outcome,
  type Reminding,
} from '../../bot/remind/remind.ts';
import { deliveryReport } from '../../bot/remind/outbox/report.ts';
import { sendDue } from '../../bot/remind/outbox/send-due.ts';
import {
  cancelMeeting,
  noteAgendaOut,
  planYear,
  proposeYear,
  rearrangeMeeting,
  startMeeting,
  stillNeeded as meetingStillNeeded,
} from '../../bot/meet/meet.ts';
import { danishTimeOf, instantAt } from '../../data/calendar/danish-time.ts';
import type { OutboxRow } from '../../data/model/outbox.ts';
import type { Register } from '../../data/register/register.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { readAudit } from '../../data/store/audit.ts';
import { readDeadlines } from '../../data/store/deadlines/deadlines.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import type { Store } from '../../data/store/store.ts';
import { StillClock } from '../decide/fixtures.ts';
import { bothStores } from '../decide/races/stores.ts';
import { actor, group, member, quarterly, roster, secretary, tenant } from '../meet/fixtures.ts';

const nothing: Register = buildRegister([]);
const origins = { register: nothing, ballots: [] };
const karen = actor('Karen');
const first = { groupId: group.id, id: '2027-ordinary-1' };
const value = <T>(outcome: Outcome<T> | { ok: boolean; value?: T }): T => {
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return (outcome as { value: T }).value;
};
const refusal = (outcome: Outcome<unknown>): string => (outcome.ok ? 'done' : outcome.refusal.code);

interface House {
  store: Store;
  clock: StillClock;
  reminding: Reminding;
  other: Reminding;
  /** What was delivered, and when by the Danish clock. */
  sent: string[];
  look: (by?: Reminding) => Promise<number>;
  /** Lets the clock go to a Danish time, sending what falls due on the way, hour by hour. */
  goTo: (day: string, time: string) => Promise<void>;
}

for (const [name, open] of bothStores)
  describe(`looking after deadlines, on ${name}`, () => {
    const inHouse = async (
      test: (house: House) => Promise<void>,
      at = '2027-01-04T08:00:00.000Z',
    ): Promise<void> => {
      const opened = await open(2);
      try {
        const [store, second] = opened.stores;
        assert.ok(store && second);
        const clock = new StillClock(at);
        const reminding = startReminding({ store, tenant, clock });
        const other = startReminding({ store: second, tenant, clock });
        const meeting = startMeeting({ store, tenant, clock });
        await changeRoster(store, tenant, group.id, () => roster);
        const sent: string[] = [];
        const look = async (by = reminding) => (await lookAfterDeadlines(by, group.id, origins)).planned;
        const ports = {
          store,
          tenant,
          now: () => clock.ms,
          waitUntil: async () => undefined,
          deliver: async (row: OutboxRow) => {
            const { day, time } = danishTimeOf(clock.iso);
            const to = row.recipient.kind === 'person' ? (row.recipient.person.split(':')[1] ?? '') : '#';
            sent.push(`${day} ${time} ${to} ${row.kind} ${row.subject.id.split(' ')[0] ?? ''}`);
            return { kind: 'delivered' as const, activity: `a${String(sent.length)}` };
          },
          stillNeeded: (row: OutboxRow) =>
            row.subject.kind === 'meeting'
              ? meetingStillNeeded(meeting, row, async () => null)
              : stillNeeded(reminding, row),
          silence: async () => null,
          onStopped: async () => undefined,
          worker: 'w1',
        };
        const goTo = async (day: string, time: string): Promise<void> => {
          const until = Date.parse(instantAt(day, time));
          while (clock.ms < until) {
            clock.set(Math.min(until, clock.ms + 12 * 3_600_000));
            await sendDue(ports);
          }
        };
        await test({ store, clock, reminding, other, sent, look, goTo });
      } finally {
        await opened.close();
      }
    };
    /** Weeks of sending every half day: the outbox itself is tested on both stores elsewhere. */
    const inTime = (title: string, test: () => Promise<void>): void => {
      if (name === 'the embedded store') it(title, test);
    };
    const planned = async ({ store, clock }: House) => {
      const meeting = startMeeting({ store, tenant, clock });
      const proposal = proposeYear(quarterly, 2027, { time: '08:30', themeDay: '2027-06-10' });
      await planYear(meeting, secretary, proposal, { group, rules: quarterly, options: {} });
      return meeting;
    };
    const ask = async ({ reminding }: House, text: string) => {
      const asked = askedFor(text, '2027-01-04');
      assert.ok(asked);
      return value(await askFor(reminding, secretary, group.id, asked));
    };

    it('plans once what is planned by several and again', () =>
      inHouse(async (house) => {
        await planned(house);
        const [a, b] = await Promise.all([house.look(), house.look(house.other)]);
        assert.ok(a + b > 0);
        assert.equal(await house.look(), 0);
        assert.equal((await deliveryReport(house.store, tenant)).planned, a + b);
      }));

    inTime('tells the chair on the day when the agenda is not out, and not when it is', () =>
      inHouse(async (house) => {
        const meeting = await planned(house);
        await house.look();
        await house.goTo('2027-02-02', '15:00');
        const told = (id: string) => house.sent.filter((line) => line.includes(id));
        assert.ok(told('agenda-2027-ordinary-1').some((line) => line.includes('carl')));
        assert.ok(told('agenda-2027-ordinary-1').some((line) => line.includes('signe')));
        // The next one is out in time.
        await house.goTo('2027-04-20', '10:00');
        value(await noteAgendaOut(meeting, secretary, { ...first, id: '2027-ordinary-2' }));
        await house.look();
        await house.goTo('2027-05-05', '15:00');
        assert.ok(!told('agenda-2027-ordinary-2').some((line) => line.includes('carl')));
        const report = await deliveryReport(house.store, tenant);
        const { sent, notNeeded, expired, stopped, waiting, dead } = report;
        assert.equal(report.planned, sent + notNeeded + expired + stopped + waiting + dead);
        assert.ok(notNeeded > 0);
      }),
    );

    inTime(
      'moves the deadlines with the meeting: new rows for the new day, and the old ones are not sent',
      () =>
        inHouse(async (house) => {
          const meeting = await planned(house);
          await house.look();
          value(
            await rearrangeMeeting(
              meeting,
              secretary,
              { ...first, sequence: 0 },
              { change: { day: '2027-03-04' }, reason: null },
            ),
          );
          assert.ok((await house.look()) > 0);
          assert.equal(await house.look(), 0);
          await house.goTo('2027-02-12', '12:00');
          const agenda = house.sent.filter((line) => line.includes('agenda-2027-ordinary-1'));
          assert.deepEqual(
            agenda.map((line) => line.slice(0, 10)),
            ['2027-02-08'],
            '14 days before the 22nd of February',
          );
        }),
    );

    inTime(
      'keeps what people ask for, and postpones with a reason: the old day is silent, the new one speaks',
      () =>
        inHouse(async (house) => {
          const { reminding } = house;
          const one = await ask(house, 'mind os om at sende budgettet den 10. marts');
          const seen = { groupId: group.id, id: one.stated.id, version: 0 };
          assert.equal(
            refusal(await postpone(reminding, secretary, seen, { to: '2027-03-20', reason: ' ' })),
            'needs-reason',
          );
          assert.equal(
            refusal(await postpone(reminding, secretary, seen, { to: '2027-03-01', reason: 'x' })),
            'not-later',
          );
          assert.equal(
            refusal(await postpone(reminding, member, seen, { to: '2027-03-20', reason: 'x' })),
            'not-yours',
          );
          assert.equal(
            refusal(await postpone(reminding, karen, seen, { to: '2027-03-20', reason: 'x' })),
            'no-deadline',
          );
          const wish = { to: '2027-03-18', reason: 'Tallene kommer senere.' };
          const later = value(await postpone(reminding, secretary, seen, wish));
          const again = value(await postpone(reminding, secretary, seen, wish));
          assert.deepEqual(again, later, 'done twice, it is done once');
          assert.equal(
            refusal(await postpone(reminding, secretary, seen, { ...wish, to: '2027-03-25' })),
            'stale',
          );
          assert.deepEqual(
            [later.stated.when, later.postponed?.to, later.acts[0]?.reason],
            ['2027-03-10', '2027-03-18', wish.reason],
          );
          await house.goTo('2027-03-19', '12:00');
          assert.deepEqual(house.sent.map((line) => line.split(' ').slice(0, 3).join(' ')).sort(), [
            '2027-03-17 09:00 signe',
            '2027-03-18 09:00 #',
            '2027-03-18 09:00 signe',
          ]);
          const acts = (await readAudit(house.store, tenant, '2027-01-04')).map((event) =>
            'act' in event ? event.act : '',
          );
          assert.equal(acts.filter((act) => act === 'remind.postpone').length, 6, 'one done, five refused');
        }),
    );

    inTime('hands over to somebody in the group, who then has it, and is silent when it is done', () =>
      inHouse(async (house) => {
        const { reminding } = house;
        const one = await ask(house, 'mind os om at sende budgettet den 10. marts');
        const seen = { groupId: group.id, id: one.stated.id, version: 0 };
        assert.equal(refusal(await handOver(reminding, secretary, seen, ['vært:fremmed'])), 'nobody');
        value(await handOver(reminding, secretary, seen, [member.person]));
        const mine = await listDeadlines(reminding, member, group.id, 'own');
        assert.deepEqual(
          mine?.map(({ deadline }) => deadline.stated.text),
          ['sende budgettet'],
        );
        assert.deepEqual(await listDeadlines(reminding, secretary, group.id, 'own'), []);
        assert.equal((await listDeadlines(reminding, secretary, group.id, 'group'))?.length, 1);
        assert.equal(await listDeadlines(reminding, karen, group.id, 'group'), null);
        await house.goTo('2027-03-09', '12:00');
        assert.deepEqual(
          house.sent.map((line) => line.split(' ')[2]),
          ['mads'],
        );
        value(await markDone(reminding, member, { ...seen, version: 1 }));
        await house.goTo('2027-03-12', '12:00');
        assert.equal(house.sent.length, 1);
        assert.deepEqual(await listDeadlines(reminding, member, group.id, 'own'), []);
        value(await reopen(reminding, member, { ...seen, version: 2 }));
        assert.equal((await listDeadlines(reminding, member, group.id, 'own'))?.[0]?.overdue, true);
      }),
    );

    inTime(
      'reminds whoever snoozed at the time they chose and not before, and whoever muted not at all',
      () =>
        inHouse(async (house) => {
          const { reminding } = house;
          const one = await ask(house, 'mind os om at sende budgettet den 10. marts');
          const two = await ask(house, 'mind os om at bestille lokale den 10. marts');
          const until = instantAt('2027-03-10', '13:00');
          assert.equal(
            refusal(
              await snooze(reminding, secretary, {
                groupId: group.id,
                id: one.stated.id,
                until: '2026-01-01T00:00:00.000Z',
              }),
            ),
            'bad-time',
          );
          value(await snooze(reminding, secretary, { groupId: group.id, id: one.stated.id, until }));
          value(await snooze(reminding, secretary, { groupId: group.id, id: one.stated.id, until }));
          await mute(reminding, secretary, two.stated.id);
          await house.goTo('2027-03-11', '12:00');
          const toSigne = house.sent.filter((line) => !line.includes('#'));
          assert.equal(toSigne.length, 1);
          assert.match(toSigne[0] ?? '', /^2027-03-10 .+ signe deadline-reminder own-/u);
        }),
    );

    inTime('gives one digest a day to whoever wants that, and none when all of it is done', () =>
      inHouse(async (house) => {
        const { reminding } = house;
        await prefer(reminding, secretary, { digest: '08:00' }, [group.id]);
        const all = [
          await ask(house, 'mind os om at sende budgettet den 10. marts'),
          await ask(house, 'mind os om at bestille lokale den 10. marts'),
        ];
        await house.goTo('2027-03-09', '20:00');
        assert.deepEqual(
          house.sent.map((line) => line.split(' ').slice(2, 4)),
          [['signe', messageKinds.digest]],
        );
        for (const { stated } of all)
          value(await markDone(reminding, secretary, { groupId: group.id, id: stated.id, version: 0 }));
        await house.goTo('2027-03-12', '12:00');
        assert.equal(house.sent.length, 1);
      }),
    );

    it('takes back what no origin states any more, and keeps what people asked for', () =>
      inHouse(async (house) => {
        const meeting = await planned(house);
        await ask(house, 'mind os om at sende budgettet den 10. marts');
        await house.look();
        value(await cancelMeeting(meeting, secretary, { ...first, sequence: 0 }, 'For få punkter.'));
        await house.look();
        const states = new Map(
          (await readDeadlines(house.store, tenant, group.id)).map(({ stated, state }) => [stated.id, state]),
        );
        assert.equal(states.get('agenda-2027-ordinary-1'), 'withdrawn');
        assert.equal(states.get('agenda-2027-ordinary-2'), 'open');
        assert.equal(
          [...states].filter(([id, state]) => id.startsWith('own-') && state === 'open').length,
          1,
        );
      }));
  });
