import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkAgenda,
  gatherAgenda,
  planYear,
  proposeItem,
  proposeYear,
  publishAgenda,
  type Outcome,
} from '../../bot/meet/meet.ts';
import { gathered, emptyAgenda, inOrder, waitingBallot } from '../../bot/meet/rules/agenda.ts';
import type { DraftItem } from '../../data/model/agenda.ts';
import type { WaitingItem } from '../../data/model/ballot/waiting.ts';
import { putOnList } from '../../data/store/decisions/waiting.ts';
import { readMeeting } from '../../data/store/meetings/meetings.ts';
import { bothStores } from '../decide/races/stores.ts';
import { actor, group, meetingWith, member, quarterly, secretary, tenant } from './fixtures.ts';

const item = (id: string, more: Partial<DraftItem> = {}): DraftItem => ({
  id,
  title: `Punkt ${id}`,
  kind: 'decision',
  recommendation: 'Det indstilles, at gruppen godkender.',
  minutes: 10,
  attachments: [],
  closed: false,
  by: member.person,
  waited: null,
  source: null,
  ...more,
});
const waiting: WaitingItem = {
  kind: 'waiting',
  group,
  title: 'Fælles model',
  number: null,
  closed: false,
  why: 'objection',
  ballot: 'ballot-1234',
  at: '2026-11-01T09:00:00.000Z',
};

describe('an agenda', () => {
  it('has decision and discussion first and information last, unless the rules say otherwise, and loses nothing', () => {
    const kinds = fc.constantFrom('decision' as const, 'discussion' as const, 'information' as const, null);
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 20 }), fc.boolean(), (all, last) => {
        const items = all.map((kind, at) => item(`item-${String(at)}`, { kind }));
        const ordered = inOrder(items, last);
        assert.deepEqual(ordered.map(({ id }) => id).sort(), items.map(({ id }) => id).sort());
        const informs = ordered.map(({ kind }) => kind === 'information');
        assert.deepEqual(
          informs,
          informs.toSorted((a, b) => (last ? 1 : -1) * (Number(a) - Number(b))),
        );
        assert.deepEqual(inOrder(ordered, last), ordered, 'ordered again, it is the same');
      }),
    );
  });

  it('tells what is missing and how its time adds up', () => {
    const items = [
      item('one-1'),
      item('two-2', { kind: 'decision', recommendation: ' ' }),
      item('three-3', { kind: 'information', recommendation: null, minutes: null }),
      item('four-4', { minutes: 45 }),
    ];
    const { lacks, minutes, tooLongBy } = checkAgenda(items, 60);
    assert.deepEqual(lacks, [
      { id: 'two-2', lacks: ['recommendation'] },
      { id: 'three-3', lacks: ['minutes'] },
    ]);
    assert.deepEqual([minutes, tooLongBy, checkAgenda(items, null).tooLongBy], [65, 5, 0]);
  });

  it('takes up what waits by itself, once, and leaves an order set by hand alone', () => {
    const begun = {
      ...emptyAgenda('2027-ordinary-1'),
      items: [item('one-1', { kind: 'information' }), item('two-2')],
    };
    const all = gathered(begun, [waitingBallot(waiting)]);
    assert.deepEqual(
      all.items.map(({ id }) => id),
      ['ballot-1234', 'two-2', 'one-1'],
    );
    assert.equal(gathered(all, [waitingBallot(waiting)]), all);
    const byHand = gathered({ ...begun, ordered: true }, [waitingBallot(waiting)]);
    assert.deepEqual(
      byHand.items.map(({ id }) => id),
      ['one-1', 'two-2', 'ballot-1234'],
    );
  });
});

for (const [name, open] of bothStores)
  it(`is proposed to by members, gathered and published by the secretary, on ${name}`, async () => {
    const opened = await open(2);
    try {
      const [store, second] = opened.stores;
      assert.ok(store && second);
      const [{ meeting }, { meeting: other }] = [meetingWith(store), meetingWith(second)];
      const refusal = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.refusal.code);
      const of = { groupId: group.id, id: '2027-ordinary-1' };
      const { id, title, kind, recommendation, minutes, attachments, closed } = item('one-1');
      const wanted = { id, title, kind, recommendation, minutes, attachments, closed };
      assert.equal(refusal(await proposeItem(meeting, member, of, wanted)), 'no-meeting');
      await planYear(meeting, secretary, proposeYear(quarterly, 2027), {
        group,
        rules: quarterly,
        options: {},
      });
      assert.equal(refusal(await proposeItem(meeting, actor('Ole', 'observer'), of, wanted)), 'not-in-group');
      await Promise.all([
        proposeItem(meeting, member, of, wanted),
        proposeItem(other, member, of, wanted),
        proposeItem(other, secretary, of, { ...wanted, id: 'two-2', kind: 'information' }),
      ]);
      assert.equal(
        refusal(await proposeItem(meeting, secretary, of, { ...wanted, title: 'Et andet' })),
        'bad-item',
      );
      await putOnList(store, tenant, waiting);
      const full = await gatherAgenda(meeting, secretary, of);
      assert.ok(full.ok);
      assert.deepEqual(
        full.value.items.map(({ id }) => id),
        ['ballot-1234', 'one-1', 'two-2'],
      );
      assert.equal(
        refusal(await publishAgenda(meeting, member, of, full.value.version)),
        'only-chair-or-secretary',
      );
      assert.equal(
        refusal(await publishAgenda(meeting, secretary, of, full.value.version - 1)),
        'stale-agenda',
      );
      const out = await publishAgenda(meeting, secretary, of, full.value.version);
      const again = await publishAgenda(other, secretary, of, full.value.version);
      assert.deepEqual(again, out, 'published twice, it is published once');
      assert.equal((await readMeeting(store, tenant, group.id, of.id))?.agendaPublishedAt, meeting.now());
      assert.equal(refusal(await proposeItem(meeting, member, of, { ...wanted, id: 'late-3' })), 'published');
    } finally {
      await opened.close();
    }
  });
