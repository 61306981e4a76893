import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type FakeBot, startFakeBot } from '../fake-bot.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';
import { cardType } from '../state/activity.ts';

describe("the message extension in Teams' double", () => {
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

  const thumbnail = 'application/vnd.microsoft.card.thumbnail';
  const hit = (tap?: object) => ({
    contentType: cardType,
    content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Aftalen' }] },
    preview: {
      contentType: thumbnail,
      content: { title: 'Aftalen', text: 'Region A', ...(tap && { tap }) },
    },
  });
  const answer = (...attachments: object[]) => ({
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  });

  it('searches, and puts the card of a hit into a message', async () => {
    bot.answer = () => answer(hit());
    const here = teams.as('Bo Prøve').in('Styregruppen');
    const found = await here.search('agreements', 'iv');
    assert.ok(found.kind === 'hits' && found.hits[0] !== undefined);
    const [{ title, text }] = found.hits;
    assert.deepEqual([title, text], ['Aftalen', 'Region A']);
    await here.insert((await here.choose(found.hits[0])) ?? assert.fail(), 'se her');
    assert.deepEqual(
      [here.last().text, here.last().cards.length, here.last().from.isBot],
      ['se her', 1, false],
    );
    assert.deepEqual(
      bot.heard.map(({ name, value }) => [name, value]),
      [
        [
          'composeExtension/query',
          {
            commandId: 'agreements',
            parameters: [{ name: 'query', value: 'iv' }],
            queryOptions: { skip: 0, count: 25 },
          },
        ],
      ],
    );
  });

  it('asks the bot again for a hit that says so', async () => {
    bot.answer = ({ name }) =>
      name === 'composeExtension/query' ? answer(hit({ type: 'invoke', value: { id: 7 } })) : answer(hit());
    const found = await anne().search('agreements', '');
    assert.ok(found.kind === 'hits' && found.hits[0] !== undefined);
    assert.equal((await anne().choose(found.hits[0]))?.contentType, cardType);
    assert.deepEqual(
      bot.heard.map(({ name }) => name),
      ['composeExtension/query', 'composeExtension/selectItem'],
    );
    assert.deepEqual((bot.heard[0]?.value as { parameters: unknown }).parameters, [
      { name: 'initialRun', value: 'true' },
    ]);
    assert.deepEqual(bot.heard[1]?.value, { id: 7 });
  });

  it('takes nothing of another form', async () => {
    bot.answer = () => ({ body: { hits: [] } });
    assert.equal((await anne().search('agreements', 'iv')).kind, 'failed');
  });
});
