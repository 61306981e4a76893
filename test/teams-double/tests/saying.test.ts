import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type FakeBot, startFakeBot } from '../fake-bot.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';
import { botSays } from './messages.ts';

describe("something said in Teams' double", () => {
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

  it('reaches the bot with everything Teams puts around it', async () => {
    await anne().say('hvem ejer aftalen?');
    const person = teams.person('Anne Prøve');
    const { id, timestamp, localTimestamp, entities, ...activity } = bot.heard[0] ?? assert.fail();
    assert.match(String(id), /^\d+$/);
    assert.equal(typeof timestamp, 'string');
    assert.equal(typeof localTimestamp, 'string');
    assert.equal((entities as object[]).length, 1);
    assert.deepEqual(activity, {
      type: 'message',
      text: 'hvem ejer aftalen?',
      textFormat: 'plain',
      attachments: [],
      channelId: 'msteams',
      serviceUrl: teams.url,
      locale: 'da-DK',
      localTimezone: 'Europe/Copenhagen',
      from: { id: person.id, name: 'Anne Prøve', aadObjectId: person.aadObjectId },
      recipient: { id: teams.world.bot.id, name: 'Punkt' },
      conversation: {
        conversationType: 'personal',
        tenantId: teams.world.tenantId,
        id: anne().conversationId,
      },
      channelData: { tenant: { id: teams.world.tenantId } },
    });
  });

  it('gives back what the bot said meanwhile', async () => {
    bot.answer = async ({ conversation }) => void (await botSays(teams, conversation.id, { text: 'svar' }));
    const { replies, status } = await anne().say('hej');
    assert.deepEqual([replies.map(({ text }) => text), status], [['svar'], 200]);
  });

  it('is heard in a channel only with a mention, which names its id and name alone', async () => {
    const here = teams.as('Bo Prøve').in('Styregruppen');
    assert.equal((await here.say('hej alle')).delivered, false);
    await here.say('@Punkt hvad sagde @Anne Prøve?');
    const { text, entities, conversation, channelData, attachments } = bot.heard[0] ?? assert.fail();
    assert.equal(text, '<at>Punkt</at> hvad sagde <at>Anne Prøve</at>?');
    assert.deepEqual((entities as object[]).slice(0, 2), [
      { type: 'mention', text: '<at>Punkt</at>', mentioned: { id: teams.world.bot.id, name: 'Punkt' } },
      {
        type: 'mention',
        text: '<at>Anne Prøve</at>',
        mentioned: { id: teams.person('Anne Prøve').id, name: 'Anne Prøve' },
      },
    ]);
    const last = here.last();
    assert.equal(conversation.id, `${here.conversationId};messageid=${last.id}`);
    assert.equal((channelData as { team: { name: string } }).team.name, 'Klyngen');
    assert.equal((attachments as { contentType: string }[])[0]?.contentType, 'text/html');
  });

  it('in a shared channel comes with the sender’s own tenant, and the host’s on the conversation', async () => {
    await teams.as('Fremmed Prøve').in('Delt').say('@Punkt hej');
    const { conversation, channelData } = bot.heard[0] ?? assert.fail();
    assert.equal(conversation.tenantId, teams.world.tenantId);
    assert.equal(
      (channelData as { tenant: { id: string } }).tenant.id,
      teams.person('Fremmed Prøve').tenantId,
    );
  });

  it('is signed when there is a bearer', async () => {
    await teams.stop();
    teams = await startTeams({ ...cast, botUrl: bot.url, bearer: () => 'Bearer a.b.c' });
    await anne().say('hej');
    assert.deepEqual(bot.tokens, ['Bearer a.b.c']);
  });

  it('by the bot can be reacted to, and the reaction taken back', async () => {
    const id = await botSays(teams, anne().conversationId, { text: 'svar' });
    await anne().react(id, 'like');
    assert.deepEqual(anne().last().reactions, [{ type: 'like', count: 1, mine: true }]);
    await anne().react(id, 'like');
    assert.deepEqual(
      bot.heard.map(({ type, reactionsAdded, reactionsRemoved, replyToId }) => [
        type,
        reactionsAdded,
        reactionsRemoved,
        replyToId,
      ]),
      [
        ['messageReaction', [{ type: 'like' }], undefined, id],
        ['messageReaction', undefined, [{ type: 'like' }], id],
      ],
    );
  });

  it('by pressing a suggestion counts as long as nothing else was said', async () => {
    const suggestedActions = { actions: [{ type: 'imBack', title: 'Syd', value: 'hvem ejer den i Syd?' }] };
    await botSays(teams, anne().conversationId, { text: 'Hvor?', suggestedActions });
    await anne().suggested('Syd');
    assert.equal(bot.heard[0]?.text, 'hvem ejer den i Syd?');
    await assert.rejects(anne().suggested('Syd'));
  });

  it('can be deleted by whoever said it, and the bot is told', async () => {
    const { message } = await anne().say('hov');
    await anne().deleteOwn(message);
    assert.deepEqual(anne().messages(), []);
    assert.deepEqual([bot.heard[1]?.type, bot.heard[1]?.id], ['messageDelete', message.id]);
  });
});
