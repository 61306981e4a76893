import assert from 'node:assert/strict';
import { questionAction, questionRoute } from '../../bot/ask/question-routes.ts';
import { createSearch } from '../../bot/ask/showing/search-hits.ts';
import { showAction, showRoute } from '../../bot/ask/showing/show-routes.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { sightOf } from '../ask/showing/sights.ts';
import { mandate, minutes } from '../register/papers.ts';
import { startTeams, type RunningTeams } from '../teams-double/start-teams.ts';
import { cast } from '../teams-double/cast.ts';
import { actionsOf, answered, questionParts, startBot, textOf, type Bot } from './bot.ts';

/** Names and searches, through the real server and adapter. */
describe('showing, in Teams', () => {
  let bot: Bot;
  let teams: RunningTeams;
  const asked: string[] = [];

  before(async () => {
    const register = buildRegister([mandate(), minutes()]);
    const sight = { sightOf: () => Promise.resolve(sightOf(register)) };
    const questions = questionParts((_, question) => {
      asked.push(question);
      return Promise.resolve(answered('Svaret.'));
    });
    bot = await startBot({
      features: {
        messages: [showRoute(sight, questionRoute(questions))],
        actions: [showAction(sight, questionAction(questions))],
        search: createSearch(
          () => register,
          () => '2024-06-01',
        ),
      },
    });
    teams = await startTeams({ ...cast, clock: () => Date.now() });
    teams.connect(bot.url);
    await teams.as('Anne Prøve').install();
  });
  after(async () => {
    await teams.stop();
    await bot.stop();
  });

  it('answers a name with its card, and asks nobody', async () => {
    asked.length = 0;
    assert.match(
      textOf(await bot.say('Den stående arbejdsgruppe for sårpleje')),
      /^Den stående arbejdsgruppe/,
    );
    assert.deepEqual(asked, []);
  });

  it('hands a question to Ask', async () => {
    assert.equal(textOf(await bot.say('hvem ejer sårplejeaftalen?')), 'Svaret.');
    assert.deepEqual(asked.splice(0), ['hvem ejer sårplejeaftalen?']);
  });

  it('puts the card chosen in the place of the choice', async () => {
    const choice = await bot.say('sårplejeaftalen');
    const [button] = actionsOf(choice);
    assert.ok(button);
    const { body } = await bot.invoke('adaptiveCard/action', { action: button, trigger: 'manual' });
    const { type, value } = body as { type: string; value: unknown };
    assert.equal(type, 'application/vnd.microsoft.card.adaptive');
    assert.match(JSON.stringify(value), /"Ejer"/);
    assert.deepEqual(asked, []);
  });

  it('lets a button ask what is no name', async () => {
    const action = { verb: 'ask', data: { question: 'hvem ejer det?', verb: 'ask', language: 'da' } };
    const { body } = await bot.invoke('adaptiveCard/action', { action, trigger: 'manual' });
    assert.match(JSON.stringify(body), /Svaret\./);
    assert.deepEqual(asked.splice(0), ['hvem ejer det?']);
  });

  it('refuses a button with a question nobody wrote on it', async () => {
    for (const question of [undefined, { text: 'x' }, '', 'x'.repeat(3000)]) {
      const action = { verb: 'ask', data: { question } };
      const { body } = await bot.invoke('adaptiveCard/action', { action, trigger: 'manual' });
      assert.equal((body as { type: string }).type, 'application/vnd.microsoft.activity.message');
    }
  });

  it('lists what a search finds, and what is chosen is a card', async () => {
    const anne = teams.as('Anne Prøve').in('Formændene');
    const found = await anne.search('search', 'sårpl');
    assert.equal(found.kind, 'hits');
    assert.ok(
      found.hits.some(
        ({ title, text }) =>
          title === 'Samarbejdsaftale om sårpleje i eget hjem' &&
          text.startsWith('Aftale · Region Syddanmark'),
      ),
    );
    assert.equal(found.hits[0]?.attachment.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.equal((await anne.search('decisions', '')).kind, 'hits');
  });

  it('says so where a search finds nothing', async () => {
    const found = await teams.as('Anne Prøve').in('personal').search('search', 'elefantpasser');
    assert.equal(found.kind, 'message');
  });
});
