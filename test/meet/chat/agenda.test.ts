import assert from 'node:assert/strict';
import type { Agenda } from '../../../data/model/agenda.ts';
import { readAgenda } from '../../../data/store/meetings/agendas.ts';
import { readMeeting } from '../../../data/store/meetings/meetings.ts';
import { putOnList } from '../../../data/store/decisions/waiting.ts';
import { changeAgenda, readEdition } from '../../../data/store/meetings/agendas.ts';
import { changeLines } from '../../../bot/meet/chat/agenda/change-lines.ts';
import { agendaLines } from '../../../bot/meet/chat/agenda/agenda-docx.ts';
import { group, groupId, shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  chair,
  channel,
  forged,
  mandate,
  member,
  minutes,
  outsider,
  planYear,
  pressed,
  said,
  secretary,
  startWithPapers,
} from './group-with-papers.ts';

type Data = Record<string, unknown>;

const draft = {
  ...{ id: 'i-en', kind: 'decision' as const, recommendation: null, minutes: null, attachments: [] },
  ...{ by: null, waited: null, source: null },
};

describe('an agenda in a chat', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startWithPapers({ 'kommissorium.txt': mandate, 'referat.txt': minutes });
    await planYear(here);
  });
  afterEach(() => here.stop());

  /** The first meeting of the year that is still to come. */
  const id = '2026-ordinary-2';
  const about = { group: groupId, meeting: id };
  const now = async (meeting = id): Promise<Agenda> => {
    const found = await readAgenda(here.store, here.tenant, groupId, meeting);
    assert.ok(found);
    return found;
  };
  const titles = async () => (await now()).items.map(({ title }) => title);
  const seen = async () => ({ ...about, version: (await now()).version });
  const act = async (verb: string, data: Data, name = secretary) =>
    forged(here, name, verb, { ...about, ...data });
  const propose = (name: string, item: string, more: Data = {}) =>
    act(
      'agenda.propose',
      {
        item,
        title: `Punkt ${item}`,
        kind: 'decision',
        recommendation: 'Det indstilles.',
        minutes: '20',
        ...more,
      },
      name,
    );
  /** Makes March's meeting one that has been held, so that the next is the one above. */
  const opened = async (): Promise<void> => {
    await said(here, secretary, 'kalender');
    if ((await readMeeting(here.store, here.tenant, groupId, '2026-ordinary-1'))?.state === 'planned')
      here.clock.forward(24 * 40);
  };

  it('takes a proposal of a member by its form, once, however often it is sent', async () => {
    await opened();
    const form = await said(here, member, 'foreslå punkt: Fælles indkøb');
    assert.match(form, /Fælles indkøb/);
    assert.match(form, /møde 2, /);
    await pressed(here, member, 'Foreslå punktet', {
      ...{ kind: 'discussion', recommendation: 'Det indstilles, at klyngen drøfter det.', minutes: '30' },
      ...{ attachments: 'Notat.docx\nTal for 2025.xlsx', closed: 'false' },
    });
    const [item] = (await now()).items;
    assert.deepEqual(
      [item?.title, item?.kind, item?.minutes, item?.attachments, item?.by],
      ['Fælles indkøb', 'discussion', 30, ['Notat.docx', 'Tal for 2025.xlsx'], here.idOf(member)],
    );
    const all = await Promise.all([1, 2, 3].map(() => propose(member, 'i-en-gang')));
    for (const one of all) assert.equal(one.kind, 'card', JSON.stringify(one));
    assert.deepEqual(await titles(), ['Fælles indkøb', 'Punkt i-en-gang']);
    assert.match(await said(here, member, 'dagsorden'), /Fælles indkøb.*Foreslået af Anne Almind/);
  });

  it('says in one sentence what an item lacks, and takes none of it', async () => {
    await opened();
    for (const [more, says] of [
      [{ title: ' ' }, /skal have en titel/],
      [{ minutes: 'en halv time' }, /helt tal fra 1 til 1440/],
      [{ minutes: '0' }, /helt tal fra 1 til 1440/],
    ] as [Data, RegExp][]) {
      const outcome = await propose(member, 'i-forkert', more);
      assert.equal(outcome.kind, 'message');
      assert.match(JSON.stringify(outcome), says);
    }
    assert.equal(await readAgenda(here.store, here.tenant, groupId, id), null);
  });

  it('has what an earlier meeting postponed by itself, with the place, and takes it up once', async () => {
    await opened();
    const seenByMember = await said(here, member, 'dagsorden');
    assert.match(seenByMember, /Venter på et møde.*Samling af akutpladser/);
    assert.match(seenByMember, /tages op på kommende møde/);
    const shown = await said(here, secretary, 'dagsorden');
    assert.match(shown, /Samling af akutpladser.*Står her, fordi et tidligere møde udsatte det/);
    assert.match(shown, /referat\.txt/);
    await Promise.all([said(here, secretary, 'dagsorden'), said(here, chair, 'dagsorden i Klyngen Prøve')]);
    const items = (await now()).items.filter(({ title }) => title === 'Samling af akutpladser');
    assert.deepEqual(
      items.map(({ waited, kind, source }) => [waited, kind, source?.document]),
      [['postponed', null, 'referat.txt']],
    );
  });

  it('does not take up again what the secretary took off, on this agenda or the next', async () => {
    await opened();
    await said(here, secretary, 'dagsorden');
    const [item] = (await now()).items.filter(({ title }) => title === 'Samling af akutpladser');
    const data = { ...(await seen()), item: item?.id };
    const asked = await act('agenda.ask', {
      ...(await seen()),
      act: 'remove',
      chosen: `${item?.id ?? ''}#1`,
    });
    assert.match(JSON.stringify(asked), /kommer ikke på igen af sig selv/);
    for (const outcome of await Promise.all([act('agenda.remove', data), act('agenda.remove', data)]))
      assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    await said(here, secretary, 'dagsorden');
    assert.ok(!(await titles()).includes('Samling af akutpladser'));
    await propose(secretary, 'i-andet');
    await act('agenda.publish', await seen());
    await act('agenda.show', { meeting: '2026-ordinary-3' });
    assert.ok(!(await now('2026-ordinary-3')).items.some(({ title }) => title === 'Samling af akutpladser'));
  });

  it('has what a written procedure left behind, which goes to one meeting, and on when that is cancelled', async () => {
    await opened();
    await putOnList(here.store, here.tenant, {
      ...{ kind: 'waiting', title: 'Fælles model', number: 3, closed: false, why: 'objection' },
      ...{ group: { id: groupId, name: group.name, region: group.region } },
      ...{ ballot: 'abcdef0123', at: '2026-03-20T10:00:00.000Z' },
    });
    assert.match(await said(here, secretary, 'dagsorden'), /Fælles model.*stoppet af en indsigelse/);
    const sequence = (await readMeeting(here.store, here.tenant, groupId, id))?.sequence;
    await act('meet.cancel', { sequence, reason: 'Ferie.' });
    await act('agenda.show', { meeting: '2026-ordinary-3' });
    assert.ok((await now('2026-ordinary-3')).items.some(({ title }) => title === 'Fælles model'));
  });

  it('is ordered by the rule, then by hand, and by the rule again; pressed twice it moves once', async () => {
    await opened();
    await propose(member, 'i-info', { kind: 'information', title: 'Nyt' });
    await propose(member, 'i-beslut', { title: 'Beslut' });
    await propose(member, 'i-droft', { kind: 'discussion', title: 'Drøft' });
    await said(here, secretary, 'dagsorden');
    const rule = await titles();
    assert.equal(rule.at(-1), 'Nyt');
    const move = { ...(await seen()), to: 'up', chosen: `i-info#${String(rule.length)}` };
    await Promise.all([act('agenda.order', move), act('agenda.order', move)]);
    assert.equal((await titles()).indexOf('Nyt'), rule.length - 2);
    await act('agenda.order', {
      ...(await seen()),
      to: 'place',
      place: '1',
      chosen: `i-info#${String(rule.length - 1)}`,
    });
    assert.equal((await titles())[0], 'Nyt');
    await said(here, secretary, 'dagsorden');
    assert.equal((await titles())[0], 'Nyt', 'what was ordered by hand is left alone');
    const stale = await act('agenda.order', { ...move, to: 'down', chosen: 'i-beslut#1' });
    assert.match(JSON.stringify(stale), /Dagsordenen er ændret, siden du så den/);
    await act('agenda.order', { ...(await seen()), to: 'rule' });
    assert.deepEqual(await titles(), rule);
    for (const chosen of [undefined, '', 'i-info', 'i-info#x', '#1'])
      assert.match(
        JSON.stringify(await act('agenda.order', { ...(await seen()), to: 'up', chosen })),
        /Vælg først et punkt/,
      );
  });

  it('shows the secretary what is missing and how the time adds up', async () => {
    await opened();
    await propose(member, 'i-lang', { minutes: '100' });
    await propose(member, 'i-uden', { recommendation: '', minutes: '' });
    await propose(member, 'i-tredje', { minutes: '45' });
    const shown = await said(here, secretary, 'dagsorden');
    assert.match(shown, /I alt 145 minutter af mødets 2 timer/);
    assert.match(shown, /Tiden løber 25 minutter over/);
    assert.match(shown, /Mangler: indstilling, minutter/);
    assert.doesNotMatch(await said(here, member, 'dagsorden'), /Mangler|agenda\.order|agenda\.ask/);
  });

  it('lets the secretary put an item right, whoever proposed it', async () => {
    await opened();
    await propose(member, 'i-ret');
    await said(here, secretary, 'dagsorden');
    const place = (await titles()).indexOf('Punkt i-ret') + 1;
    const form = await act('agenda.form', { ...(await seen()), chosen: `i-ret#${String(place)}` });
    assert.match(JSON.stringify(form), /Punkt i-ret/);
    const saved = await pressed(here, secretary, 'Gem punktet', { title: 'Rettet', minutes: '25' });
    assert.match(saved, /Rettet/);
    const item = (await now()).items.find((one) => one.id === 'i-ret');
    assert.deepEqual([item?.title, item?.minutes, item?.by], ['Rettet', 25, here.idOf(member)]);
    const old = { version: 0, item: 'i-ret', title: 'For sent', kind: 'decision' };
    assert.match(JSON.stringify(await act('agenda.change', old)), /Dagsordenen er ændret/);
    assert.ok(!(await titles()).includes('For sent'));
  });

  const outIn = (message: Parameters<typeof shownIn>[0]) =>
    /Sendt ud/.test(shownIn(message)) && message.from.isBot;

  it('is published once to the channel, by two at once and pressed again, and stays as it went out', async () => {
    await opened();
    await propose(member, 'i-en');
    await said(here, secretary, 'dagsorden');
    await said(here, chair, 'dagsorden i Klyngen Prøve');
    const data = await seen();
    const ask = await act('agenda.ask', { ...data, act: 'publish' });
    assert.match(JSON.stringify(ask), /sendes ud én gang.*mangler noget endnu/);
    const all = await Promise.all([
      act('agenda.publish', data),
      act('agenda.publish', data, chair),
      act('agenda.publish', data),
    ]);
    for (const outcome of all) assert.match(JSON.stringify(outcome), /Sendt ud/);
    await act('agenda.publish', data);
    const card = await here.sees(member, outIn, channel);
    assert.match(shownIn(card), /Punkt i-en/);
    assert.equal(here.at(member, channel).messages().filter(outIn).length, 1);
    const frozen = await now();
    assert.match(JSON.stringify(await propose(member, 'i-sent')), /Dagsordenen er sendt ud/);
    assert.match(JSON.stringify(await act('agenda.amend', { version: frozen.version })), /ikke rettet noget/);
    assert.deepEqual(await now(), frozen);
  });

  it('is amended after it is out: everybody who got it is told what changed, and the earlier edition stays', async () => {
    await opened();
    await propose(member, 'i-en');
    await propose(member, 'i-to');
    await propose(member, 'i-lukket', { title: 'En navngiven leverandør', closed: 'true' });
    await said(here, secretary, 'dagsorden');
    await act('agenda.publish', await seen());
    await here.sees(member, outIn, channel);
    const first = await now();
    const added = await propose(secretary, 'i-sent', { title: 'Overgange', kind: 'discussion' });
    assert.match(JSON.stringify(added), /Punktet står i rettelserne.*alle andre ser stadig udgave 1/);
    await act('agenda.remove', { ...(await seen()), item: 'i-en' });
    await act('agenda.change', {
      ...(await seen()),
      item: 'i-to',
      title: 'Punkt i-to',
      kind: 'decision',
      minutes: '45',
    });
    const shown = await said(here, secretary, 'dagsorden');
    assert.match(shown, /Rettelser, der ikke er sendt ud endnu.*Overgange.*Send rettelserne ud/);
    assert.doesNotMatch(await said(here, member, 'dagsorden'), /Overgange|Send rettelserne ud/);
    assert.deepEqual((await now()).items, first.items);
    const asked = await act('agenda.ask', { ...(await seen()), act: 'amend' });
    assert.match(JSON.stringify(asked), /udgave 2, og alle, der fik den.*første gang/);
    const data = await seen();
    for (const outcome of await Promise.all([act('agenda.amend', data), act('agenda.amend', data, chair)]))
      assert.match(JSON.stringify(outcome), /Udgave 2, rettet/);
    const anew = (message: Parameters<typeof shownIn>[0]) =>
      /Udgave 2, rettet/.test(shownIn(message)) && message.from.isBot;
    const card = shownIn(await here.sees(member, anew, channel));
    assert.match(card, /Rettet siden udgave 1/);
    assert.match(card, /Nyt: \d\. Overgange/);
    assert.match(card, /Taget af: \d\. Punkt i-en/);
    assert.match(card, /Rettet: \d\. Punkt i-to \([^)]*fra 20 til 45 minutter/);
    assert.equal(here.at(member, channel).messages().filter(anew).length, 1);
    assert.match(await said(here, member, 'dagsorden'), /Udgave 2.*Overgange/);
    assert.equal(
      (await readMeeting(here.store, here.tenant, groupId, id))?.agendaPublishedAt,
      first.publishedAt,
    );
    // The first edition can still be had, and says that it is not the one that counts.
    for (const [edition, there, gone] of [
      [1, /Punkt i-en/, /Overgange/],
      [2, /Overgange/, /Punkt i-en/],
    ] as const) {
      const agenda = await now();
      const kept = edition === 1 ? await readEdition(here.store, here.tenant, groupId, id, 1) : undefined;
      const meeting = await readMeeting(here.store, here.tenant, groupId, id);
      assert.ok(meeting);
      const lines = agendaLines(meeting, agenda, true, 'da', kept).map(
        ({ label, text }) => `${label ?? ''}: ${text}`,
      );
      const words = lines.join('\n');
      assert.match(words, there);
      assert.doesNotMatch(words, gone);
      assert.match(words, new RegExp(`Udgave: ${String(edition)}, sendt ud`));
      assert.equal(/Erstattet af udgave 2/.test(words), edition === 1);
    }
    const offered = await act('agenda.file', { edition: 1 }, member);
    assert.doesNotMatch(JSON.stringify(offered), /findes ikke/);
    assert.match(JSON.stringify(await act('agenda.file', { edition: 7 }, member)), /findes ikke/);
  });

  it('tells of a closed item only that word where others than its readers read', () => {
    const open = { title: 'Navn på leverandør', closed: true } as const;
    const item = (more: object) => ({ ...draft, ...open, ...more });
    for (const [before, after] of [
      [[item({})], [item({ minutes: 5, title: 'Et andet navn' })]],
      [[], [item({})]],
      [[item({})], []],
      [[item({})], [item({ closed: false, title: 'Åbent nu' })]],
    ])
      for (const language of ['da', 'en'] as const) {
        const told = changeLines(before ?? [], after ?? [], false, language).join();
        assert.doesNotMatch(told, /leverandør|andet navn|Åbent nu|5 min/);
        assert.match(told, /Lukket punkt|Closed item/);
      }
  });

  it('tells closed items in a channel where all are of the group', async () => {
    await opened();
    await propose(member, 'i-lukket', { title: 'En navngiven leverandør', closed: 'true' });
    await act('agenda.publish', await seen());
    assert.match(shownIn(await here.sees(member, outIn, channel)), /En navngiven leverandør.*Lukket punkt/);
  });

  it('is not published empty, nor on a version that another changed, nor when the meeting is over', async () => {
    await opened();
    const empty = await act('agenda.publish', { version: 0 });
    assert.match(JSON.stringify(empty), /ingen punkter endnu/);
    await propose(member, 'i-en');
    const old = await seen();
    await propose(member, 'i-to');
    const stale = await act('agenda.publish', old);
    assert.equal(stale.kind, 'card');
    assert.match(JSON.stringify(stale), /Dagsordenen er ændret, siden du så den.*Punkt i-to/);
    assert.equal((await now()).publishedAt, null);
    here.clock.forward(24 * 200);
    assert.match(JSON.stringify(await act('agenda.publish', await seen())), /Mødet er holdt/);
  });

  it('published too late says how late, and keeps when it came', async () => {
    await opened();
    await propose(member, 'i-en');
    const meeting = await readMeeting(here.store, here.tenant, groupId, id);
    assert.ok(meeting?.agendaOut);
    const late = Date.parse(`${meeting.agendaOut}T12:00:00Z`) + 3 * 86_400_000;
    here.clock.forward((late - here.clock.now().epochMilliseconds) / 3_600_000);
    assert.match(await said(here, secretary, 'dagsorden'), /Dagsordenen er 3 dage forsinket/);
    const done = await act('agenda.publish', await seen());
    assert.match(JSON.stringify(done), /Sendt ud.*Den skulle have været ude 3 dage før/);
    assert.match(shownIn(await here.sees(member, outIn, channel)), /3 dage før/);
    const after = await readMeeting(here.store, here.tenant, groupId, id);
    assert.equal(after?.agendaPublishedAt, (await now()).publishedAt);
    assert.equal(after?.acts.at(-1)?.act, 'agenda-published');
  });

  it('is finished by whatever looks after the meetings when the publishing process died half-way', async () => {
    await opened();
    await propose(member, 'i-en');
    const publishedAt = new Date(here.clock.now().epochMilliseconds).toISOString();
    await changeAgenda(
      here.store,
      here.tenant,
      groupId,
      id,
      (one) => one && { ...one, publishedAt, publishedBy: here.idOf(secretary), version: 9 },
    );
    here.punkt.wake();
    assert.match(shownIn(await here.sees(member, outIn, channel)), /Punkt i-en/);
    const meeting = await readMeeting(here.store, here.tenant, groupId, id);
    assert.equal(meeting?.agendaPublishedAt, publishedAt);
  });

  it('lets nobody but secretary and chair order, change, take off or publish, whatever card they make up', async () => {
    await opened();
    await propose(member, 'i-en');
    const before = await now();
    const data = {
      version: before.version,
      item: 'i-en',
      title: 'Forfalsket',
      kind: 'decision',
      to: 'up',
      chosen: 'i-en#2',
    };
    await said(here, 'Dora Dal', 'dagsorden');
    for (const name of ['Dora Dal', outsider])
      for (const verb of ['agenda.change', 'agenda.order', 'agenda.ask', 'agenda.remove', 'agenda.publish'])
        for (const more of [{}, { group: 'en anden' }, { meeting: '2026-ordinary-9' }, { version: 99 }]) {
          const outcome = await act(
            verb,
            { ...data, ...(verb === 'agenda.ask' && { act: 'publish' }), ...more },
            name,
          );
          assert.equal(outcome.kind, 'message', `${name} ${verb}`);
          if (name === outsider) assert.doesNotMatch(JSON.stringify(outcome), /Punkt i-en/);
        }
    assert.equal((await propose(outsider, 'i-ude')).kind, 'message');
    const others = await propose('Dora Dal', 'i-en', { title: 'Doras' });
    assert.match(JSON.stringify(others), /kan kun den anden ændre/);
    assert.deepEqual(await now(), before);
  });
});

describe('an agenda where there are no meetings', () => {
  it('says so, and how they come', async () => {
    const here = await startGroup();
    try {
      for (const words of ['dagsorden', 'foreslå punkt', 'dagsorden som docx'])
        assert.match(await said(here, member, words), /ingen kommende møder i kalenderen.*planlæg møder/);
    } finally {
      await here.stop();
    }
  });
});
