import assert from 'node:assert/strict';
import {
  adoptMeeting,
  draftedYear,
  gatherAgenda,
  moveItem,
  planYear,
  proposeItem,
  proposeYear,
  publishAgenda,
  readYear,
  removeItem,
  type Meeting,
  type Waiting,
} from '../../bot/meet/meet.ts';
import type { Agenda } from '../../data/model/agenda.ts';
import { readAgenda } from '../../data/store/meetings/agendas.ts';
import { readMeetings } from '../../data/store/meetings/meetings.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import { bothStores } from '../decide/races/stores.ts';
import { group, meetingWith, member, quarterly, roster, secretary, tenant } from './fixtures.ts';

const planning = { group, rules: quarterly, options: {} };
const of = { groupId: group.id, id: '2027-ordinary-1' };
const waiting: Waiting = {
  id: 'p-waits',
  title: 'Udsat punkt',
  closed: false,
  why: 'postponed',
  source: null,
};
const wanted = (id: string) => ({
  ...{ id, title: `Punkt ${id}`, kind: 'decision' as const, recommendation: 'Det indstilles.' },
  ...{ minutes: 10, attachments: [], closed: false },
});

for (const [name, open] of bothStores)
  describe(`two processes at once, on ${name}`, () => {
    const withTwo = async (test: (one: Meeting, other: Meeting) => Promise<void>): Promise<void> => {
      const opened = await open(2);
      try {
        const [one, two] = opened.stores;
        assert.ok(one && two);
        await changeRoster(one, tenant, group.id, () => roster);
        await test(meetingWith(one).meeting, meetingWith(two).meeting);
      } finally {
        await opened.close();
      }
    };
    const planned = async (meeting: Meeting): Promise<void> => {
      const outcome = await planYear(
        meeting,
        secretary,
        proposeYear(quarterly, 2027, { time: '08:30' }),
        planning,
      );
      assert.ok(outcome.ok);
    };

    /** As whoever wrote last sees it: another process may read it as it was a moment before. */
    const newest = async (...meetings: Meeting[]): Promise<Agenda | null> => {
      const all = await Promise.all(meetings.map(({ store }) => readAgenda(store, tenant, group.id, of.id)));
      return all.toSorted((a, b) => (b?.version ?? -1) - (a?.version ?? -1))[0] ?? null;
    };

    it('keep one of two plans of a year, whole, and the other is looked through again', () =>
      withTwo(async (one, other) => {
        const plans = ['2027-02-25', '2027-03-04'].map((day) =>
          draftedYear(
            quarterly,
            { year: 2027, options: {}, changes: { '2027-ordinary-1': { day } } },
            '2026-01-01',
          ),
        );
        const [first, second] = plans;
        assert.ok(first && second);
        const outcomes = await Promise.all([
          planYear(one, secretary, first, planning, { plan: 'one', seen: null }),
          planYear(other, secretary, second, planning, { plan: 'two', seen: null }),
        ]);
        const codes = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code)).sort();
        assert.deepEqual(codes, ['done', 'planned']);
        const won = outcomes[0].ok ? first : second;
        const kept = await readYear(one, group.id, 2027);
        assert.deepEqual(
          kept.map(({ purpose, day }) => [purpose, day]),
          won.meetings.map(({ purpose, day }) => [purpose, day]),
        );
        const winner = outcomes[0].ok ? 'one' : 'two';
        const again = await planYear(other, secretary, won, planning, { plan: winner, seen: null });
        assert.ok(again.ok && again.value.added === 0, 'the same plan again adds nothing');
      }));

    it('take up what waits on one agenda alone, once', () =>
      withTwo(async (one, other) => {
        await planned(one);
        const next = { groupId: group.id, id: '2027-ordinary-2' };
        const gather = (meeting: Meeting, where: typeof of) =>
          gatherAgenda(meeting, secretary, where, { postponed: [waiting] });
        await Promise.all([gather(one, of), gather(other, of), gather(one, next), gather(other, next)]);
        const on = async (id: string) =>
          (await readAgenda(one.store, tenant, group.id, id))?.items.filter((item) => item.id === waiting.id)
            .length ?? 0;
        assert.deepEqual([await on(of.id), await on(next.id)], [1, 0]);
      }));

    it('lose no proposal of those that come at once, and move and take off by what was seen', () =>
      withTwo(async (one, other) => {
        await planned(one);
        const ids = Array.from({ length: 8 }, (_, at) => `item-${String(at)}`);
        const proposed = await Promise.all(
          ids.map((id, at) => proposeItem(at % 2 === 0 ? one : other, member, of, wanted(id))),
        );
        for (const outcome of proposed) assert.ok(outcome.ok, outcome.ok ? '' : outcome.refusal.code);
        const agenda = await newest(one, other);
        assert.deepEqual(agenda?.items.map(({ id }) => id).sort(), ids);
        const seen = { ...of, version: agenda.version };
        const outcomes = await Promise.all([
          moveItem(one, secretary, seen, agenda.items[3]?.id ?? '', 1),
          removeItem(other, secretary, seen, agenda.items[5]?.id ?? ''),
        ]);
        const codes = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code)).sort();
        assert.deepEqual(codes, ['done', 'stale-agenda']);
      }));

    it('publish once, and what is proposed at the same time is either on it or refused', () =>
      withTwo(async (one, other) => {
        await planned(one);
        await proposeItem(one, member, of, wanted('item-1'));
        const version = (await readAgenda(one.store, tenant, group.id, of.id))?.version ?? -1;
        const [a, b, late] = await Promise.all([
          publishAgenda(one, secretary, of, version),
          publishAgenda(other, secretary, of, version),
          proposeItem(other, member, of, wanted('item-2')),
        ]);
        const agenda = await newest(one, other);
        const published = agenda?.publishedAt !== null;
        assert.equal(a.ok || b.ok, published);
        assert.equal(
          agenda?.items.some(({ id }) => id === 'item-2'),
          late.ok,
        );
        if (published && late.ok) assert.fail('published without what was on it');
        const acts =
          (await readMeetings(one.store, tenant, group.id)).find(({ id }) => id === of.id)?.acts ?? [];
        assert.equal(acts.filter(({ act }) => act === 'agenda-published').length, published ? 1 : 0);
      }));

    it('take a meeting over from the papers once', () =>
      withTwo(async (one, other) => {
        const named = { day: '2027-04-28', time: null, place: 'Rådhuset', own: false, sources: [] };
        const outcomes = await Promise.all(
          [one, other, one].map((meeting) => adoptMeeting(meeting, secretary, group, named, quarterly)),
        );
        for (const outcome of outcomes) assert.ok(outcome.ok);
        const kept = await readMeetings(one.store, tenant, group.id);
        assert.deepEqual(
          kept.map(({ id, agendaOut }) => [id, agendaOut]),
          [['2027-named-04-28', '2027-04-16']],
        );
        assert.equal((await adoptMeeting(one, member, group, named, quarterly)).ok, false);
      }));
  });
