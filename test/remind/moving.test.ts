import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutboxPorts } from '../../bot/remind/outbox/ports.ts';
import { deliveryReport } from '../../bot/remind/outbox/report.ts';
import { sendDue } from '../../bot/remind/outbox/send-due.ts';
import {
  askedFor,
  askFor,
  lookAfterDeadlines,
  mute,
  prefer,
  startReminding,
  stillNeeded,
  unmute,
  type Wish,
} from '../../bot/remind/remind.ts';
import { danishTimeOf, instantAt } from '../../data/calendar/danish-time.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { StillClock } from '../decide/fixtures.ts';
import { group, member, roster, tenant } from '../meet/fixtures.ts';

const origins = { register: buildRegister([]), ballots: [] };

/** A member who asked to be reminded of something on Wednesday 10 March 2027, and what they got. */
const startAsked = async () => {
  const store = await openSqlite(':memory:');
  const clock = new StillClock(instantAt('2027-03-01', '10:00'));
  const reminding = startReminding({ store, tenant, clock });
  await changeRoster(store, tenant, group.id, () => roster);
  const got: string[] = [];
  const ports: OutboxPorts = {
    ...{ store, tenant, now: () => clock.ms, waitUntil: async () => undefined },
    deliver: async ({ kind }) => {
      const { day, time } = danishTimeOf(clock.iso);
      got.push(`${day} ${time} ${kind === 'deadline-digest' ? 'digest' : 'single'}`);
      return { kind: 'delivered', activity: `a${String(got.length)}` };
    },
    stillNeeded: (row) => stillNeeded(reminding, row),
    ...{ silence: async () => null, onStopped: async () => undefined, worker: 'w1' },
  };
  const look = () => lookAfterDeadlines(reminding, group.id, origins);
  const asked = askedFor('mind mig om at sende budgettet den 10. marts', '2027-03-01');
  assert.ok(asked);
  const kept = await askFor(reminding, member, group.id, asked);
  assert.ok(kept.ok);
  return {
    ...{ store, clock, reminding, got, ports, look },
    id: kept.value.stated.id,
    wish: (wish: Wish) => prefer(reminding, member, wish, [group.id]),
    /** Lets the clock go to a Danish time, half an hour at a time. */
    goTo: async (day: string, time: string): Promise<void> => {
      const until = Date.parse(instantAt(day, time));
      while (clock.ms < until) {
        clock.set(Math.min(until, clock.ms + 1_800_000));
        await sendDue(ports);
      }
    },
    report: () => deliveryReport(store, tenant),
  };
};

