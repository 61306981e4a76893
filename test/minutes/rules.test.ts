import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideAbsence, type Asked, type Wish } from '../../bot/minutes/rules/absence.ts';
import { attendeesOf } from '../../bot/minutes/rules/attendance.ts';
import {
  approved,
  begun,
  confirmed,
  itemCode,
  missing,
  returned,
  submitted,
  textHash,
  withAttendance,
  withItemText,
  type Changed,
} from '../../bot/minutes/rules/change-minutes.ts';
import { corrected } from '../../bot/minutes/rules/correction.ts';
import { gathered, type Origins } from '../../bot/minutes/rules/draft.ts';
import { beginsAt, deliveryAt } from '../../bot/minutes/rules/meeting-time.ts';
import { substitutesFor } from '../../bot/minutes/rules/who.ts';
import type { AbsenceEntry, Remark } from '../../data/model/minutes/absence.ts';
import type { KeptMinutes, Minutes } from '../../data/model/minutes/minutes.ts';
import { isWorkingDay } from '../../data/calendar/working-days.ts';
import { danishTimeOf } from '../../data/calendar/danish-time.ts';
import { addDays } from '../../data/language/dates/calendar.ts';
import { agendaOf, group, itemOf, items, meetingId, meetingOf, personOf, roster } from './fixtures.ts';

const now = '2026-03-05T09:00:00.000Z';
const anne = personOf('Anne');

const remark = (more: Partial<Remark> = {}): Remark => ({
  ...{ id: 'r-1', item: 'i-1', text: 'Vi er med.', forMinutes: false },
  ...more,
});

const entry = (more: Partial<AbsenceEntry> = {}): AbsenceEntry => ({
  ...{ kind: 'absence', seq: 1, meeting: meetingId, group, day: '2026-03-12' },
  ...{ person: anne, name: 'Anne', organisation: 'Almind Kommune', state: 'absent' },
  ...{ substitute: null, remarks: [], notedBy: null, at: now },
  ...more,
});

const asked = (more: Partial<Asked> = {}): Asked => ({
  ...{ meeting: meetingOf(), items, roster, person: anne, name: 'Anne', now },
  ...more,
});

describe('when the others are given remarks', () => {
  const table: [day: string, time: string | null, delivery: string, begins: string][] = [
    ['2026-03-12', '08:30', '2026-03-11 08:00', '2026-03-12 08:30'],
    // A Monday: the Friday before.
    ['2026-03-09', '10:00', '2026-03-06 08:00', '2026-03-09 10:00'],
    // The Tuesday after Easter: the Wednesday before it, since Thursday and Friday are holidays.
    ['2026-04-07', '10:00', '2026-04-01 08:00', '2026-04-07 10:00'],
    // The Monday after the change to summer time.
    ['2026-03-30', '08:30', '2026-03-27 08:00', '2026-03-30 08:30'],
    ['2026-03-12', null, '2026-03-11 08:00', '2026-03-13 00:00'],
  ];
  for (const [day, time, delivery, begins] of table)
    it(`for a meeting on ${day} at ${time ?? 'no time'}: ${delivery}`, () => {
      const told = (at: string) => Object.values(danishTimeOf(at)).join(' ');
      assert.equal(told(deliveryAt({ day })), delivery);
      assert.equal(told(beginsAt({ day, time })), begins);
    });

  it('is a working day before the meeting, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
        const day = addDays('2024-01-01', days);
        const local = danishTimeOf(deliveryAt({ day }));
        assert.ok(local.day < day && isWorkingDay(local.day) && local.time === '08:00');
      }),
    );
  });
});

describe('who can come instead', () => {
  const table: [who: string, names: string[]][] = [
    ['Anne', ['Bo', 'Else']],
    ['Carl', ['Else', 'Bo']],
    ['Bo', ['Anne', 'Else']],
    ['Frede', ['Bo', 'Else']],
  ];
  for (const [who, names] of table)
    it(`of ${who}: ${names.join(', then ')}`, () => {
      assert.deepEqual(
        substitutesFor(roster, personOf(who)).map(({ name }) => name),
        names,
      );
    });
});

