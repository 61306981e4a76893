import assert from 'node:assert/strict';
import { gatherAgenda, postponedItems, publishAgenda, startMeeting } from '../../bot/meet/meet.ts';
import {
  approveMinutes,
  confirmMinutes,
  correctMinutes,
  gatherMinutes,
  itemCode,
  sayAbsence,
  startMinuting,
  submitMinutes,
  writeItem,
  type Minuting,
} from '../../bot/minutes/minutes.ts';
import { reads } from '../../bot/people/allowed/roles.ts';
import { minutesPaper } from '../../data/minutes/paper-of.ts';
import type { KeptMinutes } from '../../data/model/minutes/minutes.ts';
import { paper as paperSchema, passage } from '../../data/model/paper.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { viewerOf } from '../../data/register/viewer.ts';
import { visibleTo } from '../../data/register/visible-to.ts';
import { readList } from '../../data/store/decisions/waiting.ts';
import { keepMeeting } from '../../data/store/meetings/meetings.ts';
import { readAbsences } from '../../data/store/minutes/absences.ts';
import { readMinutes } from '../../data/store/minutes/minutes.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { containers, fromBeginning, type Store } from '../../data/store/store.ts';
import { StillClock } from '../decide/fixtures.ts';
import { actor, codeOf, furnish, group, meetingId, meetingOf, of, tenant, value } from './fixtures.ts';

const second = { groupId: group.id, meeting: '2026-ordinary-2' };

