import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type FakeBot, startFakeBot } from '../fake-bot.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';
import { cardType } from '../state/activity.ts';
import { botSays, withCard } from './messages.ts';

describe("cards in Teams' double", () => {
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

  const voting = withCard({
    body: [
      { type: 'Input.Text', id: 'remark', isRequired: true },
      { type: 'Input.Toggle', id: 'sure', title: 'Sikker' },
    ],
    actions: [
      { type: 'Action.Execute', title: 'For', verb: 'vote', data: { answer: 'for' } },
      { type: 'Action.Submit', title: 'Gammel', data: { answer: 'old' } },
      {
        type: 'Action.Submit',
        title: 'Sig',
        data: { msteams: { type: 'imBack', value: 'hjælp' } },
        associatedInputs: 'none',
      },
      { type: 'Action.OpenUrl', title: 'Åbn', url: 'https://example.dk' },
      {
        type: 'Action.ShowCard',
        title: 'Mere',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Input.Text', id: 'inner' }],
          actions: [{ type: 'Action.Execute', title: 'Inde', verb: 'inner' }],
        },
      },
    ],
  });
  const answerWith = (value: object) => () => ({
    status: 200,
    body: { statusCode: 200, type: cardType, value },
  });
  const newCard = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Tak' }] };

  it('send their data with the inputs, and are replaced for that person alone', async () => {
    const chat = teams.as('Anne Prøve').in('Formændene');
    const id = await botSays(teams, chat.conversationId, voting);
    bot.answer = answerWith(newCard);
    assert.equal((await chat.click(id, 'For', { remark: 'ja' })).kind, 'card');
    assert.deepEqual(bot.heard[0]?.value, {
      action: {
        type: 'Action.Execute',
        verb: 'vote',
        data: { answer: 'for', remark: 'ja', sure: 'false' },
      },
      trigger: 'manual',
    });
    assert.equal(bot.heard[0]['replyToId'], id);
    assert.deepEqual(chat.last().cards, [newCard]);
    assert.notDeepEqual(teams.as('Bo Prøve').in('Formændene').last().cards, [newCard]);
  });

  it('are the same for everybody again once the bot updates the message', async () => {
    const id = await botSays(teams, anne().conversationId, voting);
    bot.answer = answerWith(newCard);
    await anne().click(id, 'For', { remark: 'ja' });
    await fetch(`${teams.url}v3/conversations/${anne().conversationId}/activities/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ type: 'message', ...voting }),
    });
    assert.deepEqual(anne().last().cards, [voting.attachments[0]?.content]);
  });

  it('cannot be used as no person could', async () => {
    const id = await botSays(teams, anne().conversationId, voting);
    await assert.rejects(anne().click(id, 'For'), /remark must be filled in/);
    await assert.rejects(anne().click(id, 'For', { remark: 'a', other: 'b' }), /no input other/);
    await assert.rejects(anne().click(id, 'Imod'), /no action Imod/);
    assert.deepEqual(bot.heard, []);
  });

  it('within cards send the outer inputs too', async () => {
    const id = await botSays(teams, anne().conversationId, voting);
    await anne().click(id, 'Inde', { inner: 'i', remark: 'r' });
    const { action } = bot.heard[0]?.value as { action: { data: unknown } };
    assert.deepEqual(action.data, { remark: 'r', sure: 'false', inner: 'i' });
  });

  it('submit as a message without text, or say something as the person', async () => {
    const id = await botSays(teams, anne().conversationId, voting);
    await anne().click(id, 'Gammel', { remark: 'r' });
    await anne().click(id, 'Sig');
    assert.deepEqual(await anne().click(id, 'Åbn', { remark: 'r' }), {
      kind: 'opened',
      url: 'https://example.dk',
    });
    assert.deepEqual(
      bot.heard.map(({ type, text, value }) => [type, text, value]),
      [
        ['message', undefined, { answer: 'old', remark: 'r', sure: 'false' }],
        ['message', 'hjælp', undefined],
      ],
    );
    assert.equal(anne().last().text, 'hjælp');
  });

  it('are tried three times when no answer comes, or a 5xx, and never more for a 4xx', async () => {
    const id = await botSays(teams, anne().conversationId, voting);
    const click = () => anne().click(id, 'For', { remark: 'ja' });
    bot.answer = () => ({ status: 500 });
    assert.deepEqual(await click(), { kind: 'failed', why: 'status 500' });
    assert.equal(bot.heard.length, 3);
    assert.equal(new Set(bot.heard.map((activity) => activity.id)).size, 1);
    bot.answer = () => new Promise(() => {});
    assert.deepEqual(await click(), { kind: 'failed', why: 'no answer in time' });
    assert.equal(bot.heard.length, 6);
    bot.answer = () => ({ status: 400 });
    await click();
    assert.equal(bot.heard.length, 7);
  });

  it('take messages and errors as answers, and nothing of another form', async () => {
    const id = await botSays(teams, anne().conversationId, voting);
    const outcomeOf = (body: unknown) => {
      bot.answer = () => ({ body });
      return anne().click(id, 'For', { remark: 'ja' });
    };
    const message = {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Noteret',
    };
    assert.deepEqual(await outcomeOf(message), { kind: 'message', text: 'Noteret' });
    const error = { statusCode: 400, type: 'application/vnd.microsoft.error', value: { message: 'nej' } };
    assert.deepEqual(await outcomeOf(error), { kind: 'failed', why: '400 nej' });
    assert.equal((await outcomeOf({ ok: true })).kind, 'failed');
    assert.equal((await outcomeOf({ statusCode: 200, type: cardType, value: 'text' })).kind, 'failed');
  });

  it('refresh by themselves for the people named, the first 60 at most, and by hand for everybody', async () => {
    const refreshing = (userIds: string[]) =>
      withCard({ refresh: { action: { type: 'Action.Execute', verb: 'see', data: { n: 1 } }, userIds } });
    const { id: me } = teams.person('Anne Prøve');
    const others = Array.from({ length: 60 }, (_, at) => `29:${at}`);
    bot.answer = answerWith(newCard);
    await botSays(teams, anne().conversationId, refreshing([...others, me]));
    assert.deepEqual(await anne().view(), []);
    await anne().refresh(anne().last());
    assert.deepEqual(
      bot.heard.map(({ value }) => (value as { trigger: string }).trigger),
      ['manual'],
    );
    await botSays(teams, anne().conversationId, refreshing([...others.slice(1), me]));
    assert.equal((await anne().view())[0]?.kind, 'card');
    assert.deepEqual(bot.heard[1]?.value, {
      action: { type: 'Action.Execute', verb: 'see', data: { n: 1 } },
      trigger: 'automatic',
    });
  });

  it('open dialogs, whose answers are sent', async () => {
    const opening = {
      type: 'Action.Submit',
      title: 'Ret',
      data: { msteams: { type: 'task/fetch' }, field: 'owner' },
    };
    const id = await botSays(teams, anne().conversationId, withCard({ actions: [opening] }));
    const card = { contentType: cardType, content: newCard };
    bot.answer = () => ({ body: { task: { type: 'continue', value: { title: 'Ret', card } } } });
    assert.deepEqual(await anne().click(id, 'Ret'), { kind: 'dialog', title: 'Ret', card: newCard });
    bot.answer = () => ({ body: { task: { type: 'message', value: 'Rettet' } } });
    assert.deepEqual(await anne().submitDialog(id, { field: 'owner', value: 'x' }), {
      kind: 'message',
      text: 'Rettet',
    });
    assert.deepEqual(
      bot.heard.map(({ name }) => name),
      ['task/fetch', 'task/submit'],
    );
  });
});