describe('what somebody says about coming', () => {
  const give = (more: object = {}): Wish => ({
    ...{ act: 'give' as const, seen: 0, substitute: null, remark: null },
    ...more,
  });
  const outcome = (entries: readonly AbsenceEntry[], wish: Wish, more: Partial<Asked> = {}): string => {
    const decided = decideAbsence(entries, wish, asked(more));
    if ('refuse' in decided) return decided.refuse;
    if (decided.entry === null) return 'same';
    const { state, substitute, remarks } = decided.entry;
    return `${state} ${substitute?.name ?? '-'} ${remarks.map(({ id, text }) => `${id}:${text}`).join(' ')}`.trim();
  };
  const withOne = entry({ remarks: [remark()] });
  const away = entry({ state: 'withdrawn' });
  const moved = { meeting: meetingOf({ day: '2026-03-13' }) };

  const table: [why: string, entries: AbsenceEntry[], wish: Wish, outcome: string, more?: Partial<Asked>][] =
    [
      ['first', [], give(), 'absent -'],
      ['with a substitute', [], give({ substitute: personOf('Bo') }), 'absent Bo'],
      ['with a remark', [], give({ remark: remark() }), 'absent - r-1:Vi er med.'],
      ['with a substitute who is none', [], give({ substitute: personOf('Carl') }), 'no-substitute'],
      ['with themselves', [], give({ substitute: anne }), 'no-substitute'],
      ['of an item that is not on the agenda', [], give({ remark: remark({ item: 'i-9' }) }), 'no-item'],
      ['of the whole meeting', [], give({ remark: remark({ item: null }) }), 'absent - r-1:Vi er med.'],
      ['with an empty remark', [], give({ remark: remark({ text: ' ' }) }), 'bad-remark'],
      ['with a long remark', [], give({ remark: remark({ text: 'x'.repeat(4_001) }) }), 'bad-remark'],
      ['twice', [entry()], give(), 'same'],
      [
        'from an old card',
        [entry({ seq: 3 })],
        give({ seen: 1, substitute: personOf('Bo') }),
        'stale-absence',
      ],
      [
        'a substitute later',
        [withOne],
        give({ seen: 1, substitute: personOf('Bo') }),
        'absent Bo r-1:Vi er med.',
      ],
      [
        'a remark more, from an old card',
        [entry({ seq: 4, remarks: [remark()] })],
        { act: 'remark', seen: 2, remark: remark({ id: 'r-2', text: 'Og mere.' }) },
        'absent - r-1:Vi er med. r-2:Og mere.',
      ],
      [
        'a remark in other words',
        [withOne],
        { act: 'remark', seen: 1, remark: remark({ text: 'Nej.' }) },
        'absent - r-1:Nej.',
      ],
      [
        'a remark in other words, from an old card',
        [withOne, entry({ seq: 2, remarks: [remark({ text: 'Nej.' })] })],
        { act: 'remark', seen: 1, remark: remark({ text: 'Måske.' }) },
        'stale-absence',
      ],
      ['a remark by who comes', [], { act: 'remark', seen: 0, remark: remark() }, 'not-absent'],
      ['a remark after taking back', [away], { act: 'remark', seen: 1, remark: remark() }, 'not-absent'],
      ['dropping', [withOne], { act: 'drop', seen: 1, id: 'r-1' }, 'absent -'],
      ['dropping twice', [entry()], { act: 'drop', seen: 0, id: 'r-1' }, 'same'],
      ['taking back', [withOne], { act: 'withdraw', seen: 1 }, 'withdrawn -'],
      ['taking back twice', [away], { act: 'withdraw', seen: 0 }, 'same'],
      ['taking back what was not said', [], { act: 'withdraw', seen: 0 }, 'not-absent'],
      ['again after taking back', [away], give({ seen: 1 }), 'absent -'],
      ['when the meeting begins', [], give(), 'begun', { now: beginsAt(meetingOf()) }],
      ['of a cancelled meeting', [], give(), 'cancelled', { meeting: meetingOf({ state: 'cancelled' }) }],
      ['by an observer', [], give(), 'not-in-group', { person: personOf('Olga') }],
      ['by a contact director', [], give(), 'not-in-group', { person: personOf('Dorte') }],
      ['by a stranger', [], give(), 'not-in-group', { person: personOf('Ude') }],
      [
        'a remark, once the meeting is moved',
        [withOne],
        { act: 'drop', seen: 1, id: 'r-1' },
        'not-absent',
        moved,
      ],
      [
        'again for the new day, with the remarks there were',
        [withOne],
        give({ seen: 1 }),
        'absent - r-1:Vi er med.',
        moved,
      ],
    ];
  for (const [why, entries, wish, wanted, more] of table)
    it(`${wish.act} ${why}: ${wanted}`, () => assert.equal(outcome(entries, wish, more), wanted));
});

