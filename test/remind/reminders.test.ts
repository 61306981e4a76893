import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  messageKinds,
  messagesOf,
  passesAt,
  policies,
  remindersOf,
  usualPreferences,
} from '../../bot/remind/remind.ts';
import { isStillNeeded } from '../../bot/remind/planning/still-needed.ts';
import { isQuiet, noEarlierThan, noLaterThan } from '../../bot/remind/rules/quiet.ts';
import { danishTimeOf, instantAt } from '../../data/calendar/danish-time.ts';
import { isWorkingDay } from '../../data/calendar/working-days.ts';
import { addDays } from '../../data/language/dates/calendar.ts';
import { deadlineKind, type KeptDeadline } from '../../data/model/deadline.ts';
import type { Preferences } from '../../data/model/preferences.ts';
import { rowId } from '../../data/store/outbox/keys.ts';
import { personOf, roster } from '../meet/fixtures.ts';
import { deadline } from './deadline-fixtures.ts';

const nobodySaid = (): null => null;
const at = (day: string, time: string): string => instantAt(day, time);
const plan = (one: KeptDeadline, now: string, wish: (person: string) => Preferences | null = nobodySaid) =>
  remindersOf(one, { roster, preferencesOf: wish, now });
const early = at('2027-01-04', '09:00');
const told = (one: KeptDeadline, now = early, wish = nobodySaid as (person: string) => Preferences | null) =>
  plan(one, now, wish).map(({ recipient, due, why }) => {
    const { day, time } = danishTimeOf(due);
    return `${recipient.kind === 'person' ? (recipient.person.split(':')[1] ?? '') : '#'} ${day} ${time} ${why}`;
  });
const wanting =
  (more: Partial<Preferences>) =>
  (person: string): Preferences => ({ ...usualPreferences(person), ...more });

// Around both changes of the clock, leap days, year ends and Easter, and anywhere else.
const anyDay = fc.oneof(
  fc.constantFrom(
    '2027-03-28',
    '2027-10-31',
    '2028-02-29',
    '2027-12-31',
    '2028-01-01',
    '2027-03-29',
    '2027-12-26',
    '2026-03-29',
  ),
  fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days)),
);
const anyTime = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
const anyQuiet = fc.record({
  quiet: fc.option(fc.record({ from: anyTime, to: anyTime }), { nil: null }),
  daysOff: fc.boolean(),
});

/** A mandate that names its contact directors. */
const contactDirectors = {
  ...{ document: 'kommissorium.txt', place: 'Organisering' },
  quote: 'To kontaktdirektører er knyttet til gruppen.',
};

