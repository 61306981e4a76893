import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { startMeeting } from '../../../bot/meet/meet.ts';
import { callMeeting } from '../../../bot/meet/acts/call-meeting.ts';
import { readMeetingRules } from '../../../bot/meet/rules/read-meeting-rules.ts';
import { avoidedByDefault } from '../../../data/calendar/avoided-days.ts';
import { readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import { actorOf } from '../../../bot/acting-in.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { groupId, shownIn, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  chair,
  channel,
  forged,
  member,
  outsider,
  pressed,
  said,
  secretary,
  startWithPapers,
} from './group-with-papers.ts';

const called = { request: 'abcdef012345', day: '2027-09-16', start: '13:00', end: '14:30' };

describe('an extra meeting, called in a chat', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startWithPapers();
  });
  afterEach(() => here.stop());
  const kept = () => readMeetings(here.store, here.tenant, groupId);
  const call = (more: Record<string, unknown> = {}, who = secretary) =>
    forged(here, who, 'meet.call', { group: groupId, ...called, ...more });
  const news = (name: string, where?: string): number =>
    here
      .at(name, where)
      .messages()
      .filter((one) => one.from.isBot && /Der er indkaldt til et ekstraordinært møde/.test(shownIn(one)))
      .length;

  it('is asked for, looked through, called, told to everybody, and in calendar, file and deadlines', async () => {
    assert.match(await said(here, secretary, 'nyt ekstraordinært møde for Klyngen Prøve'), /Emne/);
    const look = await pressed(here, secretary, 'Se mødet', {
      ...{
        day: '2027-09-16',
        start: '13:00',
        end: '14:30',
        place: 'Almind Rådhus',
        theme: 'Vinterberedskab',
      },
    });
    assert.match(look, /Torsdag den 16\. september 2027 kl\. 13\.00-14\.30, Almind Rådhus/);
    assert.match(look, /Dagsordenen skal være ude senest mandag den 6\. september 2027/);
    assert.doesNotMatch(look, /Bemærk/);
    assert.deepEqual(await kept(), [], 'nothing is kept before it is called');
    assert.match(await pressed(here, secretary, 'Indkald'), /Ekstraordinært møde 1.*Emne: Vinterberedskab/);
    const [meeting, ...others] = await kept();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [meeting?.id, meeting?.purpose, meeting?.time, meeting?.minutes, meeting?.agendaOut, meeting?.theme],
      ['2027-extra-1', 'extra', '13:00', 90, '2027-09-06', 'Vinterberedskab'],
    );
    assert.match(meeting?.agendaSource?.document ?? '', /kommissorium/);
    for (const name of [secretary, chair, member, 'Dora Dal'])
      await here.sees(name, (one) => /Der er indkaldt.*16\. september 2027/.test(shownIn(one)));
    await here.sees(member, (one) => /Der er indkaldt.*16\. september 2027/.test(shownIn(one)), channel);
    assert.match(await said(here, member, 'kalender'), /16\. september 2027.*Ekstraordinært møde 1/);
    here.punkt.wake();
    // The board takes over what the calendar states before it is shown.
    assert.match(await said(here, secretary, 'gruppens frister'), /6\. september 2027/);
    const deadlines = await readDeadlines(here.store, here.tenant, groupId);
    assert.deepEqual(
      deadlines
        .filter(({ stated }) => stated.id.includes('2027-extra-1'))
        .map(({ stated }) => stated.kind)
        .sort(),
      ['agenda', 'meeting'],
    );
    await here.at(member).say('kalenderfil');
    const offer = here
      .at(member)
      .messages()
      .findLast(({ files }) => files.some(({ contentType }) => /consent/.test(contentType)));
    assert.ok(offer);
    assert.deepEqual(await here.at(member).consent(offer, 'accept'), { kind: 'done' });
    const sent = here
      .at(member)
      .messages()
      .findLast(({ files }) => files.some(({ contentType }) => /info/.test(contentType)));
    const { uniqueId } = sent?.files[0]?.content as { uniqueId: string };
    const ics = Buffer.from(here.teams.files.get(`/files/${uniqueId}`)?.bytes ?? []).toString('utf8');
    const events = ICAL.Component.fromString(ics).getAllSubcomponents('vevent');
    const titles = events.map((one) => String(one.getFirstPropertyValue('summary')));
    assert.equal(
      titles.filter((title) => /ekstraordinært møde 1/.test(title)).length,
      2,
      'it and its agenda',
    );
    assert.match(ics.replace(/\r\n /g, ''), /Emne: Vinterberedskab/);
  });

  it('says what speaks against the day: a weekend, a holiday, another meeting, an agenda that is late', async () => {
    await call();
    const look = async (day: string, more: Record<string, unknown> = {}) =>
      JSON.stringify(
        await forged(here, secretary, 'meet.extra', {
          ...{ group: groupId, request: 'fedcba', day, filled: true },
          ...more,
        }),
      );
    assert.match(await look('2027-09-18'), /Bemærk: dagen er en weekend/);
    assert.match(await look('2027-12-24'), /Bemærk: dagen er juleaften/);
    assert.match(await look('2027-07-14'), /Bemærk: dagen er sommerferie/);
    assert.match(await look('2027-09-16'), /Bemærk: Ekstraordinært møde 1 ligger samme dag/);
    const today = here.clock.today();
    const soon = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10);
    assert.match(await look(soon), /Bemærk: dagsordenen skulle have været ude .*indkaldt for sent/);
    for (const [day, more] of [
      ['2020-01-06', {}],
      ['2027-02-30', {}],
      ['', {}],
      ['2027-09-17', { start: '14:00', end: '13:00' }],
      ['2027-09-17', { end: '13:00' }],
      ['2027-09-17', { start: '25:00' }],
    ] as const) {
      assert.match(await look(day, more), /kan ikke bruges|ligge før nu/, `${day} ${JSON.stringify(more)}`);
      const refused = await call({ request: 'ffff00', day, ...{ start: '', end: '' }, ...more });
      assert.match(JSON.stringify(refused), /kan ikke bruges|ligge før nu/);
    }
    assert.equal((await kept()).length, 1);
  });

  it('is there once however often it is sent, and another is the next; each is told once', async () => {
    const outcomes = await Promise.all([call(), call(), call(), call({ request: 'other0' }, chair)]);
    for (const outcome of outcomes) assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    await call({ day: '2028-01-20' });
    assert.deepEqual(
      (await kept()).map(({ id, day }) => [id, day]),
      [
        ['2027-extra-1', '2027-09-16'],
        ['2027-extra-2', '2027-09-16'],
      ],
    );
    await here.sees(member, () => news(member) === 2);
    // What is asked and answered after it shows that no third is under way.
    here.punkt.wake();
    await said(here, member, 'kalender');
    assert.equal(news(member), 2);
  });

  it('is told by another process where the one that called it died before it had', async () => {
    const roster = await readRoster(here.store, here.tenant, groupId);
    const { tenant, clock } = here;
    // A store that takes the meeting and no message of it.
    const store = new Proxy(here.store, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (args[0] === 'outbox') throw new Error('died');
          return (value as (...all: unknown[]) => unknown).apply(target, args);
        };
      },
    });
    const parts = { rules: readMeetingRules([], clock.today()), avoided: avoidedByDefault };
    const wish = { ...called, place: null, theme: null };
    const of = { id: groupId, name: 'Klyngen Prøve', region: 'Syddanmark' };
    const actor = actorOf(roster, here.idOf(secretary));
    await assert.rejects(callMeeting(startMeeting({ store, tenant, clock }), actor, of, wish, parts), /died/);
    assert.equal((await kept()).length, 1);
    here.punkt.wake();
    await here.sees(member, () => news(member) === 1);
  });

  it('is refused to whoever may not call it, and to a card that was made up', async () => {
    await here.at(outsider).say('hjælp');
    for (const name of [member, outsider]) {
      assert.doesNotMatch(await said(here, name, 'nyt møde for Klyngen Prøve'), /meet\.extra/);
      assert.equal((await call({}, name)).kind, 'message', name);
      const look = { group: groupId, request: 'abcdef', day: '2027-09-16', filled: true };
      assert.equal((await forged(here, name, 'meet.extra', look)).kind, 'message', name);
    }
    assert.equal((await call({ group: 'syddanmark/andre' })).kind, 'message');
    assert.equal((await call({ request: '../x' })).kind, 'message');
    assert.deepEqual(await kept(), []);
  });

  it('is called in English', async () => {
    assert.match(await said(here, secretary, 'call an extraordinary meeting for Klyngen Prøve'), /Subject/);
  });
});
