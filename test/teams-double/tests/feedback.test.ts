import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type FakeBot, startFakeBot } from '../fake-bot.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';
import { cardType } from '../state/activity.ts';
import { botSays } from './messages.ts';

describe("feedback in Teams' double", () => {
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
  const anne = () => teams.as('Anne Prøve').in('personal');

  const asking = (type: string) => ({ text: 'svar', channelData: { feedbackLoop: { type } } });

  it('goes as Teams sends it, and must be answered with nothing', async () => {
    const id = await botSays(teams, anne().conversationId, asking('default'));
    assert.deepEqual(await anne().feedback(id, 'dislike', 'forkert gruppe'), { kind: 'done' });
    assert.deepEqual(bot.heard[0]?.value, {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"forkert gruppe"}' },
    });
    assert.deepEqual([anne().last().thumb, anne().last().feedback], ['dislike', 'default']);
    bot.answer = () => ({ body: { tak: true } });
    assert.equal((await anne().feedback(id, 'like')).kind, 'failed');
  });

  it('may have a form of the bot’s own', async () => {
    const id = await botSays(teams, anne().conversationId, asking('custom'));
    const content = { type: 'AdaptiveCard', version: '1.5', body: [] };
    const value = { title: 'Hvad var galt?', card: { contentType: cardType, content } };
    bot.answer = () => ({ body: { task: { type: 'continue', value } } });
    assert.equal((await anne().feedbackForm(id, 'like')).kind, 'dialog');
    await anne().feedbackForm(id, 'like', true);
    const plain = { actionName: 'feedback', actionValue: { reaction: 'like' } };
    assert.deepEqual(
      bot.heard.map((heard) => heard.value),
      [{ data: plain }, plain],
    );
  });
});
