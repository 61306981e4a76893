import assert from 'node:assert/strict';
import fc from 'fast-check';
import { avoidedByDefault, dayOff, schoolHoliday } from '../../data/calendar/avoided-days.ts';
import { addDays, weekdayOf } from '../../data/language/dates/calendar.ts';
import { draftedYear, passedOver, proposeYear } from '../../bot/meet/meet.ts';
import { proposedId, type YearDraft } from '../../bot/meet/rules/draft-year.ts';
import { quarterly } from './fixtures.ts';

const draft = (changes: YearDraft['changes'] = {}, year = 2027): YearDraft => ({
  ...{ year, options: { time: '08:30' }, changes },
});
const early = '2000-01-01';

describe('a year with what the secretary makes otherwise', () => {
  it('is the proposal where nothing is', () => {
    const { meetings, missing } = proposeYear(quarterly, 2027, { time: '08:30' });
    const made = draftedYear(quarterly, draft(), early);
    assert.deepEqual([made.meetings, made.missing, made.out, made.past], [meetings, missing, [], 0]);
  });

  it('has the agenda and the chairs follow a meeting wherever it goes, and nothing else change', () => {
    const days = fc.integer({ min: 0, max: 364 }).map((at) => addDays('2027-01-01', at));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4 }), (day, number) => {
        const id = `2027-ordinary-${String(number)}`;
        const before = draftedYear(quarterly, draft(), early).meetings;
        const after = draftedYear(quarterly, draft({ [id]: { day } }), early).meetings;
        assert.equal(after.length, before.length);
        const moved = after.find((one) => proposedId(2027, one) === id);
        assert.equal(moved?.day, day);
        assert.ok(moved.agendaOut !== null && moved.agendaOut <= addDays(day, -10));
        assert.ok(weekdayOf(moved.agendaOut) <= 5);
        const chairs = after.find(
          ({ prepares }) => prepares?.purpose === 'ordinary' && prepares.number === number,
        );
        assert.ok(chairs);
        // A chairs' meeting that would fall into the year before stays where it was proposed.
        if (moved.agendaOut > '2027-01-12') assert.ok(chairs.day < moved.agendaOut);
        assert.deepEqual(
          after.map((one) => proposedId(2027, one)).sort(),
          before.map((one) => proposedId(2027, one)).sort(),
        );
        assert.deepEqual(
          after.map((one) => one.day),
          after.map((one) => one.day).sort(),
        );
      }),
    );
  });

  it('leaves out what is not held, and the chairs before it', () => {
    const { meetings, out } = draftedYear(quarterly, draft({ '2027-ordinary-3': { out: true } }), early);
    assert.deepEqual(out.map((one) => proposedId(2027, one)).sort(), ['2027-chairs-3', '2027-ordinary-3']);
    assert.equal(meetings.length + out.length, draftedYear(quarterly, draft(), early).meetings.length);
  });

  it('takes no change that cannot be: another year, a day or a time that is none', () => {
    const plain = draftedYear(quarterly, draft(), early).meetings;
    for (const change of [
      { day: '2028-01-04' },
      { day: '2027-02-30' },
      { time: '24:30' },
      { minutes: 0 },
      { minutes: 1.5 },
    ])
      assert.deepEqual(draftedYear(quarterly, draft({ '2027-ordinary-1': change }), early).meetings, plain);
  });

  it('has nothing before the day it is planned on', () => {
    const { meetings, past } = draftedYear(quarterly, draft(), '2027-06-01');
    assert.ok(meetings.every(({ day }) => day >= '2027-06-01'));
    assert.equal(meetings.length + past, draftedYear(quarterly, draft(), early).meetings.length);
  });
});

describe('what a proposal went around', () => {
  it('is a weekend, a holiday or a school week that lies nearer to the middle, by its name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2060 }), (year) => {
        const options = { time: '08:30' };
        for (const all of passedOver(proposeYear(quarterly, year, options), quarterly, options).values()) {
          assert.equal(new Set(all.map((one) => JSON.stringify(one))).size, all.length, 'each once');
          for (const { name } of all) {
            if (name === null) continue;
            const days = Array.from({ length: 366 }, (_, at) => addDays(`${String(year)}-01-01`, at));
            assert.ok(
              days.some((day) =>
                [dayOff(day, avoidedByDefault), schoolHoliday(day, avoidedByDefault)].includes(name),
              ),
              name,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing where the middle itself is free', () => {
    const options = { time: '08:30' };
    const { meetings, year } = proposeYear(quarterly, 2027, options);
    const around = passedOver({ year, meetings }, quarterly, options);
    // 2027-05-16 is a Sunday; the nearest days that are free give no other reason.
    assert.ok([...around.values()].every((all) => all.length > 0));
  });
});