describe('who is listed as present', () => {
  it('is everybody of the group, the absent apart, substitutes in their place', () => {
    const bo = { person: personOf('Bo'), name: 'Bo' };
    const listed = attendeesOf({
      roster,
      meeting: meetingOf(),
      absences: [
        entry({ substitute: bo }),
        entry({
          seq: 2,
          person: personOf('Carl'),
          name: 'Carl',
          substitute: { person: personOf('Else'), name: 'Else' },
        }),
        entry({ seq: 3, person: personOf('Else'), name: 'Else' }),
        entry({ seq: 4, person: personOf('Frede'), name: 'Frede', day: '2026-03-05' }),
      ],
    });
    assert.deepEqual(
      listed.map(({ name, present, insteadOf }) => `${name} ${String(present)} ${insteadOf ?? ''}`.trim()),
      ['Signe true', 'Frede true', 'Karla true', 'Anne false', 'Carl false', 'Olga true', 'Bo true Anne'],
    );
  });
});

const origins = (more: Partial<Origins> = {}): Origins => ({
  ...{ meeting: meetingOf(), agenda: agendaOf(items), roster, absences: [], decisions: [] },
  ...{ since: null, earlier: [] },
  ...more,
});

const by = (name: string, at = now) => ({ person: personOf(name), name, at });
const minutesIn = (changed: Changed): Minutes => {
  assert.ok('minutes' in changed, JSON.stringify(changed));
  return changed.minutes;
};
const code = (changed: Changed): string => ('minutes' in changed ? changed.minutes.state : changed.refuse);
const draft = (): Minutes => minutesIn(begun(null, gathered(null, origins()), { group, meeting: meetingId }));
const ask = (now_: Minutes, at = now): Minutes =>
  minutesIn(submitted(now_, now_.hash, roster, by('Signe', at)));
const wrote = (it: Minutes, text: string, item = 'i-1'): Changed => {
  const there = it.content.items.find(({ id }) => id === item);
  return withItemText(it, { item, text, outcome: 'adopted', seen: there ? itemCode(there) : '' });
};