describe('approved minutes', () => {
  let store: Store;
  let clock: StillClock;
  let minuting: Minuting;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    minuting = startMinuting({ store, tenant, clock, reads });
    await furnish(store);
    await keepMeeting(
      store,
      tenant,
      meetingOf({ id: second.meeting, number: 2, day: '2026-05-07', agendaPublishedAt: null }),
    );
  });
  afterEach(() => store.close());

  const write = async (item: string, text: string, outcome: string): Promise<void> => {
    const kept = await readMinutes(store, tenant, group.id, meetingId);
    const there = kept?.minutes.content.items.find(({ id }) => id === item);
    assert.ok(there);
    value(await writeItem(minuting, actor('Signe'), of, { item, text, outcome, seen: itemCode(there) }));
  };
  /** The minutes of the first meeting, approved by both chairs. */
  const approved = async (): Promise<KeptMinutes> => {
    const remark = { id: 'r-1', item: 'i-1', text: 'Med glæde.', forMinutes: true };
    value(await sayAbsence(minuting, actor('Anne'), of, { act: 'give', seen: 0, substitute: null, remark }));
    clock.set('2026-03-12T12:00:00.000Z');
    value(await gatherMinutes(minuting, actor('Signe'), of));
    await write('i-1', 'Vagten udvides fra 1. april.', 'adopted');
    await write('i-2', 'Lederen blev valgt.', 'adopted');
    await write('i-3', 'Punktet tages op på kommende møde.', 'postponed');
    const hash = (await readMinutes(store, tenant, group.id, meetingId))?.minutes.hash ?? '';
    value(await submitMinutes(minuting, actor('Signe'), of, hash));
    value(await approveMinutes(minuting, actor('Frede'), of, hash));
    return value(await approveMinutes(minuting, actor('Karla'), of, hash));
  };

  it('are a paper whose every line can be quoted, with what was decided, remarks and who was away', async () => {
    const made = minutesPaper(await approved());
    paperSchema.parse(made.paper);
    for (const one of made.passages) {
      passage.parse(one);
      assert.equal(made.raw.text.slice(one.source.start, one.source.end), one.text);
    }
    const { items, people, meeting, document } = made.paper;
    assert.deepEqual(
      items.map(({ number, closed, decision }) => [number, closed, decision?.text, decision?.outcome]),
      [
        [1, false, 'Vagten udvides fra 1. april.', 'adopted'],
        [2, true, 'Lederen blev valgt.', 'adopted'],
        [3, false, 'Punktet tages op på kommende møde.', 'postponed'],
      ],
    );
    const quoted = items[0]?.decision?.source;
    assert.equal(made.raw.text.slice(quoted?.start, quoted?.end), 'Vagten udvides fra 1. april.');
    assert.deepEqual(
      items[0]?.positions.map(({ party, text }) => [party, text]),
      [['Almind Kommune', 'Almind Kommune (Anne): “Med glæde.”']],
    );
    assert.deepEqual(
      people.filter(({ absent }) => absent).map(({ name }) => name),
      ['Anne'],
    );
    assert.deepEqual(
      [meeting?.date, document.status, made.access],
      ['2026-03-12', 'approved', { level: 'group', group: group.id }],
    );
  });

  it('are read by the group alone, their closed items by those who read closed items', async () => {
    const register = buildRegister([minutesPaper(await approved())]);
    const told = (groups: string[], closed: string[]): string =>
      JSON.stringify(
        [...visibleTo(register, viewerOf(groups, closed)).papers.values()].map((one) => [
          one.paper,
          one.passages,
        ]),
      );
    assert.equal(told([], []), '[]');
    const open = told([group.id], []);
    assert.match(open, /Vagten udvides/);
    assert.doesNotMatch(open, /Lederen blev valgt|Ny leder/);
    assert.match(told([group.id], [group.id]), /Lederen blev valgt/);
  });

  it('are put on the next agenda once, with what was postponed, and its minutes say what came of them', async () => {
    const register = buildRegister([minutesPaper(await approved())]);
    const meeting = startMeeting({ store, tenant, clock });
    const next = { groupId: group.id, id: second.meeting };
    const seen = visibleTo(register, viewerOf([group.id]));
    const postponed = postponedItems(
      seen,
      { groupId: group.id, name: group.name, region: group.region },
      '2026-03-20',
    );
    const take = () => gatherAgenda(meeting, actor('Signe'), next, { postponed });
    const [agenda] = await Promise.all([take(), take()]);
    assert.ok(agenda.ok);
    const items = (await take()) as typeof agenda;
    assert.ok(items.ok);
    assert.deepEqual(items.value.items.map(({ title, waited }) => [title, waited]).sort(), [
      ['Godkendelse af referat af mødet den 12. marts 2026', 'minutes'],
      ['Nyt fra regionen', 'postponed'],
    ]);
    const published = await publishAgenda(meeting, actor('Signe'), next, items.value.version);
    assert.ok(published.ok, JSON.stringify(published));
    clock.set('2026-05-07T12:00:00.000Z');
    value(await correctMinutes(minuting, actor('Signe'), of, { item: 'i-1', text: 'Dal tog forbehold.' }));
    value(await correctMinutes(minuting, actor('Signe'), of, { item: 'i-2', text: 'Lederen hedder Ib.' }));
    value(await confirmMinutes(minuting, actor('Signe'), of, second.meeting));
    assert.deepEqual(await readList(store, tenant, group.id), []);
    const { minutes } = value(await gatherMinutes(minuting, actor('Signe'), second));
    const approval = minutes.content.items.find(({ title }) => title.startsWith('Godkendelse af referat'));
    assert.equal(
      approval?.text,
      'Referatet af mødet den 12. marts 2026 blev godkendt med følgende bemærkning: Dal tog forbehold.',
      'what was corrected on a closed item is not told on an open one',
    );
  });

  it('and everything before them are another tenant’s no more than a stranger’s', async () => {
    const kept = await approved();
    const absences = await readAbsences(store, tenant, group.id, meetingId);
    const elsewhere = startMinuting({ store, tenant: 'anden', clock, reads });
    const wish = { act: 'withdraw', seen: 1 } as const;
    const seen = kept.minutes.hash;
    for (const [whose, who] of [
      [elsewhere, actor('Anne')],
      [elsewhere, actor('Signe')],
      [minuting, { ...actor('Ude'), rolesIn: () => ['secretary', 'chair'] as const }],
    ] as const)
      for (const outcome of [
        await sayAbsence(whose, who, of, wish),
        await gatherMinutes(whose, who, of),
        await submitMinutes(whose, who, of, seen),
        await approveMinutes(whose, who, of, seen),
        await confirmMinutes(whose, who, of, null),
        await correctMinutes(whose, who, of, { item: null, text: 'Nej.' }),
      ])
        assert.equal(codeOf(outcome), 'no-meeting');
    assert.deepEqual(await readMinutes(store, tenant, group.id, meetingId), kept);
    assert.deepEqual(await readAbsences(store, tenant, group.id, meetingId), absences);
    for (const container of containers) {
      if (container === 'audit') continue;
      const { changes } = await store.changes(container, fromBeginning, 1_000);
      assert.ok(changes.every(({ partition }) => partition.startsWith(`${tenant}/`)));
    }
  });
});