describe('reminders', () => {
  it('follow the policy: the responsible in time, and others when nothing happens', () => {
    assert.deepEqual(told(deadline({ contactDirectors })).sort(), [
      'dorte 2027-03-22 07:30 escalated',
      'karen 2027-02-24 09:00 ahead',
      'karen 2027-03-05 16:30 ahead',
      'karen 2027-03-11 09:00 overdue',
      'signe 2027-03-15 07:30 escalated',
    ]);
  });

  it('call nobody late for what had passed before Punkt knew of it', () => {
    const late = deadline({ contactDirectors }, { since: at('2027-03-15', '12:00') });
    assert.deepEqual(told(late, at('2027-03-15', '12:00')), ['dorte 2027-03-22 07:30 escalated']);
  });

  it('tell the chair on the day when the agenda is not out, and nobody once it is', () => {
    const agenda = { kind: 'agenda' as const, responsible: null };
    assert.ok(told(deadline(agenda)).includes('carl 2027-03-10 14:00 escalated'));
    assert.ok(told(deadline(agenda)).includes('signe 2027-02-24 09:00 ahead'));
    assert.deepEqual(told(deadline({ ...agenda, settledAt: early })), []);
  });

  it('go out earlier rather than later where they would fall on a weekend, a holiday or in the night', () => {
    // Three days before Wednesday is Sunday, so Friday; Easter Monday 2027 is 29 March.
    assert.ok(told(deadline()).includes('karen 2027-03-05 16:30 ahead'));
    assert.ok(told(deadline({ when: '2027-04-01' })).includes('karen 2027-03-24 16:30 ahead'));
    assert.ok(
      told(deadline(), early, wanting({ quiet: { from: '08:30', to: '12:00' } })).includes(
        'karen 2027-02-24 08:00 ahead',
      ),
    );
  });

  it('that are late already wait out quiet hours, unless the deadline would pass', () => {
    const night = at('2027-03-09', '22:00');
    assert.equal(told(deadline(), night)[0], 'karen 2027-03-10 07:30 ahead');
    const lastNight = at('2027-03-10', '22:00');
    assert.equal(told(deadline(), lastNight)[0], 'karen 2027-03-10 22:00 ahead');
  });

  it('of several that are past are only the last, and of a deadline long past none', () => {
    const late = plan(deadline(), at('2027-03-09', '10:00')).filter(({ why }) => why === 'ahead');
    assert.deepEqual(
      late.map(({ occurrence }) => occurrence),
      [1],
    );
    assert.deepEqual(plan(deadline(), at('2027-06-01', '10:00')), []);
    assert.deepEqual(plan(deadline({ when: null }), early), []);
  });

  it('of a vague deadline count from its first day, and call nobody late before its last', () => {
    const vague = deadline({ when: { words: 'start marts 2027', from: '2027-03-01', to: '2027-03-10' } });
    assert.ok(told(vague).includes('karen 2027-02-15 09:00 ahead'));
    assert.ok(told(vague).includes('karen 2027-03-11 09:00 overdue'));
  });

  it('are the same messages however often they are planned, and others when the deadline moves', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...deadlineKind.options), (day, now, kind) => {
        const ids = (one: KeptDeadline, when: string) => messagesOf(plan(one, at(when, '10:00'))).map(rowId);
        const one = deadline({ when: day, kind });
        const first = ids(one, now);
        assert.equal(new Set(first).size, first.length);
        const all = new Set(ids(one, '2020-01-01'));
        for (const id of first) assert.ok(all.has(id), 'planned later, it is one of those there are at all');
        const moved = new Set(ids(deadline({ when: addDays(day, 20), kind }), '2020-01-01'));
        for (const id of first) assert.ok(!moved.has(id));
      }),
    );
  });

  it('are due outside quiet hours and days off, before they expire, never in the past', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        anyTime,
        anyQuiet,
        fc.constantFrom(...deadlineKind.options),
        (day, today, time, quiet, kind) => {
          const now = at(today, time);
          const one = deadline({ when: day, kind });
          for (const reminder of plan(one, now, wanting(quiet))) {
            assert.ok(reminder.due >= now, 'not in the past');
            assert.ok(
              reminder.due < reminder.expires || reminder.due === now,
              `${reminder.due} ${reminder.expires}`,
            );
            // A channel has no wishes; it is told in working hours.
            const whose = reminder.recipient.kind === 'person' ? quiet : usualPreferences('');
            if (reminder.due !== now) assert.ok(!isQuiet(reminder.due, whose), reminder.due);
            const step = policies[kind][reminder.occurrence];
            assert.ok(step);
            const wished = at(addDays(day, -step.daysBefore), step.at);
            if (step.daysBefore >= 0 && wished >= now && noLaterThan(wished, quiet) >= now)
              assert.ok(reminder.due <= wished, 'earlier rather than later');
            if (step.daysBefore < 0) assert.ok(reminder.due >= wished);
            assert.equal(reminder.deadline, passesAt(one));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('move to the nearest time that suits, to either side of whatever quiet hours', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyQuiet, (day, time, quiet) => {
        fc.pre(!(quiet.quiet !== null && quiet.quiet.from === quiet.quiet.to));
        const wished = at(day, time);
        const [before, after] = [noLaterThan(wished, quiet), noEarlierThan(wished, quiet)];
        assert.ok(before <= wished && wished <= after);
        for (const one of [before, after]) {
          assert.ok(!isQuiet(one, quiet), `${one} for ${wished}`);
          assert.ok(quiet.daysOff || isWorkingDay(danishTimeOf(one).day));
        }
        assert.ok(Date.parse(after) - Date.parse(before) < 12 * 86_400_000);
      }),
      { numRuns: 300 },
    );
  });

  it('are not sent to whoever muted the deadline, its kind or its group', () => {
    for (const mute of [
      { mutedDeadlines: ['paper-1'] },
      { mutedKinds: ['follow-up' as const] },
      { mutedGroups: [roster.groupId] },
    ])
      assert.deepEqual(plan(deadline(), early, wanting(mute)), []);
  });

  it('come again after a snooze, each time as a reminder of its own', () => {
    const until = at('2027-03-08', '10:00');
    const snoozed = wanting({
      snoozed: [
        { deadline: 'paper-1', until: at('2027-03-01', '10:00') },
        { deadline: 'paper-1', until },
      ],
    });
    const again = plan(deadline(), early, (person) =>
      person === personOf('Karen') ? snoozed(person) : null,
    ).filter(({ why }) => why === 'snoozed');
    assert.deepEqual(
      again.map(({ occurrence }) => occurrence),
      [1000, 1001],
    );
    assert.equal(again[1]?.due, until);
  });

  it('come in one digest a day where somebody wants that, at their time, on working days', () => {
    const wish = wanting({ digest: '08:00' });
    const two = [deadline(), deadline({ id: 'paper-2', text: 'Et andet udkast.' })];
    const messages = messagesOf(two.flatMap((one) => plan(one, early, wish)));
    const mine = messages.filter(
      ({ recipient, kind }) =>
        recipient.kind === 'person' && recipient.person === personOf('Karen') && kind === messageKinds.digest,
    );
    assert.deepEqual(
      mine.map(({ kind, due }) => [kind, danishTimeOf(due).day, danishTimeOf(due).time]),
      [
        ['deadline-digest', '2027-02-24', '08:00'],
        ['deadline-digest', '2027-03-05', '08:00'],
        ['deadline-digest', '2027-03-12', '08:00'],
      ],
    );
  });

  it('are needed when they are sent only while the deadline is open, at that day, and theirs', () => {
    const one = deadline();
    const [reminder] = plan(one, early);
    assert.ok(reminder);
    const needed = (now: KeptDeadline, preferences: Preferences | null = null) =>
      isStillNeeded(now, reminder, { roster, preferences, now: reminder.due });
    assert.equal(needed(one), true);
    assert.equal(needed({ ...one, state: 'done' }), false);
    assert.equal(needed({ ...one, state: 'withdrawn' }), false);
    assert.equal(needed({ ...one, postponed: { to: '2027-03-20', from: '2027-03-10' } }), false);
    assert.equal(needed({ ...one, handedTo: [personOf('Mads')] }), false);
    const karen = usualPreferences(personOf('Karen'));
    assert.equal(needed(one, { ...karen, mutedDeadlines: ['paper-1'] }), false);
    assert.equal(
      needed(one, { ...karen, snoozed: [{ deadline: 'paper-1', until: at('2027-03-08', '10:00') }] }),
      false,
    );
  });
});
