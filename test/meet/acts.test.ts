import assert from 'node:assert/strict';
import {
  cancelMeeting,
  messageKinds,
  noteAgendaOut,
  planYear,
  proposeYear,
  readYear,
  rearrangeMeeting,
  relayMeetings,
  stillNeeded,
  type Meeting,
  type Outcome,
} from '../../bot/meet/meet.ts';
import { outboxRow, type OutboxRow } from '../../data/model/outbox.ts';
import { bucketsOf } from '../../data/store/outbox/keys.ts';
import { everyItem } from '../../data/store/checked.ts';
import { readAudit } from '../../data/store/audit.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import { bothStores } from '../decide/races/stores.ts';
import { group, meetingWith, member, quarterly, roster, secretary, tenant } from './fixtures.ts';

const proposal = proposeYear(quarterly, 2027, { time: '08:30' });
const planning = { group, rules: quarterly, options: {} };
const plan = (meeting: Meeting) => planYear(meeting, secretary, proposal, planning);
const value = <T>(outcome: Outcome<T>): T => {
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.refusal.code);
  return outcome.value;
};
const refusal = (outcome: Outcome<unknown>): string => (outcome.ok ? 'done' : outcome.refusal.code);
const rowsOf = async ({ store }: Meeting): Promise<OutboxRow[]> => {
  const rows: OutboxRow[] = [];
  for (const bucket of bucketsOf(tenant))
    for (const { body } of await everyItem(store, 'outbox', bucket, '')) rows.push(outboxRow.parse(body));
  return rows;
};
const first = { groupId: group.id, id: '2027-ordinary-1' };

/** Everything can be sent everywhere. */
const noSilence = async () => null;

for (const [name, open] of bothStores)
  describe(`a group's calendar, on ${name}`, () => {
    const withMeeting = async (test: (meeting: Meeting, other: Meeting) => Promise<void>): Promise<void> => {
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

    it('is kept once, however often it is planned, and what was moved stays moved', () =>
      withMeeting(async (meeting, other) => {
        const [a, b] = await Promise.all([plan(meeting), plan(other)]);
        assert.equal(value(a).added + value(b).added, proposal.meetings.length);
        value(
          await rearrangeMeeting(
            meeting,
            secretary,
            { ...first, sequence: 0 },
            { change: { day: '2027-02-25' }, reason: null },
          ),
        );
        assert.equal(value(await plan(meeting)).added, 0);
        const there = await readYear(meeting, group.id, 2027);
        const moved = there.find(({ id }) => id === first.id);
        assert.deepEqual([there.length, moved?.day, moved?.agendaOut], [9, '2027-02-25', '2027-02-15']);
      }));

    it('tells everybody once of a move, with who, when and why kept', () =>
      withMeeting(async (meeting, other) => {
        value(await plan(meeting));
        const move = { change: { day: '2027-02-25' }, reason: 'Lokalet er optaget.' };
        const moved = value(await rearrangeMeeting(meeting, secretary, { ...first, sequence: 0 }, move));
        assert.deepEqual(
          moved.acts.map(({ act, by, reason, before }) => [act, by, reason, before?.day ?? null]),
          [
            ['planned', secretary.person, null, null],
            ['moved', secretary.person, 'Lokalet er optaget.', '2027-02-12'],
          ],
        );
        // A process that died before it told anybody is made good by the next look.
        assert.deepEqual(
          [await relayMeetings(other, group.id), await relayMeetings(meeting, group.id)],
          [0, 0],
        );
        const rows = await rowsOf(meeting);
        assert.deepEqual(
          rows.map(({ kind }) => kind),
          Array(roster.members.length + 1).fill(messageKinds.moved),
        );
        assert.ok(
          (await readAudit(meeting.store, tenant, '2026-11-20')).some(
            (event) => event.kind === 'done' && event.act === 'meet.rearrange',
          ),
        );
      }));

    it('drops word of a move that a later one overtook, before it is sent', () =>
      withMeeting(async (meeting) => {
        value(await plan(meeting));
        const move = (sequence: number, day: string) =>
          rearrangeMeeting(meeting, secretary, { ...first, sequence }, { change: { day }, reason: null });
        value(await move(0, '2027-02-25'));
        value(await move(1, '2027-03-04'));
        const needed = await Promise.all(
          (await rowsOf(meeting)).map((row) => stillNeeded(meeting, row, noSilence)),
        );
        assert.equal(needed.filter(Boolean).length, roster.members.length + 1);
        value(await cancelMeeting(meeting, secretary, { ...first, sequence: 2 }, 'For få punkter.'));
        const rows = await rowsOf(meeting);
        for (const row of rows)
          assert.equal(await stillNeeded(meeting, row, noSilence), row.kind === messageKinds.cancelled);
      }));

    it('is changed by nobody on what another changed meanwhile, nor by whom it does not belong to', () =>
      withMeeting(async (meeting, other) => {
        value(await plan(meeting));
        const seen = { ...first, sequence: 0 };
        const [a, b] = await Promise.all([
          rearrangeMeeting(meeting, secretary, seen, { change: { day: '2027-02-25' }, reason: null }),
          rearrangeMeeting(other, secretary, seen, { change: { day: '2027-02-26' }, reason: null }),
        ]);
        assert.deepEqual([refusal(a), refusal(b)].sort(), ['done', 'stale']);
        assert.equal(
          refusal(await rearrangeMeeting(meeting, member, seen, { change: {}, reason: null })),
          'only-chair-or-secretary',
        );
        assert.equal(
          refusal(
            await rearrangeMeeting(
              meeting,
              secretary,
              { ...first, sequence: 1 },
              { change: { day: '2027-02-30' }, reason: null },
            ),
          ),
          'bad-arrangement',
        );
        assert.equal(
          refusal(await cancelMeeting(meeting, secretary, { ...first, sequence: 1 }, ' ')),
          'needs-reason',
        );
        assert.equal(
          refusal(await cancelMeeting(meeting, secretary, { ...seen, id: '2027-ordinary-9' }, 'x')),
          'no-meeting',
        );
        value(await cancelMeeting(meeting, secretary, { ...first, sequence: 1 }, 'For få punkter.'));
        assert.equal(
          refusal(
            await rearrangeMeeting(
              meeting,
              secretary,
              { ...first, sequence: 2 },
              { change: { day: '2027-02-26' }, reason: null },
            ),
          ),
          'cancelled',
        );
      }));

    it('adjusts who does what without telling everybody, and notes an agenda that is out once', () =>
      withMeeting(async (meeting) => {
        value(await plan(meeting));
        value(
          await rearrangeMeeting(
            meeting,
            secretary,
            { ...first, sequence: 0 },
            { change: { leader: 'Carl' }, reason: null },
          ),
        );
        assert.deepEqual(await rowsOf(meeting), []);
        const one = value(await noteAgendaOut(meeting, secretary, first));
        const two = value(await noteAgendaOut(meeting, secretary, first));
        assert.deepEqual([one.agendaPublishedAt, two.acts.length], [meeting.now(), 3]);
      }));
  });