describe('what is planned for somebody who changes their mind', () => {
  it('moves with their quiet hours: the same rows, at the times they want now', async () => {
    const { got, wish, goTo, report, store } = await startAsked();
    const { planned } = await report();
    await wish({ quiet: { from: '08:00', to: '12:00' } });
    await wish({ quiet: { from: '08:00', to: '12:00' } });
    assert.equal((await report()).planned, planned, 'no row is new');
    await goTo('2027-03-11', '12:00');
    // Half an hour before quiet hours begin.
    assert.deepEqual(got, ['2027-03-09 07:30 single', '2027-03-10 07:30 single']);
    await store.close();
  });

  it('comes in the digest they ask for, once, and by itself again when they take that back', async () => {
    const { got, wish, goTo, store, look, report } = await startAsked();
    await wish({ digest: '08:00' });
    await goTo('2027-03-09', '08:30');
    assert.deepEqual(got, ['2027-03-09 08:00 digest']);
    await wish({ digest: null });
    await look();
    await goTo('2027-03-09', '20:00');
    assert.deepEqual(got, ['2027-03-09 08:00 digest'], 'what the digest told is not told again');
    await goTo('2027-03-11', '12:00');
    assert.deepEqual(got, ['2027-03-09 08:00 digest', '2027-03-10 08:30 single']);
    const { planned, sent, notNeeded, expired, stopped, waiting, dead } = await report();
    assert.equal(planned, sent + notNeeded + expired + stopped + waiting + dead);
    await store.close();
  });

  it('is not lost when the digest that was to tell it never came to be', async () => {
    const { got, wish, goTo, store } = await startAsked();
    // The last digest before the reminder of 9 March at nine is the one of the day before at three.
    await wish({ digest: '15:00' });
    await goTo('2027-03-08', '14:30');
    await wish({ digest: null });
    await goTo('2027-03-09', '12:00');
    assert.deepEqual(got, ['2027-03-09 09:00 single']);
    await store.close();
  });

  it('is not told again in a digest when it was told by itself', async () => {
    const { got, wish, goTo, store, look } = await startAsked();
    await goTo('2027-03-09', '10:00');
    await wish({ digest: '16:00' });
    await look();
    await goTo('2027-03-09', '23:00');
    assert.deepEqual(got, ['2027-03-09 09:00 single']);
    await store.close();
  });

  it('comes late to whoever unmutes, and not twice', async () => {
    const { got, goTo, store, reminding, id, look } = await startAsked();
    await mute(reminding, member, id);
    await goTo('2027-03-09', '12:00');
    assert.deepEqual(got, []);
    await unmute(reminding, member, id, group.id);
    await look();
    await goTo('2027-03-09', '20:00');
    assert.deepEqual(got, ['2027-03-09 12:30 single']);
    await store.close();
  });

  it('waits out quiet hours when it comes late', async () => {
    const { got, goTo, store, clock, ports } = await startAsked();
    // Nothing was sent all day.
    clock.set(instantAt('2027-03-09', '21:00'));
    await sendDue(ports);
    assert.deepEqual(got, []);
    await goTo('2027-03-10', '08:00');
    assert.deepEqual(got, ['2027-03-10 07:30 single']);
    await store.close();
  });

  it('is told by no more messages than there are reminders, and at least once, whatever they choose when', async () => {
    const anyWish: fc.Arbitrary<Wish> = fc.oneof(
      fc.constantFrom<Wish>({ digest: null }, { digest: '08:00' }, { digest: '10:00' }, { digest: '15:30' }),
      fc.constantFrom<Wish>(
        { quiet: null },
        { quiet: { from: '17:00', to: '07:30' } },
        { quiet: { from: '08:00', to: '12:00' } },
        { quiet: { from: '20:00', to: '14:00' } },
      ),
      fc.constantFrom<Wish>({ daysOff: true }, { daysOff: false }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ wish: anyWish, hours: fc.integer({ min: 1, max: 40 }), looks: fc.boolean() }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const { got, wish, goTo, store, clock, look } = await startAsked();
          for (const change of changes) {
            await wish(change.wish);
            const { day, time } = danishTimeOf(new Date(clock.ms + change.hours * 3_600_000).toISOString());
            await goTo(day, time);
            if (change.looks) await look();
          }
          await look();
          await goTo('2027-03-12', '12:00');
          assert.ok(got.length >= 1 && got.length <= 2, got.join(' | '));
          await store.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a clock that jumps', () => {
  it('forward, has the last of what was due sent, once, and nothing again after it jumps back', async () => {
    const { got, store, clock, ports, look, report } = await startAsked();
    clock.set(instantAt('2027-03-10', '09:00'));
    await sendDue(ports);
    await sendDue(ports);
    assert.deepEqual(got, ['2027-03-10 09:00 single'], 'of two that were due only the last');
    clock.set(instantAt('2027-03-02', '09:00'));
    await look();
    await sendDue(ports);
    clock.set(instantAt('2027-03-10', '10:00'));
    await look();
    await sendDue(ports);
    assert.equal(got.length, 1);
    const { planned, sent, notNeeded, waiting } = await report();
    assert.equal(planned, sent + notNeeded + waiting);
    await store.close();
  });

  it('back, keeps nobody waiting for slots that were taken in what is the future now', async () => {
    const { got, store, clock, ports, reminding } = await startAsked();
    clock.set(instantAt('2027-03-10', '09:00'));
    await sendDue(ports);
    clock.set(instantAt('2027-03-02', '09:00'));
    const asked = askedFor('mind mig om at ringe den 3. marts', '2027-03-02');
    assert.ok(asked && (await askFor(reminding, member, group.id, asked)).ok);
    await sendDue(ports);
    await sendDue(ports);
    assert.deepEqual(got.slice(1), ['2027-03-02 09:00 single']);
    await store.close();
  });
});
