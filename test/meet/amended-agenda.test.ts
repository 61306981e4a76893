import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  amendAgenda,
  changeItem,
  dropAmendment,
  moveItem,
  planYear,
  proposeItem,
  proposeYear,
  publishAgenda,
  removeItem,
  settleAgendas,
  type Meeting,
  type Outcome,
} from '../../bot/meet/meet.ts';
import { agendaChanges } from '../../bot/meet/rules/agenda-changes.ts';
import { messagesOf } from '../../bot/meet/relay/messages.ts';
import type { DraftItem } from '../../data/model/agenda.ts';
import { changeAgenda, readAgenda, readEdition } from '../../data/store/meetings/agendas.ts';
import { readMeeting } from '../../data/store/meetings/meetings.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import { bothStores } from '../decide/races/stores.ts';
import { group, meetingWith, member, quarterly, roster, secretary, tenant } from './fixtures.ts';

const item = (id: string, more: Partial<DraftItem> = {}): DraftItem => ({
  ...{ id, title: `Punkt ${id}`, kind: 'decision', recommendation: null, minutes: 10, attachments: [] },
  ...{ closed: false, by: null, waited: null, source: null },
  ...more,
});

const told = (before: DraftItem[], after: DraftItem[]): string[] =>
  agendaChanges(before, after).map((one) =>
    one.what === 'changed' ? `changed ${one.item.id} ${one.aspects.join()}` : `${one.what} ${one.item.id}`,
  );

describe('what is otherwise on an agenda', () => {
  const [a, b, c, d] = ['a-1', 'b-2', 'c-3', 'd-4'].map((id) => item(id)) as [
    DraftItem,
    DraftItem,
    DraftItem,
    DraftItem,
  ];
  it('is what came, went, moved or says something else, and not a number that others changed', () => {
    assert.deepEqual(told([a, b, c], [a, b, c]), []);
    assert.deepEqual(told([a, b, c], [b, c, d]), ['added d-4', 'removed a-1']);
    assert.deepEqual(told([a, b, c, d], [d, a, b, c]), ['moved d-4']);
    assert.deepEqual(told([a, b], [a, { ...b, minutes: 30, closed: true }]), ['changed b-2 minutes,closed']);
  });

  it('makes the one agenda out of the other, whatever was done', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 100, max: 130 }), { maxLength: 12 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const [before, after] = [one, other].map((all) => all.map((id) => item(String(id)))) as [
          DraftItem[],
          DraftItem[],
        ];
        const changes = agendaChanges(before, after);
        const outOfPlace = new Set(
          changes.filter(({ what }) => what !== 'changed').map(({ item: { id } }) => id),
        );
        const still = (items: DraftItem[]) => items.map(({ id }) => id).filter((id) => !outOfPlace.has(id));
        assert.deepEqual(still(before), still(after), 'what is not told of stands in the same order');
        assert.deepEqual(
          changes.filter(({ what }) => what === 'added').map(({ item: { id } }) => id),
          after.filter(({ id }) => !before.some((there) => there.id === id)).map(({ id }) => id),
        );
      }),
    );
  });
});

