import assert from 'node:assert/strict';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readAgenda } from '../../../data/store/meetings/agendas.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  chair,
  channel,
  forged,
  importPaper,
  lastAnswer,
  mandate,
  member,
  planYear,
  pressed,
  said,
  secretary,
} from './group-with-papers.ts';

const gone = 'Dora Dal';

describe('a group without a channel', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startGroup();
    await importPaper(here, 'kommissorium.txt', mandate);
    await planYear(here);
  });
  afterEach(() => here.stop());

  const id = '2026-ordinary-2';
  const about = { group: groupId, meeting: id };
  const act = async (verb: string, data: Record<string, unknown> = {}, name = secretary) =>
    forged(here, name, verb, { ...about, ...data });
  const version = async () => (await readAgenda(here.store, here.tenant, groupId, id))?.version ?? 0;
  const propose = (item: string, more: Record<string, unknown> = {}) =>
    act('agenda.propose', { item, title: `Punkt ${item}`, kind: 'decision', ...more });
  const out = (words: RegExp) => (message: Parameters<typeof shownIn>[0]) =>
    message.from.isBot && words.test(shownIn(message)) && /Sendt ud|Udgave/.test(shownIn(message));

  it('has its agenda, and what is changed on it, sent to each of its people; the secretary has a mail for the others', async () => {
    await said(here, secretary, 'denne kanal hører ikke til en gruppe', channel);
    await here.teams.as(gone).uninstall();
    await said(here, secretary, 'kalender');
    await propose('i-en');
    await propose('i-lukket', { title: 'En navngiven leverandør', closed: 'true' });
    const published = JSON.stringify(await act('agenda.publish', { version: await version() }));
    assert.match(published, /ingen kanal, jeg kan skrive i, så dagsordenen er sendt til hver enkelt/);
    for (const name of [member, chair]) await here.sees(name, out(/Punkt i-en/));
    await said(here, secretary, 'dagsorden');
    const list = await pressed(here, secretary, '1 skal have den på mail …');
    assert.match(list, /Dora Dal/);
    assert.match(list, /Hermed dagsordenen til møde 2 i Klyngen Prøve/);
    assert.match(list, /Punkt i-en/);
    assert.match(list, /Lukket punkt/);
    assert.doesNotMatch(list, /leverandør/, 'a mail leaves Teams');
    assert.equal((await act('agenda.unreached', {}, member)).kind, 'message');
    await propose('i-to', { title: 'Overgange' });
    await act('agenda.amend', { version: await version() });
    for (const name of [member, chair])
      await here.sees(name, out(/Rettet siden udgave 1.*Nyt: \d\. Overgange/));
    assert.equal(
      here
        .at(gone)
        .messages()
        .filter(out(/Punkt i-en/)).length,
      0,
    );
    assert.match(JSON.stringify(await act('agenda.unreached')), /den rettede dagsorden \(udgave 2\)/);
  });

  it('is told personally of a decision that was only noted', async () => {
    await said(here, secretary, 'denne kanal hører ikke til en gruppe', channel);
    await said(here, secretary, 'notér beslutning i Klyngen Prøve, punkt 4: Vagten udvides.');
    await here.at(secretary).click(lastAnswer(here, secretary), 'Notér', {
      ...{ title: 'Vagten', text: 'Vagten udvides.', decidedBy: 'Formandskabet', decidedOn: '2026-03-02' },
    });
    const told = (message: Parameters<typeof shownIn>[0]) =>
      message.from.isBot && /Vagten udvides/.test(shownIn(message));
    for (const name of [member, chair]) await here.sees(name, told);
  });

  it('is told in its channel alone while it has one', async () => {
    await said(here, secretary, 'kalender');
    await propose('i-en');
    await act('agenda.publish', { version: await version() });
    await here.sees(member, out(/Punkt i-en/), channel);
    // What stands in for the channel is looked at until the channel has it, and then not needed.
    for (;;) {
      here.punkt.wake();
      const { waiting, notNeeded, planned, sent } = await deliveryReport(here.store, here.tenant, {
        ...{ kind: 'meeting', id, groupId },
      });
      if (waiting > 0) {
        here.clock.forward(1 / 600);
        await new Promise((resolve) => setImmediate(resolve));
        continue;
      }
      assert.deepEqual([planned, sent, notNeeded], [7, 1, 6]);
      break;
    }
    assert.equal(
      here
        .at(member)
        .messages()
        .filter(out(/Punkt i-en/)).length,
      0,
    );
  });
});
