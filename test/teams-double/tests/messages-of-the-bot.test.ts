import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type RunningTeams, startTeams, type StartOptions } from '../start-teams.ts';
import { cardWith, citing } from './messages.ts';
import { inConversation, refusedWith } from './microsofts-client.ts';

describe("messages to Teams' double", () => {
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) =>
    (teams = await startTeams({ ...cast, ...options }));
  afterEach(() => teams.stop());
  const personal = (who = 'Anne Prøve') => teams.as(who).in('personal');
  const channel = () => teams.world.conversationOf(teams.person('Anne Prøve'), 'Styregruppen').id;
  const say = (id: string, what: string | object) =>
    inConversation(teams, id, (context) => context.sendActivity(what));

  it('takes a message, tells its id, and shows it to the people there', async () => {
    await start();
    const { id } = (await say(personal().conversationId, 'Hej **Anne**')) as { id: string };
    assert.deepEqual(
      personal()
        .messages()
        .map((message) => [message.id, message.text, message.from.isBot]),
      [[id, 'Hej **Anne**', true]],
    );
    assert.deepEqual(
      teams.sent.map(({ operation, status }) => [operation, status]),
      [['send', 201]],
    );
  });

  it('updates and deletes what the bot said, and nothing else', async () => {
    await start({ botUrl: 'http://127.0.0.1:9' });
    const here = personal();
    const { message } = await here.say('mit eget');
    await inConversation(teams, here.conversationId, async (context) => {
      const sent = await context.sendActivity('først');
      await context.updateActivity({ id: sent?.id, type: 'message', text: 'så' });
      assert.deepEqual([here.last().text, here.last().version], ['så', 1]);
      await context.deleteActivity(sent?.id ?? '');
      assert.equal(here.last().text, 'mit eget');
      await assert.rejects(
        context.deleteActivity(sent?.id ?? ''),
        refusedWith(404, 'ActivityNotFoundInConversation'),
      );
      const others = { id: message.id, type: 'message', text: 'tyvstjålet' };
      await assert.rejects(context.updateActivity(others), refusedWith(403, 'ForbiddenOperationException'));
    });
  });

  it('makes two messages of a text with a card, and tells no id', async () => {
    await start();
    const sent = await say(personal().conversationId, {
      type: 'message',
      text: 'se her',
      attachments: [cardWith()],
    });
    assert.equal((sent as { id?: string } | undefined)?.id, undefined);
    assert.deepEqual(
      personal()
        .messages()
        .map(({ text, cards }) => [text, cards.length]),
      [
        ['se her', 0],
        ['', 1],
      ],
    );
  });

  it('begins a thread in a channel, and answers within one', async () => {
    await start();
    await say(channel(), 'nyt');
    const [first] = teams.as('Bo Prøve').in('Styregruppen').messages();
    await say(`${channel()};messageid=${first?.id}`, 'svar');
    const threads = teams
      .as('Bo Prøve')
      .in('Styregruppen')
      .messages()
      .map(({ thread }) => thread);
    assert.deepEqual(threads, [null, first?.id]);
  });

  const unacceptable: [what: string, message: object, status: number, code: string][] = [
    ['an unknown type', { type: 'trace' }, 400, 'BadArgument'],
    ['nothing', { type: 'message' }, 400, 'BadArgument'],
    ['more than 100 KB as UTF-16', { type: 'message', text: 'æ'.repeat(52_000) }, 413, 'MessageSizeTooBig'],
    [
      'a card without a version',
      { type: 'message', attachments: [cardWith({ version: undefined })] },
      400,
      'BadArgument',
    ],
    [
      'a Universal Action in an old card',
      { type: 'message', attachments: [cardWith({ version: '1.3', actions: [{ type: 'Action.Execute' }] })] },
      400,
      'BadArgument',
    ],
    [
      'two kinds of feedback',
      {
        type: 'message',
        text: 'x',
        channelData: { feedbackLoopEnabled: true, feedbackLoop: { type: 'default' } },
      },
      400,
      'BadArgument',
    ],
    [
      'a citation with a long abstract',
      { type: 'message', text: 'x [1]', entities: [citing(1, 'a'.repeat(161))] },
      400,
      'BadArgument',
    ],
    [
      'more than 20 citations',
      { type: 'message', text: 'x', entities: [citing(21, 'a')] },
      400,
      'BadArgument',
    ],
  ];
  for (const [what, message, status, code] of unacceptable)
    it(`refuses ${what} with ${status}`, async () => {
      await start();
      const response = await fetch(`${teams.url}v3/conversations/${personal().conversationId}/activities`, {
        method: 'POST',
        body: JSON.stringify(message),
      });
      assert.equal(response.status, status);
      assert.equal(((await response.json()) as { error: { code: string } }).error.code, code);
      assert.deepEqual(personal().messages(), []);
    });

  it('refuses junk, unknown paths and unknown conversations', async () => {
    await start();
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${teams.url}${path}`, init)).status;
    assert.equal(
      await status(`v3/conversations/${personal().conversationId}/activities`, { method: 'POST', body: '{' }),
      400,
    );
    assert.equal(await status('v3/nothing'), 404);
    assert.equal(await status('v3/conversations', { method: 'PUT', body: '{}' }), 405);
    await assert.rejects(say('a:unknown', 'hej'), refusedWith(404, 'ConversationNotFound'));
  });

  it('wants a token when told to', async () => {
    await start({ needsToken: true });
    assert.equal((await fetch(`${teams.url}v3/teams/x`)).status, 401);
  });
});
