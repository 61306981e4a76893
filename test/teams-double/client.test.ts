import assert from 'node:assert/strict';
import { cast } from './cast.ts';
import { type FakeBot, startFakeBot } from './fake-bot.ts';
import { type RunningTeams, startTeams, type StartOptions } from './start-teams.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

describe("the Teams double's people", () => {
  let bot: FakeBot;
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) => {
    bot = await startFakeBot();
    teams = await startTeams({ ...cast, botUrl: bot.url, patience: 100, ...options });
  };
  beforeEach(() => start());
  afterEach(async () => {
    await teams.stop();
    await bot.stop();
  });

  /** The bot says something in a conversation, on its own. */
  const botSays = async (conversation: string, message: object): Promise<string> => {
    const response = await fetch(`${teams.url}v3/conversations/${conversation}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', ...message }),
    });
    assert.equal(response.status, 201);
    return ((await response.json()) as { id: string }).id;
  };
  const withCard = (card: object) => ({
    attachments: [
      { contentType: cardType, content: { type: 'AdaptiveCard', version: '1.5', body: [], ...card } },
    ],
  });
  const anne = () => teams.as('Anne Prøve').in('personal');

  describe('saying something', () => {
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
      bot.answer = async ({ conversation }) => void (await botSays(conversation.id, { text: 'svar' }));
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
  });

  describe('files', () => {
    it('come as Teams sends them, with an address they can be fetched at', async () => {
      await anne().sendFile('referat.docx', Buffer.from('indhold'));
      const [attachment] = bot.heard[0]?.['attachments'] as {
        contentType: string;
        name: string;
        content: { downloadUrl: string; fileType: string };
      }[];
      assert.equal(attachment?.contentType, 'application/vnd.microsoft.teams.file.download.info');
      assert.deepEqual([attachment.name, attachment.content.fileType], ['referat.docx', 'docx']);
      assert.equal(await (await fetch(attachment.content.downloadUrl)).text(), 'indhold');
    });

    it('can be sent in the personal chat only', async () => {
      await assert.rejects(teams.as('Anne Prøve').in('Formændene').sendFile('a.docx', Buffer.from('')));
    });

    it('from the bot are asked for, and go where the person said', async () => {
      const content = {
        description: 'beslutninger',
        sizeInBytes: 4,
        acceptContext: { a: 1 },
        declineContext: { a: 2 },
      };
      const id = await botSays(anne().conversationId, {
        attachments: [
          { contentType: 'application/vnd.microsoft.teams.card.file.consent', name: 'x.csv', content },
        ],
      });
      assert.deepEqual(await anne().consent(id, 'accept'), { kind: 'done' });
      const { context, uploadInfo } = bot.heard[0]?.value as {
        context: unknown;
        uploadInfo: { uploadUrl: string };
      };
      assert.deepEqual(context, { a: 1 });
      await fetch(uploadInfo.uploadUrl, { method: 'PUT', body: 'a;b;' });
      assert.equal(Buffer.from(teams.files.uploaded(uploadInfo.uploadUrl) ?? []).toString(), 'a;b;');
    });
  });

  describe('cards', () => {
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
      const id = await botSays(chat.conversationId, voting);
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
      const id = await botSays(anne().conversationId, voting);
      bot.answer = answerWith(newCard);
      await anne().click(id, 'For', { remark: 'ja' });
      await fetch(`${teams.url}v3/conversations/${anne().conversationId}/activities/${id}`, {
        method: 'PUT',
        body: JSON.stringify({ type: 'message', ...voting }),
      });
      assert.deepEqual(anne().last().cards, [voting.attachments[0]?.content]);
    });

    it('cannot be used as no person could', async () => {
      const id = await botSays(anne().conversationId, voting);
      await assert.rejects(anne().click(id, 'For'), /remark must be filled in/);
      await assert.rejects(anne().click(id, 'For', { remark: 'a', other: 'b' }), /no input other/);
      await assert.rejects(anne().click(id, 'Imod'), /no action Imod/);
      assert.deepEqual(bot.heard, []);
    });

    it('within cards send the outer inputs too', async () => {
      const id = await botSays(anne().conversationId, voting);
      await anne().click(id, 'Inde', { inner: 'i', remark: 'r' });
      const { action } = bot.heard[0]?.value as { action: { data: unknown } };
      assert.deepEqual(action.data, { remark: 'r', sure: 'false', inner: 'i' });
    });

    it('submit as a message without text, or say something as the person', async () => {
      const id = await botSays(anne().conversationId, voting);
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
      const id = await botSays(anne().conversationId, voting);
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
      const id = await botSays(anne().conversationId, voting);
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
      await botSays(anne().conversationId, refreshing([...others, me]));
      assert.deepEqual(await anne().view(), []);
      await anne().refresh(anne().last());
      assert.deepEqual(
        bot.heard.map(({ value }) => (value as { trigger: string }).trigger),
        ['manual'],
      );
      await botSays(anne().conversationId, refreshing([...others.slice(1), me]));
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
      const id = await botSays(anne().conversationId, withCard({ actions: [opening] }));
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

  describe('feedback', () => {
    const asking = (type: string) => ({ text: 'svar', channelData: { feedbackLoop: { type } } });

    it('goes as Teams sends it, and must be answered with nothing', async () => {
      const id = await botSays(anne().conversationId, asking('default'));
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
      const id = await botSays(anne().conversationId, asking('custom'));
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

  it('react to what the bot said, and take it back', async () => {
    const id = await botSays(anne().conversationId, { text: 'svar' });
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

  it('press suggestions, as long as nothing else was said', async () => {
    const suggestedActions = { actions: [{ type: 'imBack', title: 'Syd', value: 'hvem ejer den i Syd?' }] };
    await botSays(anne().conversationId, { text: 'Hvor?', suggestedActions });
    await anne().suggested('Syd');
    assert.equal(bot.heard[0]?.text, 'hvem ejer den i Syd?');
    await assert.rejects(anne().suggested('Syd'));
  });

  it('delete what they said, and the bot is told', async () => {
    const { message } = await anne().say('hov');
    await anne().deleteOwn(message);
    assert.deepEqual(anne().messages(), []);
    assert.deepEqual([bot.heard[1]?.type, bot.heard[1]?.id], ['messageDelete', message.id]);
  });

  describe('the message extension', () => {
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

  describe('come and go:', () => {
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
      await botSays(conversationId, { text: 'velkommen' });
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
});
