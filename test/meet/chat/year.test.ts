import assert from 'node:assert/strict';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import { groupId, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  chair,
  forged,
  importPaper,
  lastAnswer,
  mandate,
  member,
  outsider,
  pressed,
  said,
  secretary,
  startWithPapers,
} from './group-with-papers.ts';

describe('a year of meetings, planned in a chat', () => {
  let here: GroupInTeams;
  afterEach(() => here.stop());
  const kept = () => readMeetings(here.store, here.tenant, groupId);
  const own = async () => (await kept()).filter(({ purpose }) => purpose === 'ordinary');
  /** The data of a button of the last card somebody sees. */
  const dataOf = (name: string, verb: string): Record<string, unknown> => {
    const card = JSON.parse(JSON.stringify(lastAnswer(here, name).cards)) as unknown;
    const found: Record<string, unknown>[] = [];
    JSON.stringify(card, (_key: string, value: unknown) => {
      if (
        typeof value === 'object' &&
        value !== null &&
        'verb' in value &&
        'data' in value &&
        value.verb === verb
      )
        found.push(value.data as Record<string, unknown>);
      return value;
    });
    assert.ok(found[0], verb);
    return found[0];
  };

  it('shows the proposal with its rules, their places, what is missing and what it went around, and keeps nothing', async () => {
    here = await startWithPapers();
    const shown = await said(here, secretary, 'planlæg møder 2027 i Klyngen Prøve');
    assert.match(shown, /Møder i 2027/);
    assert.match(shown, /Der afholdes fire møder om året, et i hvert kvartal\./);
    assert.match(shown, /kommissorium\.txt/);
    assert.match(shown, /Prøve Sygehus/);
    assert.match(shown, /Papirerne siger ikke, hvornår på dagen møderne er/);
    assert.match(shown, /Dagsordenen skal være ude senest/);
    assert.match(shown, /vinterferie \(uge 7\)/);
    assert.match(shown, /Lagt uden om: [^"]*(?:weekend|ferie|dag)/);
    assert.match(shown, /Intet er gemt/);
    assert.deepEqual(await kept(), []);
  });

  it('goes around the days that are configured for its region, and so do an agenda and its move', async () => {
    // All of May, which the second meeting and its agenda would lie in, and in the region a week before it too.
    const days = {
      schoolWeeks: [{ weeks: '27-32', name: 'sommerferie' }],
      closed: [{ from: '2027-04-26', to: '2027-06-06', name: 'ombygning' }],
      places: [
        { place: 'Region Syddanmark', closed: [{ from: '2027-06-07', to: '2027-06-11', name: 'festuge' }] },
        { place: 'Region Sjælland', closed: [{ from: '2027-06-14', to: '2027-06-18', name: 'dyrskue' }] },
      ],
    };
    here = await startWithPapers(undefined, { PUNKT_AVOIDED_DAYS: JSON.stringify(days) });
    const shown = await said(here, secretary, 'planlæg møder 2027');
    assert.match(shown, /sommerferie \(uge 27-32\), ombygning, festuge/u);
    assert.match(shown, /Lagt uden om: [^"]*ombygning/u);
    assert.doesNotMatch(shown, /vinterferie|dyrskue/u);
    await pressed(here, secretary, 'Gem i kalenderen');
    const second = (await own())[1];
    assert.ok(second && (second.day < '2027-04-26' || second.day > '2027-06-11'), second?.day);
    await forged(here, secretary, 'meet.arrange', {
      ...{ group: groupId, meeting: second.id, sequence: 0, day: '2027-06-22' },
      ...{ time: '09:00', minutes: '120', place: '', leader: '', minuteTaker: '', reason: '' },
    });
    // Ten days before is a Saturday, before it the week that is closed, and before that the rebuilding.
    assert.equal((await own()).find(({ id }) => id === second.id)?.agendaOut, '2027-04-23');
  });

  it('is adjusted meeting by meeting, with one left out, and kept as it was looked through, once', async () => {
    here = await startWithPapers();
    await said(here, secretary, 'planlæg møder 2027');
    await pressed(here, secretary, 'Ret det valgte møde …', { chosen: '2027-ordinary-2' });
    const changed = await pressed(here, secretary, 'Ret forslaget', {
      ...{
        day: '2027-05-20',
        time: '13:00',
        minutes: '90',
        place: 'Almind Rådhus',
        leader: 'Almind Kommune',
      },
      ...{ minuteTaker: 'Region Prøve', out: 'false' },
    });
    assert.match(changed, /torsdag den 20\. maj 2027 kl\. 13\.00/i);
    await pressed(here, secretary, 'Ret det valgte møde …', { chosen: '2027-ordinary-3' });
    const without = await pressed(here, secretary, 'Ret forslaget', { out: 'true' });
    assert.match(without, /\(udeladt\)/);
    assert.deepEqual(await kept(), []);
    const keep = dataOf(secretary, 'meet.keepYear');
    const outcomes = await Promise.all([1, 2, 3].map(() => forged(here, secretary, 'meet.keepYear', keep)));
    for (const outcome of outcomes) assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    const ordinary = await own();
    assert.deepEqual(
      ordinary.map(({ id }) => id),
      ['2027-ordinary-1', '2027-ordinary-2', '2027-ordinary-4'],
    );
    const second = ordinary[1];
    assert.deepEqual(
      [second?.day, second?.time, second?.minutes, second?.place, second?.leader, second?.minuteTaker],
      ['2027-05-20', '13:00', 90, 'Almind Rådhus', 'Almind Kommune', 'Region Prøve'],
    );
    // The agenda's day and the chairs' meeting have followed; the chairs' before what is left out is left out.
    assert.equal(second?.agendaOut, '2027-05-10');
    assert.deepEqual(
      (await kept())
        .filter(({ purpose }) => purpose === 'chairs')
        .map(({ id, day }) => [id, day < '2027-05-10']),
      [
        ['2027-chairs-1', true],
        ['2027-chairs-2', true],
        ['2027-chairs-4', false],
      ],
    );
    const again = await said(here, secretary, 'planlæg møder 2027');
    assert.match(again, /Der ligger 6 møder i kalenderen for 2027/);
  });

  it('is looked through again when another planned it, or the papers changed, in between', async () => {
    here = await startWithPapers();
    await said(here, secretary, 'planlæg møder 2027');
    const old = dataOf(secretary, 'meet.keepYear');
    await importPaper(here, 'ændring.txt', mandate.replace('to timer', 'tre timer'));
    await said(here, chair, 'planlæg møder 2027 i Klyngen Prøve');
    const stale = JSON.stringify(
      await forged(here, secretary, 'meet.keepYear', { ...old, plan: 'f'.repeat(32) }),
    );
    assert.match(stale, /er ændret, siden du så forslaget/);
    assert.deepEqual(await kept(), []);
    await pressed(here, chair, 'Ret det valgte møde …', { chosen: '2027-ordinary-1' });
    await pressed(here, chair, 'Ret forslaget', { day: '2027-03-04' });
    await pressed(here, chair, 'Gem i kalenderen');
    const first = await kept();
    const late = JSON.stringify(await forged(here, secretary, 'meet.keepYear', old));
    assert.match(late, /er ændret, siden du så forslaget/);
    assert.deepEqual(await kept(), first);
  });

  it('asks for what the papers do not say, where they say nothing, and takes it from the form', async () => {
    here = await startWithPapers({});
    const shown = await said(here, secretary, 'planlæg møder 2027');
    assert.match(shown, /siger ikke noget om, hvordan den mødes/);
    assert.doesNotMatch(shown, /meet\.keepYear/);
    const form = await pressed(here, secretary, 'Ret forudsætningerne …');
    assert.match(form, /Møder om året/);
    const filled = { perYear: '6', time: '14:00', weekday: '2', duration: '90', agendaDays: '14' };
    const year = await pressed(here, secretary, 'Vis forslaget', filled);
    assert.match(year, /Tirsdag den \d/);
    assert.match(year, /kl\. 14\.00/);
    await pressed(here, secretary, 'Gem i kalenderen');
    assert.deepEqual(
      (await kept()).map(({ purpose, time, minutes }) => [purpose, time, minutes]),
      Array.from({ length: 6 }, () => ['ordinary', '14:00', 90]),
    );
  });

  it('says in one sentence what cannot be, and changes nothing', async () => {
    here = await startWithPapers();
    await said(here, secretary, 'planlæg møder 2027');
    const { draft } = dataOf(secretary, 'meet.planOptions') as { draft: Record<string, unknown> };
    const tries: [verb: string, data: Record<string, unknown>, says: RegExp][] = [
      ['meet.plan', { draft, filled: true, perYear: '0' }, /1-12 møder/],
      ['meet.plan', { draft, filled: true, perYear: 'fire' }, /1-12 møder/],
      ['meet.plan', { draft: { ...draft, year: 1999 } }, /fra 2026 til 2029/],
      ['meet.planAdjust', { draft }, /Vælg først det møde/],
      ['meet.planChange', { draft, id: '2027-ordinary-1', day: '2028-01-01' }, /skal være i 2027/],
      ['meet.planChange', { draft, id: '2027-ordinary-1', day: '2027-02-31' }, /skal være i 2027/],
      [
        'meet.planChange',
        { draft, id: '2027-ordinary-1', day: '2027-03-04', minutes: '-5' },
        /skal være i 2027/,
      ],
      ['meet.planChange', { draft, id: '2027-ordinary-9', day: '2027-03-04' }, /kan jeg ikke bruge længere/],
    ];
    for (const [verb, data, says] of tries) {
      const outcome = await forged(here, secretary, verb, data);
      assert.equal(outcome.kind, 'message', `${verb}: ${JSON.stringify(outcome)}`);
      assert.match(JSON.stringify(outcome), says);
    }
    assert.deepEqual(await kept(), []);
  });

  it('is for secretary and chair: others are told so, and their cards do nothing', async () => {
    here = await startWithPapers();
    assert.match(await said(here, chair, 'plan meetings 2027'), /Meetings in 2027/);
    assert.match(await said(here, member, 'planlæg møder 2027'), /kun gruppens sekretær eller formand/);
    assert.match(await said(here, outsider, 'planlæg møder 2027 i Klyngen Prøve'), /kun gruppens egne/);
    const keep = dataOf(chair, 'meet.keepYear');
    for (const name of [member, outsider]) {
      const outcome = await forged(here, name, 'meet.keepYear', keep);
      assert.equal(outcome.kind, 'message');
      assert.doesNotMatch(JSON.stringify(outcome), /Prøve Sygehus|fire møder/);
    }
    assert.deepEqual(await kept(), []);
  });
});
