import assert from 'node:assert/strict';
import { readMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { groupId, shownIn, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  channel,
  forged,
  lastAnswer,
  member,
  minutes,
  mandate,
  outsider,
  planYear,
  pressed,
  said,
  secretary,
  startWithPapers,
} from './group-with-papers.ts';

const everybody = ['Sara Sekretær', 'Frede Formand', 'Anne Almind', 'Bo Almind', 'Carl Bakke', 'Dora Dal'];

describe('a meeting that papers name', () => {
  it('is taken over into the calendar by the secretary, once, with its place, and can be moved from there', async () => {
    const coming = minutes.replace(
      'Klyngen godkendte indstillingen.',
      'Klyngen godkendte indstillingen. Status gives på mødet i Klyngen Prøve den 28. april 2026.',
    );
    const here = await startWithPapers({ 'kommissorium.txt': mandate, 'referat.txt': coming });
    try {
      assert.match(await said(here, member, 'kalender'), /28\. april 2026.*Møde, som papirerne nævner/);
      assert.doesNotMatch(shownIn(lastAnswer(here, member)), /meet\.adopt/);
      assert.match(await said(here, secretary, 'kalender'), /meet\.adopt/);
      const data = { group: groupId, day: '2026-04-28' };
      for (const name of [member, outsider]) {
        if (name === outsider) await here.at(name).say('hjælp');
        assert.equal((await forged(here, name, 'meet.adopt', { ...data, sure: true })).kind, 'message');
      }
      assert.match(JSON.stringify(await forged(here, secretary, 'meet.adopt', data)), /få en dagsorden/);
      const sure = () => forged(here, secretary, 'meet.adopt', { ...data, sure: true });
      for (const outcome of await Promise.all([sure(), sure(), sure()]))
        assert.match(
          JSON.stringify(outcome),
          /Tirsdag den 28\. april 2026.*Dagsordenen skal være ude senest/,
        );
      const kept = await readMeetings(here.store, here.tenant, groupId);
      assert.deepEqual(
        kept.map(({ id, day, minutes: long, agendaOut }) => [id, day, long, agendaOut]),
        [['2026-named-04-28', '2026-04-28', 120, '2026-04-17']],
      );
      await forged(here, secretary, 'meet.arrange', {
        ...{ group: groupId, meeting: '2026-named-04-28', sequence: 0, day: '2026-05-05' },
      });
      await here.sees(member, (message) => /Mødet er flyttet/.test(shownIn(message)));
      const moved = await said(here, member, 'kalender');
      assert.match(moved, /5\. maj 2026.*Nævnt i referat\.txt/);
      assert.doesNotMatch(moved, /28\. april 2026/);
      assert.equal((await sure()).kind, 'message');
      await here.sees(secretary, (message) => /Mødet er flyttet/.test(shownIn(message)));
      assert.match(await said(here, secretary, 'dagsorden'), /Samling af akutpladser/);
      const none = await forged(here, secretary, 'meet.adopt', { ...data, day: '2026-12-24', sure: true });
      assert.match(JSON.stringify(none), /nævner ikke længere et møde den dag/);
    } finally {
      await here.stop();
    }
  });
});

describe('the calendar in a chat', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startWithPapers({ 'kommissorium.txt': mandate, 'referat.txt': minutes });
    await planYear(here);
  });
  afterEach(() => here.stop());

  const id = '2026-ordinary-2';
  const now = async () => {
    const found = await readMeeting(here.store, here.tenant, groupId, id);
    assert.ok(found);
    return found;
  };
  const about = async () => ({ group: groupId, meeting: id, sequence: (await now()).sequence });
  const arranged = { time: '09:00', minutes: '120', place: 'Almind Rådhus', leader: '', minuteTaker: '' };
  const move = async (more: Record<string, unknown> = {}) =>
    forged(here, secretary, 'meet.arrange', {
      ...(await about()),
      ...arranged,
      ...{ day: '2026-06-18', reason: 'Lokalet er optaget.' },
      ...more,
    });

  it('has what is kept and what papers name, with the places, and what is to come first', async () => {
    const shown = await said(here, member, 'kalender');
    assert.match(shown, /Møde 2, 2 timer, Prøve Sygehus/);
    assert.match(shown, /Holdte møder.*Tirsdag den 24\. februar 2026/);
    assert.match(shown, /Nævnt i referat\.txt/);
    assert.doesNotMatch(shown, /Planlæg 2027/);
    assert.match(await said(here, secretary, 'møder i Klyngen Prøve'), /Planlæg 2027/);
    assert.match(await said(here, member, 'show the calendar'), /Meeting 2, 2 hours/);
  });

  it('is told in the group’s channel, and to nobody outside the group', async () => {
    assert.doesNotMatch(await said(here, outsider, 'kalender i Klyngen Prøve'), /Møde \d|Sygehus|2026/);
    assert.match(await said(here, member, 'kalender', channel), /Møde 2/);
    const outcome = await forged(here, outsider, 'meet.show', { group: groupId, meeting: id });
    assert.equal(outcome.kind, 'message');
    assert.doesNotMatch(JSON.stringify(outcome), /2026|Sygehus/);
  });

  it('tells everybody and the channel once that a meeting moved, from when and why; its agenda moves along', async () => {
    await said(here, secretary, 'kalender');
    const outcomes = await Promise.all([move(), move(), move()]);
    for (const outcome of outcomes) assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    const moved = await now();
    assert.deepEqual(
      [moved.day, moved.time, moved.place, moved.agendaOut],
      ['2026-06-18', '09:00', 'Almind Rådhus', '2026-06-08'],
    );
    const told = (message: Parameters<typeof shownIn>[0]) =>
      /Mødet er flyttet fra .*Lokalet er optaget.*18\. juni 2026/.test(shownIn(message)) &&
      message.from.isBot;
    for (const name of everybody) await here.sees(name, told);
    await here.sees(member, told, channel);
    for (const name of everybody.slice(1))
      assert.equal(here.at(name).messages().filter(told).length, 1, name);
    assert.equal(here.at(member, channel).messages().filter(told).length, 1);
  });

  it('tells nobody of who does what at it', async () => {
    const told = () =>
      here
        .at(member)
        .messages()
        .filter((one) => /Mødet er flyttet/.test(shownIn(one))).length;
    const before = told();
    const { day, time, place } = await now();
    const adjusted = await move({ day, time, place, leader: 'Bakke Kommune' });
    assert.match(JSON.stringify(adjusted), /Bakke Kommune/);
    await said(here, secretary, 'kalender');
    assert.equal(told(), before);
  });

  it('refuses a card of an older meeting with the meeting as it is now', async () => {
    const old = await about();
    await said(here, secretary, 'kalender');
    await move();
    const stale = await move({ ...old, day: '2026-06-25' });
    assert.equal(stale.kind, 'card', JSON.stringify(stale));
    assert.match(JSON.stringify(stale), /Mødet er ændret, siden du så det.*18\. juni 2026/);
    assert.equal((await now()).day, '2026-06-18');
    const cancelled = await forged(here, secretary, 'meet.cancel', { ...old, reason: 'Ferie.' });
    assert.match(JSON.stringify(cancelled), /Mødet er ændret/);
    assert.equal((await now()).state, 'planned');
  });

  it('cancels with a reason, which everybody is told once, and not without', async () => {
    await said(here, secretary, 'kalender');
    const unsaid = await forged(here, secretary, 'meet.cancel', { ...(await about()), reason: '  ' });
    assert.match(JSON.stringify(unsaid), /Skriv, hvorfor mødet aflyses/);
    assert.equal((await now()).state, 'planned');
    const data = { ...(await about()), reason: 'For få punkter.' };
    const all = await Promise.all([1, 2].map(() => forged(here, secretary, 'meet.cancel', data)));
    for (const one of all) assert.match(JSON.stringify(one), /Mødet er aflyst/);
    const told = (message: Parameters<typeof shownIn>[0]) =>
      /Mødet er aflyst.*For få punkter/.test(shownIn(message));
    for (const name of everybody.slice(1)) await here.sees(name, told);
    await here.sees(member, told, channel);
    assert.equal(here.at(member).messages().filter(told).length, 1);
    assert.match(JSON.stringify(await move()), /aflyst/i);
    assert.match(await said(here, member, 'kalender'), /AFLYST/);
  });

  it('lets no member move or cancel, whatever card they make up', async () => {
    await said(here, member, 'kalender');
    const before = await now();
    const data = { ...(await about()), ...arranged, day: '2026-06-18', reason: 'Vil ikke.' };
    for (const name of [member, outsider])
      for (const verb of ['meet.arrange', 'meet.cancel', 'meet.ask'])
        for (const more of [{}, { group: 'en anden' }, { meeting: '2026-ordinary-9' }, { sequence: 99 }]) {
          const act = verb === 'meet.ask' ? { act: 'cancel' } : {};
          const outcome = await forged(here, name, verb, { ...data, ...act, ...more });
          assert.equal(outcome.kind, 'message', `${name} ${verb}`);
        }
    assert.deepEqual(await now(), before);
  });

  it('asks what is to be otherwise in a form that is filled in with what there is', async () => {
    await said(here, secretary, 'kalender');
    const { day } = await now();
    const asked = await forged(here, secretary, 'meet.ask', { ...(await about()), act: 'arrange' });
    assert.match(JSON.stringify(asked), new RegExp(`"value":"${day}"`));
    assert.match(JSON.stringify(asked), /får alle i gruppen og kanalen besked/);
    const done = await pressed(here, secretary, 'Ret mødet', { day: '2026-06-16' });
    assert.match(done, /16\. juni 2026/);
    for (const wrong of [
      { day: '2026-02-31' },
      { time: '25:00' },
      { minutes: 'to timer' },
      { minutes: '9999' },
    ])
      assert.match(JSON.stringify(await move(wrong)), /Dag, klokkeslæt eller varighed kan ikke bruges/);
    assert.equal((await now()).day, '2026-06-16');
  });
});
