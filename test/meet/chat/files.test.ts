import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { extractText } from '../../../data/importing/extract/extract-text.ts';
import { changeRoster } from '../../../data/store/people/change-people.ts';
import { groupId, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  channel,
  forged,
  lastAnswer,
  mandate,
  member,
  minutes,
  outsider,
  planYear,
  said,
  startWithPapers,
} from './group-with-papers.ts';

describe('files of meetings', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startWithPapers({ 'kommissorium.txt': mandate, 'referat.txt': minutes });
    await planYear(here, 2027);
  });
  after(() => here.stop());

  /** Says yes to the file that was offered last, and gives what was put in the person's OneDrive. */
  const taken = async (name: string): Promise<{ name: string; bytes: Uint8Array }> => {
    const at = here.at(name);
    const offer = at
      .messages()
      .findLast(({ files }) => files.some(({ contentType }) => /consent/.test(contentType)));
    assert.ok(offer);
    assert.deepEqual(await at.consent(offer, 'accept'), { kind: 'done' });
    const [sent] = at.last().files;
    assert.equal(sent?.contentType, 'application/vnd.microsoft.teams.card.file.info');
    const { uniqueId } = sent.content as { uniqueId: string };
    const bytes = here.teams.files.get(`/files/${uniqueId}`)?.bytes;
    assert.ok(bytes);
    return { name: sent.name ?? '', bytes };
  };

  it('are the calendar, which a calendar program opens', async () => {
    await here.at(member).say('kalenderfil');
    const { name, bytes } = await taken(member);
    assert.equal(name, 'moeder Klyngen Prøve.ics');
    const calendar = new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString()) as string);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.ok(events.some(({ summary }) => summary === 'Klyngen Prøve: møde 1'));
    const [first] = events.filter(({ summary }) => summary === 'Klyngen Prøve: møde 1');
    assert.match(first?.startDate.toString() ?? '', /^2027-0[1-3]-\d\dT08:30:00$/);
  });

  it('are the agenda as a Word file, with its items and what they propose', async () => {
    const data = { group: groupId, meeting: '2027-ordinary-1', item: 'i-word', minutes: '20' };
    const words = {
      title: 'Fælles indkøb',
      kind: 'decision',
      recommendation: 'Det indstilles,\nat det godkendes.',
    };
    await forged(here, member, 'agenda.propose', { ...data, ...words, attachments: 'Notat.docx' });
    await here.at(member).say('dagsorden som docx');
    const { name, bytes } = await taken(member);
    assert.match(name, /^dagsorden Klyngen Prøve 2027-\d\d-\d\d\.docx$/);
    const { text } = await extractText(Buffer.from(bytes), name);
    for (const part of [
      'Dagsorden: Klyngen Prøve',
      '1. Fælles indkøb',
      'Til: Beslutning',
      'Minutter: 20',
      'at det godkendes.',
      'Bilag: Notat.docx',
      'Kladde, ikke sendt ud',
    ])
      assert.ok(text.includes(part), part);
  });

  it('are offered by the card’s button too, beneath it', async () => {
    await said(here, member, 'kalender');
    const outcome = await here.at(member).click(lastAnswer(here, member), 'Kalenderfil');
    assert.match(JSON.stringify(outcome), /Sig ja til filen/);
    assert.match((await taken(member)).name, /\.ics$/);
  });

  it('are not sent to who says no, and not in a channel, where Teams has none', async () => {
    await here.at(member).say('kalenderfil');
    assert.deepEqual(await here.at(member).consent(here.at(member).last(), 'decline'), { kind: 'done' });
    assert.match(here.at(member).last().text, /Så sender jeg ikke filen/);
    assert.match(await said(here, member, 'kalenderfil', channel), /Filer kan jeg kun give i din egen chat/);
  });

  it('are shown in one message when they are there', async () => {
    await here.at(member).say('kalenderfil');
    const offer = here.at(member).last();
    const before = here.at(member).messages().length;
    await here.at(member).consent(offer, 'accept');
    assert.equal(here.at(member).messages().length, before + 1);
  });

  it('are not made for who may not have them: an outsider who says yes to a forged offer, one who has left since', async () => {
    assert.match(await said(here, outsider, 'kalenderfil i Klyngen Prøve'), /kun gruppens egne/);
    await here.at('Bo Almind').say('kalenderfil');
    const offer = here.at('Bo Almind').last();
    await changeRoster(
      here.store,
      here.tenant,
      groupId,
      (now) => now && { ...now, members: now.members.filter(({ name }) => name !== 'Bo Almind') },
    );
    await here.at('Bo Almind').consent(offer, 'accept');
    assert.match(here.at('Bo Almind').last().text, /kun gruppens egne/);
    assert.equal(here.at('Bo Almind').last().files.length, 0);
  });
});