describe('a draft', () => {
  it('keep a remark for the minutes whose item was taken off the agenda since, and a closed one stays closed', () => {
    const [open, closed] = items;
    assert.ok(open && closed);
    const remarks = [
      remark({ forMinutes: true }),
      remark({ id: 'r-2', item: closed.id, text: 'Navnet er rigtigt.', forMinutes: true }),
    ];
    const after = agendaOf(items.slice(2));
    const made = gathered(
      null,
      origins({ agenda: after, absences: [entry({ remarks })], takenOff: [open, closed] }),
    );
    assert.deepEqual(
      made.items.map(({ id, number, closed: isClosed, text, remarks: kept }) => [
        ...[id, number, isClosed, /taget af dagsordenen/.test(text)],
        kept.map((one) => one.text).join(),
      ]),
      [
        ['i-3', 1, false, false, ''],
        ['i-1', 2, false, true, 'Vi er med.'],
        ['i-2', 3, true, true, 'Navnet er rigtigt.'],
      ],
    );
    assert.deepEqual(made.remarks, []);
    // Nobody said anything for the minutes on them: they are not in the minutes.
    assert.equal(gathered(null, origins({ agenda: after, takenOff: [open, closed] })).items.length, 1);
  });

  it('keeps what is written when it is made again, and takes up what came since', () => {
    const first = minutesIn(wrote(draft(), 'Godkendt.'));
    const late = itemOf('i-4', 'Eventuelt');
    const again = gathered(
      first.content,
      origins({
        agenda: agendaOf([...items, late]),
        absences: [
          entry({
            remarks: [remark({ forMinutes: true }), remark({ id: 'r-2', text: 'Ikke til referat.' })],
          }),
        ],
      }),
    );
    assert.deepEqual(
      again.items.map(({ id, text, remarks }) => [id, text, remarks.length]),
      [
        ['i-1', 'Godkendt.', 1],
        ['i-2', '', 0],
        ['i-3', '', 0],
        ['i-4', '', 0],
      ],
    );
    assert.equal(JSON.stringify(again).includes('Ikke til referat'), false);
    const present = (name: string): boolean | undefined =>
      again.attendees.find((one) => one.name === name)?.present;
    assert.deepEqual([present('Anne'), present('Carl')], [false, true]);
    assert.equal(
      textHash(
        gathered(
          again,
          origins({
            agenda: agendaOf([...items, late]),
            absences: [entry({ remarks: [remark({ forMinutes: true })] })],
          }),
        ),
      ),
      textHash(again),
    );
  });

  it('sets attendance by hand, once', () => {
    const it_ = draft();
    const wish = { away: [personOf('Carl')], others: 'Gæst', seen: it_.hash };
    const set = minutesIn(withAttendance(it_, wish));
    assert.deepEqual(
      set.content.attendees.filter(({ present }) => !present).map(({ name }) => name),
      ['Carl'],
    );
    assert.equal(minutesIn(withAttendance(set, wish)), set);
    assert.equal(code(withAttendance(set, { ...wish, away: [] })), 'stale');
    const told = origins({ absences: [entry()] });
    assert.deepEqual(gathered(set.content, told, set.attendanceSet).attendees, set.content.attendees);
  });
});

describe('approvals', () => {
  it('are every chair’s, of one text', () => {
    const asked_ = ask(draft());
    assert.deepEqual(
      missing(asked_, roster).map(({ name }) => name),
      ['Frede', 'Karla'],
    );
    const one = minutesIn(approved(asked_, asked_.hash, roster, by('Frede')));
    assert.equal(one.state, 'submitted');
    assert.equal(minutesIn(approved(one, one.hash, roster, by('Frede'))), one, 'twice is once');
    const both = minutesIn(approved(one, one.hash, roster, by('Karla')));
    assert.deepEqual([both.state, both.approvedAt], ['approved', now]);
    assert.equal(code(wrote(both, 'Andet.')), 'approved');
    assert.equal(minutesIn(submitted(both, both.hash, roster, by('Signe'))), both);
  });

  it('count no more once the text is another, and again when it is put back', () => {
    const first = ask(minutesIn(wrote(draft(), 'A.')));
    const one = minutesIn(approved(first, first.hash, roster, by('Frede')));
    const changed = minutesIn(wrote(one, 'B.'));
    assert.equal(changed.state, 'draft');
    assert.equal(code(approved(changed, first.hash, roster, by('Karla'))), 'other-text');
    assert.equal(code(approved(changed, changed.hash, roster, by('Karla'))), 'not-submitted');
    const again = ask(changed);
    assert.equal(again.submissions, 2);
    assert.deepEqual(
      missing(again, roster).map(({ name }) => name),
      ['Frede', 'Karla'],
    );
    const back = ask(minutesIn(wrote(again, 'A.')));
    assert.deepEqual(
      missing(back, roster).map(({ name }) => name),
      ['Karla'],
    );
  });

  it('are taken back by who wants it otherwise', () => {
    const first = ask(draft());
    const one = minutesIn(approved(first, first.hash, roster, by('Frede')));
    const back = minutesIn(
      returned(one, one.hash, 'Punkt 1 mangler.', by('Frede', '2026-03-05T10:00:00.000Z')),
    );
    assert.deepEqual([back.state, back.returns.length], ['draft', 1]);
    assert.equal(
      minutesIn(returned(back, one.hash, 'Punkt 1 mangler.', by('Frede', '2026-03-05T10:00:01.000Z'))),
      back,
    );
    const again = ask(back);
    assert.deepEqual(
      missing(again, roster).map(({ name }) => name),
      ['Frede', 'Karla'],
    );
    assert.equal(code(returned(again, again.hash, '  ', by('Frede'))), 'needs-words');
  });

  it('need a chair', () => {
    const without = { ...roster, members: roster.members.filter(({ role }) => role !== 'chair') };
    const it_ = draft();
    assert.equal(code(submitted(it_, it_.hash, without, by('Signe'))), 'no-chair');
  });

  it('always end on a text that every chair approved, in whatever order things happen', () => {
    const step = fc.constantFrom('Frede', 'Karla', 'write A', 'write B', 'submit', 'return');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let it_ = draft();
        const seen: Record<string, string> = {};
        steps.forEach((one, at) => {
          const when = new Date(Date.parse(now) + at * 1_000).toISOString();
          let changed: Changed = { minutes: it_ };
          if (one === 'Frede' || one === 'Karla') {
            seen[one] ??= it_.hash;
            changed = approved(it_, seen[one], roster, by(one, when));
            // Next time they look again.
            delete seen[one];
          } else if (one === 'submit') changed = submitted(it_, it_.hash, roster, by('Signe', when));
          else if (one === 'return') changed = returned(it_, it_.hash, 'Nej.', by('Karla', when));
          else changed = wrote(it_, one);
          if ('minutes' in changed) it_ = changed.minutes;
        });
        if (it_.state !== 'approved') return;
        const of = it_.approvals.filter(({ hash }) => hash === it_.hash).map(({ name }) => name);
        assert.ok(of.includes('Frede') && of.includes('Karla'));
        assert.equal(it_.hash, textHash(it_.content));
      }),
    );
  });
});

