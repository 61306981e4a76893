import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noRules } from '../../bot/meet/rules/meeting-rules.ts';
import { placesInTurn, proposeYear, type PlanOptions } from '../../bot/meet/rules/propose-year.ts';
import { avoidedByDefault, schoolHoliday } from '../../data/calendar/avoided-days.ts';
import { isWorkingDay } from '../../data/calendar/working-days.ts';
import { daysBetween, weekdayOf } from '../../data/language/dates/calendar.ts';
import { quarterly, stated } from './fixtures.ts';

const year = fc.integer({ min: 1991, max: 2150 });
const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

describe('a year of meetings', () => {
  it('is one in each quarter, with a theme meeting and the chairs before each', () => {
    const { meetings, missing } = proposeYear(quarterly, 2027);
    const of = (purpose: string) => meetings.filter((one) => one.purpose === purpose);
    assert.deepEqual(
      of('ordinary').map(({ day }) => quarterOf(day)),
      [1, 2, 3, 4],
    );
    assert.deepEqual([of('theme').length, of('chairs').length], [1, 4]);
    assert.deepEqual(
      of('ordinary').map(({ minutes }) => minutes),
      [120, 120, 120, 120],
    );
    assert.equal(of('theme')[0]?.minutes, 240);
    assert.deepEqual(
      of('ordinary').map(({ place }) => place?.slice(-4)),
      ['Vest', ' Øst', 'Vest', ' Øst'],
    );
    assert.deepEqual(
      of('ordinary').map(({ leader }) => leader),
      ['kommunernes formand', 'sygehuset', 'kommunernes formand', 'sygehuset'],
    );
    assert.deepEqual(missing, ['time', 'weekday', 'theme-day', 'chairs-days']);
  });

  it('avoids weekends, holidays and school weeks in every year, and so do the agendas and the chairs', () => {
    fc.assert(
      fc.property(year, (one) => {
        for (const { day, agendaOut } of proposeYear(quarterly, one).meetings)
          for (const date of [day, ...(agendaOut === null ? [] : [agendaOut])]) {
            assert.ok(isWorkingDay(date), date);
            assert.equal(schoolHoliday(date, avoidedByDefault), null, date);
            assert.equal(date.slice(0, 4), String(one));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('has every agenda out in time, and the chairs before it, with any lead on any weekday', () => {
    const options = fc.record(
      {
        perYear: fc.integer({ min: 1, max: 12 }),
        weekday: fc.integer({ min: 1, max: 5 }),
        agendaLead: fc.record({
          amount: fc.integer({ min: 1, max: 21 }),
          unit: fc.constantFrom('days' as const, 'weekdays' as const),
        }),
        chairsDays: fc.integer({ min: 1, max: 14 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(year, options, (one, chosen) => {
        const wanted = chosen as PlanOptions;
        const { meetings } = proposeYear(quarterly, one, wanted);
        const ordinary = meetings.filter(({ purpose }) => purpose === 'ordinary');
        assert.equal(ordinary.length, wanted.perYear ?? 4);
        for (const { day, agendaOut, number } of ordinary) {
          assert.ok(agendaOut !== null);
          const days = wanted.agendaLead?.amount ?? 10;
          assert.ok(daysBetween(agendaOut, day) >= days, `${agendaOut} for ${day}`);
          const chairs = meetings.find(
            (other) => other.purpose === 'chairs' && other.prepares?.number === number,
          );
          assert.ok(chairs !== undefined && chairs.day < agendaOut);
          if (wanted.weekday !== undefined && (wanted.perYear ?? 4) <= 4)
            assert.equal(weekdayOf(day), wanted.weekday);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same rules, and proposes nothing where nobody says how many', () => {
    assert.deepEqual(proposeYear(quarterly, 2028), proposeYear(quarterly, 2028));
    const { meetings, missing } = proposeYear(noRules, 2027);
    assert.deepEqual([meetings, missing[0]], [[], 'perYear']);
    assert.equal(proposeYear(noRules, 2027, { perYear: 3 }).meetings.length, 3);
  });

  it('takes what the secretary says before what the papers say', () => {
    const options = { time: '08:30', duration: 180, themeDay: '2027-06-10', perYear: 2 };
    const { meetings } = proposeYear({ ...quarterly, places: stated([]) }, 2027, options);
    assert.equal(meetings.find(({ purpose }) => purpose === 'theme')?.day, '2027-06-10');
    const [first] = meetings.filter(({ purpose }) => purpose === 'ordinary');
    assert.deepEqual([first?.time, first?.minutes, first?.place], ['08:30', 180, null]);
  });

  it('takes places by turns, as often as each is stated, and leaves open what is left', () => {
    const turns = [
      { place: 'A', times: 3 },
      { place: 'B', times: 1 },
    ];
    assert.deepEqual(placesInTurn(turns, 5), ['A', 'B', 'A', 'A', null]);
    assert.deepEqual(placesInTurn([{ place: 'A', times: null }], 2), ['A', 'A']);
  });
});
