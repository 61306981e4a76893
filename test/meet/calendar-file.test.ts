import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOf } from '../../bot/meet/calendar/group-calendar.ts';
import { calendarFile, eventsOf, meetingsOf, proposeYear } from '../../bot/meet/meet.ts';
import { cancelled, rearranged } from '../../bot/meet/rules/change-meeting.ts';
import type { PlannedMeeting } from '../../data/model/meeting.ts';
import { group, personOf, quarterly } from './fixtures.ts';

const at = '2026-11-27T09:00:00.000Z';
const by = {
  at,
  by: personOf('Signe'),
  reason: 'Formanden er væk; alle ved det, også Østby – og Ærø, "helt sikkert".',
};
const year = (): PlannedMeeting[] =>
  meetingsOf(proposeYear(quarterly, 2027, { time: '08:30' }), {
    group,
    by: by.by,
    at,
    rules: quarterly,
    options: {},
  });
const fileOf = (meetings: readonly PlannedMeeting[]): string =>
  calendarFile(group.name, eventsOf(group, calendarOf(meetings, [])), at);
const eventsIn = (file: string): ICAL.Component[] =>
  ICAL.Component.fromString(file).getAllSubcomponents('vevent');
const valueOf = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));
const changed = (result: ReturnType<typeof rearranged>): PlannedMeeting => {
  assert.ok('meeting' in result);
  return result.meeting;
};

describe('a calendar file', () => {
  it('has CRLF throughout, ends in one, and folds at 75 octets', () => {
    const file = fileOf(year());
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
    assert.equal(file.replaceAll('\r\n', '').match(/[\r\n]/gu), null);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('folds whatever is written at 75 octets, cuts no character, and loses none', () => {
    const [one] = year();
    assert.ok(one);
    const letters = fc.constantFrom(...'aæøåÆ –»😀,;\\"');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 400 }), (written) => {
        const place = `x${written}x`;
        const file = fileOf([{ ...one, place }]);
        for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        const event = eventsIn(file)[0];
        assert.ok(event);
        assert.equal(valueOf(event, 'location'), place);
      }),
    );
  });

  it('is read back by a parser with the same days, Danish hours, places and words', () => {
    const meetings = year();
    const found = eventsIn(fileOf(meetings));
    for (const one of meetings.filter(({ purpose }) => purpose === 'ordinary')) {
      const event = found.find(
        (other) => valueOf(other, 'dtstart').startsWith(one.day) && valueOf(other, 'transp') === 'OPAQUE',
      );
      assert.ok(event, one.day);
      const start = event.getFirstProperty('dtstart');
      assert.equal(start?.getParameter('tzid'), 'Europe/Copenhagen');
      assert.equal(valueOf(event, 'dtstart'), `${one.day}T08:30:00`);
      assert.equal(valueOf(event, 'dtend'), `${one.day}T10:30:00`);
      assert.equal(valueOf(event, 'location'), one.place);
      assert.match(valueOf(event, 'description'), /Mødeleder: .+\nReferent: /u);
    }
  });

  it('brings its own time zone, so that summer and winter meetings are at the same hour', () => {
    const calendar = ICAL.Component.fromString(fileOf(year()));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const on = (text: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(text)) / 3600;
    assert.deepEqual(
      ['2027-03-28T01:59:00', '2027-03-28T03:00:00', '2027-10-31T01:59:00', '2027-10-31T03:00:00'].map(on),
      [1, 2, 2, 1],
    );
  });

  it('replaces a moved meeting by its UID with a higher SEQUENCE, and cancels a cancelled one', () => {
    const [before] = year().filter(({ purpose }) => purpose === 'ordinary');
    assert.ok(before);
    const moved = changed(rearranged(before, { day: '2027-02-25', time: '13:00' }, 0, by));
    const gone = changed(cancelled(moved, 1, by));
    const [one, two, three] = [before, moved, gone].map((meeting) => eventsIn(fileOf([meeting])));
    const told = (events: ICAL.Component[] | undefined, name: string) =>
      (events ?? []).map((event) => valueOf(event, name));
    assert.deepEqual(told(one, 'uid'), told(two, 'uid'));
    assert.deepEqual(told(two, 'uid'), told(three, 'uid'));
    assert.deepEqual(
      [told(one, 'sequence'), told(two, 'sequence'), told(three, 'sequence')],
      [
        ['0', '0'],
        ['1', '1'],
        ['2', '2'],
      ],
    );
    assert.deepEqual(told(two, 'dtstart'), ['2027-02-25T13:00:00', '2027-02-15'], 'the agenda moves along');
    assert.deepEqual(told(three, 'status'), ['CANCELLED', 'CANCELLED']);
    assert.ok(told(three, 'description')[0]?.includes('Østby – og Ærø, "helt sikkert"'));
  });

  it('ends a meeting by the clock on the wall, also over the change of the hour', () => {
    const [one] = year();
    assert.ok(one);
    const event = eventsIn(fileOf([{ ...one, day: '2027-03-28', time: '01:30', minutes: 60 }]))[0];
    assert.ok(event);
    assert.equal(valueOf(event, 'dtend'), '2027-03-28T03:30:00');
  });

  it('has whole days while nobody has said when on the day', () => {
    const [one] = year();
    assert.ok(one);
    const event = eventsIn(fileOf([{ ...one, day: '2024-02-29', time: null }]))[0];
    assert.ok(event);
    assert.deepEqual([valueOf(event, 'dtstart'), valueOf(event, 'dtend')], ['2024-02-29', '2024-03-01']);
  });
});