describe('corrections', () => {
  const done = (): Minutes => {
    const first = ask(draft());
    const one = minutesIn(approved(first, first.hash, roster, by('Frede')));
    return minutesIn(approved(one, one.hash, roster, by('Karla')));
  };
  const kept = (minutes: Minutes, corrections: KeptMinutes['corrections'] = []): KeptMinutes => ({
    minutes,
    corrections,
  });
  const result = (it_: KeptMinutes | null, item: string | null, text: string): string => {
    const made = corrected(it_, { item, text }, by('Signe'));
    return 'refuse' in made ? made.refuse : (made.correction?.text ?? 'same');
  };
  const there = {
    kind: 'minutes-correction' as const,
    group,
    meeting: meetingId,
    number: 1,
    item: 'i-1',
    text: 'Rettes.',
    by: by('Signe'),
    at: now,
  };

  const table: [
    why: string,
    kept: () => KeptMinutes | null,
    item: string | null,
    text: string,
    wanted: string,
  ][] = [
    ['of approved minutes', () => kept(done()), 'i-1', ' Rettes. ', 'Rettes.'],
    ['of the whole', () => kept(done()), null, 'Rettes.', 'Rettes.'],
    ['that stands there', () => kept(done(), [there]), 'i-1', 'Rettes.', 'same'],
    ['of a draft', () => kept(draft()), 'i-1', 'Rettes.', 'not-approved'],
    ['of no item', () => kept(done()), 'i-9', 'Rettes.', 'no-item'],
    ['without words', () => kept(done()), 'i-1', ' ', 'needs-words'],
    ['that is too long', () => kept(done()), 'i-1', 'x'.repeat(2_001), 'bad-text'],
    ['of nothing', () => null, 'i-1', 'Rettes.', 'no-minutes'],
  ];
  for (const [why, of, item, text, wanted] of table)
    it(`${why}: ${wanted}`, () => assert.equal(result(of(), item, text), wanted));

  it('and the group’s approval leave the text as it was', () => {
    const before = done();
    const after = minutesIn(confirmed(before, '2026-ordinary-2', by('Signe')));
    assert.deepEqual([after.state, after.hash], ['confirmed', before.hash]);
    assert.deepEqual(after.content, before.content);
    assert.equal(minutesIn(confirmed(after, null, by('Frede'))), after);
    assert.equal(code(confirmed(draft(), null, by('Signe'))), 'not-approved');
  });
});
