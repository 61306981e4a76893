import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { punkt } from './punkt.ts';

const lillebaelt = ['plan', '--group', 'SOF-Lillebælt', '--corpus', 'data/samples'];

describe('the command line, on a year of meetings', () => {
  let folder = '';
  const env = () => ({ PUNKT_DATA: folder });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-plan-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('proposes a year by the rules of the papers, says where they stand and what is missing, and writes a file', async () => {
    const ics = join(folder, 'kalender.ics');
    const args = [...lillebaelt, '--year', '2027', '--time', '08:30', '--ics', ics, '--dry-run'];
    const { code, out, err } = await punkt(args, { env: env() });
    assert.equal(code, 0, err);
    assert.match(out, /^SOF-Lillebælt: møder i 2027 \(forslag\)$/mu);
    assert.equal(out.match(/kl\. 08:30: møde \d, 2 timer/gu)?.length, 4);
    assert.match(out, /temamøde, 4 timer/u);
    assert.match(out, /udkast, ikke i kraft/u);
    assert.match(out, /--weekday torsdag/u);
    const calendar = ICAL.Component.fromString(await readFile(ics, 'utf8'));
    assert.equal(calendar.getAllSubcomponents('vevent').length, 14);
  });

  it('goes around the days that are configured, and tells of those that are wrong', async () => {
    const args = [...lillebaelt, '--year', '2027', '--time', '08:30', '--dry-run'];
    const daysOf = async (days: unknown, more: string[] = []) => {
      const { out } = await punkt([...args, ...more], {
        env: { ...env(), PUNKT_AVOIDED_DAYS: JSON.stringify(days) },
      });
      return [...out.matchAll(/^ *.*?(\d{1,2}\. \p{L}+ 2027) kl\. 08:30: møde \d/gmu)].map(
        ([, day = '']) => day,
      );
    };
    const usual = await daysOf({});
    assert.equal(usual.length, 4);
    const month = usual[1]?.split(' ')[1];
    assert.equal(month, 'maj');
    const closed = [{ from: '2027-05-01', to: '2027-05-31', name: 'ombygning' }];
    const around = await daysOf({ closed });
    assert.equal(around.length, 4);
    assert.ok(
      around.every((day) => !day.includes(' maj ')),
      around.join(),
    );
    assert.deepEqual(await daysOf({ closed, schoolWeeks: [] }, ['--school-weeks', '7,27-32,42']), around);
    const bad = await punkt(args, { env: { ...env(), PUNKT_AVOIDED_DAYS: '{"closed":[{"from":"maj"}]}' } });
    assert.deepEqual([bad.code, bad.out], [1, '']);
    assert.match(bad.err, /PUNKT_AVOIDED_DAYS kan ikke bruges: closed\[0\]\.from .*; closed\[0\]\.name /u);
  });

  it('keeps the year, and planned again leaves it as it is', async () => {
    const args = [...lillebaelt, '--year', '2028', '--time', '09:00'];
    const one = await punkt(args, { env: env() });
    assert.match(one.out, /møder i 2028 \(gemt\)/u);
    const two = await punkt([...args.slice(0, -1), '13:00'], { env: env() });
    assert.match(two.out, /ligger i kalenderen allerede/u);
    assert.match(two.out, /kl\. 09:00/u);
  });

  it('refuses what it cannot understand with a sentence that says what to write', async () => {
    const bad: [string[], RegExp][] = [
      [['plan', '--year', '2027'], /--group NAVN/u],
      [[...lillebaelt], /--year 2027/u],
      [[...lillebaelt, '--year', '27x'], /1990/u],
      [[...lillebaelt, '--year', '2027', '--weekday', 'lørdag'], /torsdag/u],
      [[...lillebaelt, '--year', '2027', '--time', '25:00'], /08:30/u],
      [[...lillebaelt, '--year', '2027', '--theme', '2027-02-30'], /2024-03-20/u],
      [['plan', '--group', 'Bridgeklubben', '--year', '2027', '--corpus', 'data/samples'], /Bridgeklubben/u],
    ];
    for (const [args, sentence] of bad) {
      const { code, out, err } = await punkt([...args, '--dry-run'], { env: env() });
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, sentence);
      assert.doesNotMatch(err, /^ {4}at /mu);
    }
  });

  it('asks how many meetings there are, where the papers do not say', async () => {
    const args = [
      'plan',
      '--group',
      'Sundhedskoordinationsudvalget, Sjælland',
      '--corpus',
      'data/samples',
      '--year',
      '2027',
      '--dry-run',
    ];
    const { code, out } = await punkt(args, { env: env() });
    assert.equal(code, 2);
    assert.match(out, /--per-year 4/u);
    const said = await punkt([...args, '--per-year', '3'], { env: env() });
    assert.equal(said.code, 0);
    assert.equal(said.out.match(/: møde \d/gu)?.length, 3);
  });
});
