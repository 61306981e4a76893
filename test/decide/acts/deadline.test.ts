import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { writtenOut } from '../../../bot/decide/chat/written-out.ts';
import { deadlineAt, hoursAfter, localOf } from '../../../bot/decide/rules/deadline.ts';

const cases: [local: string, which: 'earlier' | 'later' | null, found: ReturnType<typeof deadlineAt>][] = [
  ['2026-03-20T12:00', null, { at: '2026-03-20T11:00:00.000Z' }],
  ['2026-07-20T12:00', null, { at: '2026-07-20T10:00:00.000Z' }],
  ['2026-03-29T01:59', null, { at: '2026-03-29T00:59:00.000Z' }],
  ['2026-03-29T02:00', null, { fault: 'no-such-time' }],
  ['2026-03-29T02:59', 'later', { fault: 'no-such-time' }],
  ['2026-03-29T03:00', null, { at: '2026-03-29T01:00:00.000Z' }],
  ['2026-10-25T02:30', null, { ask: ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'] }],
  ['2026-10-25T02:30', 'earlier', { at: '2026-10-25T00:30:00.000Z' }],
  ['2026-10-25T02:30', 'later', { at: '2026-10-25T01:30:00.000Z' }],
  ['2026-10-25T03:00', null, { at: '2026-10-25T02:00:00.000Z' }],
  ['2028-02-29T23:59', null, { at: '2028-02-29T22:59:00.000Z' }],
  ['2026-02-29T12:00', null, { fault: 'not-a-time' }],
  ['2026-13-01T12:00', null, { fault: 'not-a-time' }],
  ['2026-03-20T24:00', null, { fault: 'not-a-time' }],
  ['i morgen', null, { fault: 'not-a-time' }],
];

describe('a deadline said in Danish local time', () => {
  for (const [local, which, found] of cases)
    it(`${local}${which === null ? '' : `, the ${which}`}: ${JSON.stringify(found)}`, () => {
      assert.deepEqual(deadlineAt(local, which), found);
    });

  it('is an instant that is shown as what was said, for every minute of every day', () => {
    const first = Temporal.PlainDateTime.from('2025-01-01T00:00');
    fc.assert(
      fc.property(fc.nat(4 * 365 * 24 * 60), fc.constantFrom('earlier', 'later', null), (minutes, which) => {
        const local = first.add({ minutes }).toString({ smallestUnit: 'minute' });
        const found = deadlineAt(local, which);
        for (const at of 'at' in found ? [found.at] : 'ask' in found ? found.ask : []) {
          const { day, time } = localOf(at);
          assert.equal(`${day}T${time}`, local);
        }
        if ('ask' in found) assert.ok(found.ask[0] < found.ask[1]);
      }),
    );
  });

  it('some hours later is so many hours later, also over a night when the clock is changed', () => {
    assert.equal(hoursAfter('2026-03-28T12:00:00.000Z', 24), '2026-03-29T12:00:00.000Z');
    assert.deepEqual(localOf('2026-03-29T12:00:00.000Z'), { day: '2026-03-29', time: '14:00' });
  });
});

describe('a deadline as it is read', () => {
  it('says which it is of two equal times, and only then', () => {
    for (const [local, which, da, en] of [
      ['2026-10-25T02:30', 'earlier', 'søndag den 25. oktober 2026 kl. 02.30 (sommertid)', 'summer time'],
      ['2026-10-25T02:30', 'later', 'søndag den 25. oktober 2026 kl. 02.30 (vintertid)', 'winter time'],
      ['2026-10-25T01:59', null, 'søndag den 25. oktober 2026 kl. 01.59', null],
      ['2026-10-25T03:00', null, 'søndag den 25. oktober 2026 kl. 03.00', null],
      ['2026-03-29T03:30', null, 'søndag den 29. marts 2026 kl. 03.30', null],
    ] as const) {
      const deadline = deadlineAt(local, which);
      assert.ok('at' in deadline);
      assert.equal(writtenOut(deadline.at, 'da'), da);
      const english = writtenOut(deadline.at, 'en');
      assert.equal(/\((.+)\)$/u.exec(english)?.[1] ?? null, en);
    }
  });
});