for (const [name, open] of bothStores)
  describe(`an agenda that is out, on ${name}`, () => {
    const of = { groupId: group.id, id: '2027-ordinary-1' };
    const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.refusal.code);
    const wanted = (id: string, title = `Punkt ${id}`) => ({
      ...{ id, title, kind: 'decision' as const, recommendation: null },
      ...{ minutes: 10, attachments: [], closed: false },
    });
    const seen = async ({ store }: Meeting) => ({
      ...of,
      version: (await readAgenda(store, tenant, of.groupId, of.id))?.version ?? -1,
    });
    const withTwo = async (run: (one: Meeting, other: Meeting) => Promise<void>) => {
      const opened = await open(2);
      try {
        const [first, second] = opened.stores;
        assert.ok(first && second);
        const one = meetingWith(first).meeting;
        await planYear(one, secretary, proposeYear(quarterly, 2027), {
          group,
          rules: quarterly,
          options: {},
        });
        await changeRoster(first, tenant, group.id, () => roster);
        for (const id of ['one-1', 'two-2', 'three-3']) await proposeItem(one, member, of, wanted(id));
        await publishAgenda(one, secretary, of, (await seen(one)).version);
        await run(one, meetingWith(second).meeting);
      } finally {
        await opened.close();
      }
    };
    const ids = (items: readonly DraftItem[]) => items.map(({ id }) => id);
    const agendaNow = async ({ store }: Meeting) => {
      const found = await readAgenda(store, tenant, of.groupId, of.id);
      assert.ok(found);
      return found;
    };
    const acts = async ({ store }: Meeting) =>
      (await readMeeting(store, tenant, of.groupId, of.id))?.acts.map(({ act }) => act) ?? [];

    it('stays as everybody has it until its keepers send it out anew; what it was stays too', () =>
      withTwo(async (one) => {
        const first = await agendaNow(one);
        assert.equal(code(await proposeItem(one, member, of, wanted('late-4'))), 'published');
        assert.equal(code(await proposeItem(one, secretary, of, wanted('late-4'))), 'done');
        assert.equal(code(await removeItem(one, secretary, await seen(one), 'one-1')), 'done');
        assert.equal(
          code(await removeItem(one, secretary, await seen(one), 'one-1')),
          'done',
          'pressed twice',
        );
        assert.equal(code(await moveItem(one, secretary, await seen(one), 'late-4', 1)), 'done');
        const change = { ...wanted('two-2'), minutes: 40 };
        assert.equal(code(await changeItem(one, secretary, await seen(one), change)), 'done');
        const changing = await agendaNow(one);
        assert.deepEqual(changing.items, first.items);
        assert.deepEqual(ids(changing.amending ?? []), ['late-4', 'two-2', 'three-3']);
        for (const who of [member])
          assert.equal(code(await amendAgenda(one, who, of, changing.version)), 'only-chair-or-secretary');
        assert.equal(code(await amendAgenda(one, secretary, of, changing.version - 1)), 'stale-agenda');
        const sent = await amendAgenda(one, secretary, of, changing.version);
        assert.deepEqual(
          await amendAgenda(one, secretary, of, changing.version),
          sent,
          'sent twice, it is once',
        );
        const now = await agendaNow(one);
        assert.deepEqual(ids(now.items), ['late-4', 'two-2', 'three-3']);
        assert.deepEqual(
          [now.amending, now.amendments.length, now.publishedAt],
          [null, 1, first.publishedAt],
        );
        const kept = await readEdition(one.store, tenant, of.groupId, of.id, 1);
        assert.deepEqual(
          [kept?.items, kept?.at, kept?.by],
          [first.items, first.publishedAt, secretary.person],
        );
        const meeting = await readMeeting(one.store, tenant, of.groupId, of.id);
        assert.equal(meeting?.agendaPublishedAt, first.publishedAt, 'in time, or not, by its first sending');
        assert.deepEqual(
          meeting.acts.slice(-2).map(({ act }) => act),
          ['agenda-published', 'agenda-amended'],
        );
        const messages = messagesOf(meeting, roster).filter(({ kind }) => kind === 'meeting-agenda-amended');
        assert.ok(messages.length > 0);
        assert.equal(code(await amendAgenda(one, secretary, of, now.version)), 'nothing-changed');
        // What was taken off for good does not come back by an old card.
        assert.equal(code(await proposeItem(one, secretary, of, wanted('one-1'))), 'removed');
      }));

    it('is as it was when the changes are dropped, or undone one by one', () =>
      withTwo(async (one) => {
        const first = await agendaNow(one);
        await removeItem(one, secretary, await seen(one), 'one-1');
        assert.equal(code(await dropAmendment(one, secretary, await seen(one))), 'done');
        assert.equal(code(await dropAmendment(one, secretary, await seen(one))), 'done');
        await moveItem(one, secretary, await seen(one), 'one-1', 3);
        await moveItem(one, secretary, await seen(one), 'one-1', 1);
        const now = await agendaNow(one);
        assert.deepEqual([now.items, now.amending, now.amendments], [first.items, null, []]);
        for (const id of ['one-1', 'two-2', 'three-3']) await removeItem(one, secretary, await seen(one), id);
        assert.equal(code(await amendAgenda(one, secretary, of, (await seen(one)).version)), 'empty-agenda');
      }));

    it('is sent out anew once by two processes at once, and what is changed meanwhile is in it or waits', () =>
      withTwo(async (one, other) => {
        await removeItem(one, secretary, await seen(one), 'one-1');
        const { version } = await seen(one);
        const outcomes = await Promise.all([
          amendAgenda(one, secretary, of, version),
          amendAgenda(other, secretary, of, version),
          proposeItem(other, secretary, of, wanted('late-4')),
        ]);
        const now = await agendaNow(one);
        assert.ok(outcomes[2].ok);
        const waits = (now.amending ?? []).some(({ id }) => id === 'late-4');
        const sent = now.amendments.length;
        assert.ok(sent <= 1);
        assert.equal(waits, true, 'nobody had seen it when it was sent');
        assert.equal((await acts(one)).filter((act) => act === 'agenda-amended').length, sent);
        assert.deepEqual(ids((await readEdition(one.store, tenant, of.groupId, of.id, 1))?.items ?? []), [
          'one-1',
          'two-2',
          'three-3',
        ]);
      }));

    it('is told of by whatever looks after meetings when its sender died half-way', () =>
      withTwo(async (one, other) => {
        await removeItem(one, secretary, await seen(one), 'one-1');
        const at = one.now();
        await changeAgenda(one.store, tenant, of.groupId, of.id, (now) =>
          now === null || now.amending === null
            ? now
            : {
                ...now,
                ...{ items: now.amending, amending: null, version: now.version + 1 },
                amendments: [{ at, by: secretary.person, seen: now.version }],
              },
        );
        assert.equal(await settleAgendas(other, group.id), 1);
        assert.equal(await settleAgendas(other, group.id), 0);
        assert.deepEqual((await acts(other)).slice(-2), ['agenda-published', 'agenda-amended']);
      }));

    it('changes no more once the meeting is over or cancelled', () =>
      withTwo(async (one) => {
        await removeItem(one, secretary, await seen(one), 'one-1');
        const { meeting, clock } = meetingWith(one.store);
        clock.set('2027-12-31T12:00:00.000Z');
        assert.equal(code(await amendAgenda(meeting, secretary, of, (await seen(one)).version)), 'over');
        assert.equal(code(await removeItem(meeting, secretary, await seen(one), 'two-2')), 'over');
      }));
  });
