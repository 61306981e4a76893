import assert from 'node:assert/strict';
import { calendarOf, meetingsInPapers, meetingsOf, proposeYear } from '../../bot/meet/meet.ts';
import { registerOfFolder } from '../../bot/commands/load-register.ts';
import type { Register } from '../../data/register/register.ts';
import { group, personOf, quarterly } from './fixtures.ts';

describe('the meetings that papers name', () => {
  let register: Register;
  before(async () => {
    const read = await registerOfFolder('data/samples');
    assert.ok(read);
    register = read;
  });
  const of = (name: string, region = 'Syddanmark') => {
    const thing = [...register.things.values()].find(
      (one) => one.kind === 'group' && one.name === name && one.region === region,
    );
    assert.ok(thing, name);
    return meetingsInPapers(register, thing);
  };

  it('are those whose minutes there are, and those that are to come, each with its place', () => {
    const found = of('Sundhedsklynge Sydvestjylland - Fagligt strategisk niveau');
    assert.deepEqual(
      found.map(({ day, own }) => [day, own]),
      [
        ['2023-11-30', true],
        ['2024-01-25', true],
        ['2024-04-25', false],
      ],
    );
    for (const { sources } of found)
      assert.ok(sources.every(({ quote, document }) => quote !== '' && document !== ''));
    assert.equal(found[0]?.time, '08:30');
  });

  it('are of the body that meets and of no other that is named in the same paper', () => {
    assert.deepEqual(
      of('Sundhedskoordinationsudvalget', 'Sjælland').map(({ day }) => day),
      ['2021-04-22'],
    );
  });

  it('stand in the same calendar as the kept ones: one entry a meeting, and those not kept beside', () => {
    const rules = quarterly;
    const kept = meetingsOf(proposeYear(rules, 2027), {
      group,
      by: personOf('S'),
      at: '2026-11-27T09:00:00.000Z',
      rules,
      options: {},
    });
    const source = { document: 'referat.txt', place: 'Punkt 1', quote: 'på mødet den 12. februar 2027' };
    const named = (day: string) => ({ day, time: '09:00', place: null, own: false, sources: [source] });
    const entries = calendarOf(kept, [named('2027-02-12'), named('2027-03-01')]);
    assert.equal(entries.length, kept.length + 1);
    assert.deepEqual(entries.find(({ day }) => day === '2027-02-12')?.sources, [source]);
    assert.equal(entries.find(({ day }) => day === '2027-03-01')?.kept, null);
  });
});
