import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type FakeBot, startFakeBot } from '../fake-bot.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';
import { botSays } from './messages.ts';

describe("coming and going in Teams' double", () => {
  let bot: FakeBot;
  let teams: RunningTeams;
  beforeEach(async () => {
    bot = await startFakeBot();
    teams = await startTeams({ ...cast, botUrl: bot.url, patience: 100 });
  });
  afterEach(async () => {
    await teams.stop();
    await bot.stop();
  });

  const told = () =>
    bot.heard.map(({ type, action, membersAdded, membersRemoved, channelData }) => {
      const { eventType } = channelData as { eventType?: string };
      const ids = ((membersAdded ?? membersRemoved) as { id: string }[] | undefined)?.map(({ id }) =>
        id.slice(0, 3),
      );
      return [type, action, ids, eventType].filter((part) => part !== undefined);
    });

  it('who installs the app can be written to, and who uninstalls it cannot', async () => {
    await teams.as('Uden App').install();
    assert.deepEqual(told(), [
      ['conversationUpdate', ['28:', '29:']],
      ['installationUpdate', 'add'],
    ]);
    const { conversationId } = teams.as('Uden App').in('personal');
    await botSays(teams, conversationId, { text: 'velkommen' });
    await teams.as('Uden App').uninstall();
    const response = await fetch(`${teams.url}v3/conversations/${conversationId}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', text: 'er du der?' }),
    });
    assert.equal(response.status, 403);
    assert.deepEqual(told().at(-1), ['installationUpdate', 'remove']);
    assert.equal((await teams.as('Uden App').in('personal').say('hej')).delivered, false);
  });

  it('nobody of another tenant can install it', async () => {
    await assert.rejects(teams.as('Fremmed Prøve').install(), /a tenant without the app/);
  });

  it('a team has the bot in all its channels', async () => {
    await teams.as('Anne Prøve').removeBotFrom('Styregruppen');
    assert.equal(teams.world.conversationOf(teams.person('Anne Prøve'), 'Delt').hasBot, false);
    await teams.as('Anne Prøve').addBotTo('Styregruppen');
    assert.deepEqual(told(), [
      ['conversationUpdate', ['28:'], 'teamMemberRemoved'],
      ['installationUpdate', 'remove'],
      ['conversationUpdate', ['28:'], 'teamMemberAdded'],
      ['installationUpdate', 'add'],
    ]);
  });

  it('members of a team and a chat', async () => {
    await teams.as('Anne Prøve').add('Uden App', 'Styregruppen');
    assert.equal(teams.as('Uden App').in('Delt').messages().length, 0);
    await teams.as('Anne Prøve').remove('Bo Prøve', 'Formændene');
    assert.throws(() => teams.as('Bo Prøve').in('Formændene'));
    assert.deepEqual(told(), [
      ['conversationUpdate', ['29:'], 'teamMemberAdded'],
      ['conversationUpdate', ['29:']],
    ]);
  });

  it('and anything else may be sent to the bot', async () => {
    await teams.as('Anne Prøve').post('personal', { type: 'noSuchThing', value: { forged: true } });
    assert.deepEqual([bot.heard[0]?.type, bot.heard[0]?.['channelId']], ['noSuchThing', 'msteams']);
  });
});
