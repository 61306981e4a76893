import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { avoidedFor, daysByDefault } from '../../bot/avoided-days.ts';
import { ConfigError, readConfig } from '../../bot/config.ts';
import { avoidedByDefault, dayOff, schoolHoliday } from '../../data/calendar/avoided-days.ts';
import { workingDayAtOrBefore } from '../../data/calendar/working-days.ts';

const configured = {
  days: [{ day: '12-24', name: 'juleaften' }],
  schoolWeeks: [{ weeks: '27-32', name: 'sommerferie' }],
  closed: [
    { from: '2027-05-07', name: 'lukkedag' },
    { from: '2027-12-27', to: '2027-12-30', name: 'jul' },
  ],
  places: [
    { place: 'Region Syddanmark', schoolWeeks: [{ weeks: '7', name: 'vinterferie' }] },
    { place: 'Region Nordjylland', schoolWeeks: [{ weeks: '8', name: 'vinterferie' }] },
    { place: 'Odense Kommune', closed: [{ from: '2027-08-20', name: 'byfest' }] },
  ],
};
const read = (body: unknown) => readConfig({ PUNKT_AVOIDED_DAYS: JSON.stringify(body) }).avoidedDays;
const nowhere = { region: null, organisations: [] };

describe('the days without meetings, as a deployment configures them', () => {
  it('are those that Punkt comes with where nothing is configured, or a list is left out', () => {
    assert.equal(readConfig({}).avoidedDays, daysByDefault);
    assert.equal(
      avoidedFor(daysByDefault, { region: 'Syddanmark', organisations: ['Odense Kommune'] }),
      avoidedByDefault,
    );
    assert.deepEqual(read({}).everywhere, avoidedByDefault);
    assert.deepEqual(read({ schoolWeeks: [] }).everywhere, { ...avoidedByDefault, schoolWeeks: [] });
  });

  it('are read from a file, or from the setting itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'punkt-days-'));
    try {
      const path = join(folder, 'days.json');
      await writeFile(path, `\uFEFF${JSON.stringify(configured)}`);
      assert.deepEqual(readConfig({ PUNKT_AVOIDED_DAYS: path }).avoidedDays, read(configured));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are those of everywhere, of the region and of the municipalities that somebody sits for', () => {
    const days = read(configured);
    const south = avoidedFor(days, { region: 'Syddanmark', organisations: [null, 'Odense Kommune'] });
    const north = avoidedFor(days, { region: 'Nordjylland', organisations: ['Nordfjord Sygehus'] });
    assert.deepEqual(
      [south, north, avoidedFor(days, nowhere)].map((one) =>
        ['2027-02-17', '2027-02-24', '2027-07-07'].map((day) => schoolHoliday(day, one)),
      ),
      [
        ['vinterferie', null, 'sommerferie'],
        [null, 'vinterferie', 'sommerferie'],
        [null, null, 'sommerferie'],
      ],
    );
    assert.deepEqual([dayOff('2027-08-20', south), dayOff('2027-08-20', north)], ['byfest', null]);
    assert.equal(dayOff('2027-06-05', south), null, 'the list of days takes the place of the usual one');
    assert.equal(
      dayOff('2027-05-06', south),
      'Kristi himmelfartsdag',
      'public holidays are never configured away',
    );
  });

  it('are no working days where they are closed, the first and the last of them too', () => {
    const days = avoidedFor(read(configured), nowhere);
    assert.equal(workingDayAtOrBefore('2027-12-30', days), '2027-12-23');
    assert.equal(workingDayAtOrBefore('2027-05-07', days), '2027-05-05');
    assert.equal(dayOff('2028-05-07', days), null, 'once');
  });

  it('know a week that lies in two years', () => {
    const christmas = { ...avoidedByDefault, schoolWeeks: [{ first: 52, last: 53, name: 'juleferie' }] };
    // 2026 has a week 53, to 3 January; 2027 has none.
    for (const day of ['2026-12-28', '2027-01-03', '2027-12-27', '2028-01-02'])
      assert.equal(schoolHoliday(day, christmas), 'juleferie', day);
    for (const day of ['2027-01-04', '2028-01-03', '2026-12-20'])
      assert.equal(schoolHoliday(day, christmas), null, day);
    const first = { ...avoidedByDefault, schoolWeeks: [{ first: 1, last: 1, name: 'juleferie' }] };
    assert.equal(schoolHoliday('2024-12-30', first), 'juleferie');
  });

  it('are refused with all that is wrong at once, beside the other settings, and no value of it', () => {
    const wrong = {
      days: [{ day: '02-30', name: 'hunter2' }],
      schoolWeeks: [
        { weeks: '27-32', name: 'x' },
        { weeks: '32-27', name: '' },
      ],
      closed: [
        { from: '2027-05-07', to: '2027-05-01', name: 'x' },
        { from: '7. maj', name: 'x' },
      ],
      places: [{ place: 'Hunter2', schoolWeeks: 'hunter2' }],
      hunter2: true,
    };
    assert.throws(
      () => readConfig({ PUNKT_AVOIDED_DAYS: JSON.stringify(wrong), PORT: 'http' }),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.deepEqual(error.problems.map(({ variable }) => variable).sort(), [
          'PORT',
          'PUNKT_AVOIDED_DAYS',
        ]);
        for (const place of [
          'days[0].day ',
          'schoolWeeks[1].weeks ',
          'schoolWeeks[1].name ',
          'closed[0] ',
          'closed[1].from ',
          'places[0].place ',
          'places[0].schoolWeeks ',
          'har et felt, der ikke findes',
        ])
          assert.ok(error.message.includes(place), `${place}: ${error.message}`);
        assert.doesNotMatch(error.message, /hunter2/iu);
        return true;
      },
    );
    for (const [setting, told] of [
      ['{"days":', /rummer ikke JSON/u],
      ['{"days":null}', /days skal være en liste/u],
    ] as const)
      assert.throws(() => readConfig({ PUNKT_AVOIDED_DAYS: setting }), told);
  });
});
