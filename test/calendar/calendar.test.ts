import assert from 'node:assert/strict';
import fc from 'fast-check';
import { avoidedByDefault, dayOff, schoolHoliday } from '../../data/calendar/avoided-days.ts';
import { danishTimeOf, endOfDay, instantAt } from '../../data/calendar/danish-time.ts';
import { easterSunday, publicHoliday, publicHolidays } from '../../data/calendar/public-holidays.ts';
import {
  dayBefore,
  isWorkingDay,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
} from '../../data/calendar/working-days.ts';
import { addDays, daysBetween, weekdayOf } from '../../data/language/dates/calendar.ts';

const year = fc.integer({ min: 1990, max: 2099 });
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('the Danish calendar', () => {
  it('knows Easter, also in years where it is early or late', () => {
    const known = {
      2008: '2008-03-23',
      2011: '2011-04-24',
      2024: '2024-03-31',
      2027: '2027-03-28',
      2038: '2038-04-25',
    };
    for (const [one, sunday] of Object.entries(known)) assert.equal(easterSunday(Number(one)), sunday);
  });

  it('has eleven holidays a year, and store bededag besides only until 2023', () => {
    fc.assert(
      fc.property(year, (one) => {
        const names = [...publicHolidays(one).values()];
        assert.equal(names.includes('store bededag'), one <= 2023);
        // 1 January and others can only fall together where two movable ones would, which they never do.
        assert.ok(names.length === (one <= 2023 ? 11 : 10), String(names.length));
      }),
    );
    assert.equal(publicHoliday('2023-05-05'), 'store bededag');
    assert.equal(publicHoliday('2024-04-26'), null);
    assert.equal(publicHoliday('2027-05-06'), 'Kristi himmelfartsdag');
  });

  it('avoids 5 June, 24 and 31 December though they are no public holidays', () => {
    for (const one of ['2027-06-05', '2027-12-24', '2027-12-31']) {
      assert.equal(publicHoliday(one), null);
      assert.notEqual(dayOff(one, avoidedByDefault), null);
    }
  });

  it('knows the school weeks by ISO week, and those configured in their place', () => {
    assert.equal(schoolHoliday('2027-02-15', avoidedByDefault), 'vinterferie');
    assert.equal(schoolHoliday('2027-02-22', avoidedByDefault), null);
    assert.equal(schoolHoliday('2027-08-15', avoidedByDefault), 'sommerferie');
    assert.equal(schoolHoliday('2027-10-18', avoidedByDefault), 'efterårsferie');
    const own = { ...avoidedByDefault, schoolWeeks: [{ first: 8, last: 8, name: 'vinterferie' }] };
    assert.equal(schoolHoliday('2027-02-22', own), 'vinterferie');
  });

  it('finds the nearest working day to either side, on whatever day', () => {
    fc.assert(
      fc.property(day, (one) => {
        const [before, after] = [workingDayAtOrBefore(one), workingDayAtOrAfter(one)];
        assert.ok(before <= one && one <= after);
        assert.ok(isWorkingDay(before) && isWorkingDay(after));
        assert.ok(daysBetween(before, after) <= 8, `${before}–${after}`);
        assert.ok(weekdayOf(before) <= 5);
      }),
    );
  });

  it('counts a lead in days, weeks, months and weekdays', () => {
    assert.equal(dayBefore('2027-03-12', { amount: 10, unit: 'days' }), '2027-03-02');
    assert.equal(dayBefore('2024-03-31', { amount: 1, unit: 'months' }), '2024-02-29');
    assert.equal(dayBefore('2027-01-15', { amount: 2, unit: 'months' }), '2026-11-15');
    assert.equal(dayBefore('2027-01-05', { amount: 2, unit: 'weekdays' }), '2026-12-30');
    assert.equal(
      dayBefore('2027-03-30', { amount: 1, unit: 'weekdays' }),
      '2027-03-24',
      'Easter lies between',
    );
    assert.equal(dayBefore('2027-03-12', { amount: 36, unit: 'hours' }), '2027-03-10');
  });

  it('turns Danish times into instants and back, through both changes of the clock', () => {
    assert.equal(instantAt('2027-03-27', '08:30'), '2027-03-27T07:30:00.000Z');
    assert.equal(instantAt('2027-03-29', '08:30'), '2027-03-29T06:30:00.000Z');
    assert.equal(instantAt('2027-03-28', '02:30'), '2027-03-28T01:30:00.000Z', 'skipped, so an hour later');
    assert.equal(instantAt('2027-10-31', '02:30'), '2027-10-31T00:30:00.000Z', 'twice, so the first');
    fc.assert(
      fc.property(day, fc.integer({ min: 4 * 60, max: 1439 }), (one, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        assert.deepEqual(danishTimeOf(instantAt(one, time)), { day: one, time });
      }),
    );
  });

  it('has days of 23, 24 and 25 hours', () => {
    const hours = (one: string) =>
      (Date.parse(endOfDay(one)) - Date.parse(instantAt(one, '00:00'))) / 3_600_000;
    assert.deepEqual(['2027-03-28', '2027-06-01', '2027-10-31'].map(hours), [23, 24, 25]);
  });
});
