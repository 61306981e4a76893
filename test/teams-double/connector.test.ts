import assert from 'node:assert/strict';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { cast } from './cast.ts';
import { type RunningTeams, startTeams, type StartOptions } from './start-teams.ts';

/** Runs something through Microsoft's own client, in a conversation of the double's. */
const inConversation = async (
  teams: RunningTeams,
  id: string,
  logic: (context: TurnContext) => Promise<unknown>,
) => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const reference = {
    serviceUrl: teams.url,
    channelId: 'msteams',
    bot: { id: teams.world.bot.id, name: 'Punkt' },
    conversation: { id },
  } as unknown as ConversationReference;
  let found: unknown;
  await adapter.continueConversationAsync('', reference, async (context) => {
    found = await logic(context);
  });
  return found;
};

const refusedWith = (status: number, code: string) => (error: unknown) => {
  const {
    statusCode,
    code: found,
    body,
  } = error as { statusCode: number; code?: string; body?: { error?: { code: string } } };
  assert.equal(statusCode, status);
  assert.equal(body?.error?.code ?? found, code);
  return true;
};

describe("the Teams double's connector", () => {
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) =>
    (teams = await startTeams({ ...cast, ...options }));
  afterEach(() => teams.stop());
  const personal = (who = 'Anne Prøve') => teams.as(who).in('personal');
  const channel = () => teams.world.conversationOf(teams.person('Anne Prøve'), 'Styregruppen').id;
  const say = (id: string, what: string | object) =>
    inConversation(teams, id, (context) => context.sendActivity(what));
  const card = (more: object = {}) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: { type: 'AdaptiveCard', version: '1.5', body: [], ...more },
  });

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
      attachments: [card()],
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
      { type: 'message', attachments: [card({ version: undefined })] },
      400,
      'BadArgument',
    ],
    [
      'a Universal Action in an old card',
      { type: 'message', attachments: [card({ version: '1.3', actions: [{ type: 'Action.Execute' }] })] },
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

  describe('a conversation of two', () => {
    const create = async (who: string, more: object = {}) => {
      const { id } = teams.person(who);
      const body = { members: [{ id }], tenantId: teams.world.tenantId, ...more };
      const response = await fetch(`${teams.url}v3/conversations`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      return {
        status: response.status,
        ...((await response.json()) as { id?: string; error?: { code: string } }),
      };
    };

    it('is the same each time, by Teams’ id or by Entra’s', async () => {
      await start();
      const { id } = await create('Anne Prøve');
      assert.equal(id, personal().conversationId);
      const members = [{ id: teams.person('Anne Prøve').aadObjectId }];
      assert.equal((await create('Anne Prøve', { members })).id, id);
    });

    it('can be had with someone known only from a team that has the bot', async () => {
      await start();
      const { status, id = '' } = await create('Kun Team');
      assert.equal(status, 201);
      await say(id, 'vi kender hinanden fra Klyngen');
      assert.equal(personal('Kun Team').messages().length, 1);
    });

    for (const who of ['Uden App', 'Fremmed Prøve'])
      it(`cannot be had with ${who === 'Uden App' ? 'someone without the app' : 'someone of another tenant'}`, async () => {
        await start();
        const { status, error } = await create(who);
        assert.deepEqual([status, error?.code], [403, 'ForbiddenOperationException']);
      });

    it('needs the tenant, and one person', async () => {
      await start();
      assert.equal((await create('Anne Prøve', { tenantId: undefined })).status, 400);
      assert.equal((await create('Anne Prøve', { members: [] })).status, 400);
      assert.equal((await create('Anne Prøve', { isGroup: true })).status, 400);
      assert.equal((await create('Anne Prøve', { members: [{ id: 'anne@example.dk' }] })).status, 400);
    });
  });

  describe('the roster', () => {
    it('tells who somebody is: guests and people of other tenants by their tenant and role', async () => {
      await start();
      const { id } = teams.world.conversationOf(teams.person('Anne Prøve'), 'Delt');
      const paged = (await inConversation(teams, id, (context) => TeamsInfo.getPagedMembers(context))) as {
        members: { name: string; tenantId: string; userRole: string; aadObjectId: string; email: string }[];
      };
      const byName = Object.fromEntries(paged.members.map((member) => [member.name, member]));
      assert.equal(byName['Gæst Prøve']?.userRole, 'guest');
      assert.equal(byName['Gæst Prøve'].tenantId, teams.world.tenantId);
      assert.notEqual(byName['Fremmed Prøve']?.tenantId, teams.world.tenantId);
      assert.equal(byName['Anne Prøve']?.aadObjectId, teams.person('Anne Prøve').aadObjectId);
      assert.equal(byName['Anne Prøve'].email, 'anne.proeve@example.dk');
    });

    it('comes in pages of 50 at least in a channel, and whole in a chat', async () => {
      const people = Array.from({ length: 120 }, (_, at) => ({ name: `Person ${at}` }));
      const members = people.map(({ name }) => name);
      await start({ people, teams: [{ name: 'Stort', members }], groupChats: [{ name: 'Chat', members }] });
      const sizes = async (where: string): Promise<number[]> => {
        const { id } = teams.world.conversationOf(teams.person('Person 0'), where);
        const found: number[] = [];
        let token: string | undefined;
        do
          await inConversation(teams, id, async (context) => {
            const page = await TeamsInfo.getPagedMembers(context, 10, token);
            found.push(page.members.length);
            token = page.continuationToken;
          });
        while (token !== undefined && token !== '');
        return found;
      };
      assert.deepEqual(await sizes('General'), [50, 50, 20]);
      assert.deepEqual(await sizes('Chat'), [120]);
    });

    it('finds one by either id, and says when somebody is not there', async () => {
      await start();
      const { id, aadObjectId } = teams.person('Bo Prøve');
      const one = (of: string) =>
        inConversation(teams, channel(), (context) => TeamsInfo.getMember(context, of));
      for (const of of [id, aadObjectId])
        assert.equal(((await one(of)) as { name: string }).name, 'Bo Prøve');
      await assert.rejects(
        one(teams.person('Uden App').id),
        refusedWith(404, 'MemberNotFoundInConversation'),
      );
    });

    it('tells a team’s name and channels', async () => {
      await start();
      const [team] = teams.world.teams;
      const { name } = (await inConversation(teams, channel(), (context) =>
        TeamsInfo.getTeamDetails(context, team?.id),
      )) as { name: string };
      assert.equal(name, 'Klyngen');
      const channels = (await inConversation(teams, channel(), (context) =>
        TeamsInfo.getTeamChannels(context, team?.id),
      )) as { name?: string }[];
      assert.deepEqual(
        channels.map((found) => found.name),
        [undefined, 'Styregruppen', 'Delt'],
      );
    });
  });

  describe('its limits', () => {
    it('let 7 messages through in a second, and say when the next one may come', async () => {
      let now = 1_700_000_000_000;
      await start({ limits: 'enforced', clock: () => now });
      const post = () =>
        fetch(`${teams.url}v3/conversations/${personal().conversationId}/activities`, {
          method: 'POST',
          body: JSON.stringify({ type: 'message', text: 'hej' }),
        });
      for (let at = 0; at < 7; at++) assert.equal((await post()).status, 201);
      const refused = await post();
      assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '1']);
      now += 1001;
      assert.equal((await post()).status, 201);
      // 8 in 2 seconds is the next one.
      assert.equal((await post()).status, 429);
      now += 1001;
      assert.equal((await post()).status, 201);
      assert.deepEqual(
        [...new Set(teams.limits.breaches.map(({ limit }) => limit))],
        ['write: 7 in 1 s', 'write: 8 in 2 s'],
      );
    });

    it('are counted, not enforced, unless one says so; other bots count too', async () => {
      await start({ clock: () => 1_700_000_000_000 });
      const { conversationId } = personal();
      teams.limits.takeForOthers(conversationId, 14);
      await say(conversationId, 'hej');
      assert.deepEqual(
        teams.limits.breaches.map(({ limit }) => limit),
        ['thread: 14 in 1 s'],
      );
    });

    it('are 50 in a second for the app as a whole', async () => {
      const people = Array.from({ length: 51 }, (_, at) => ({ name: `Person ${at}` }));
      await start({ people, teams: [], groupChats: [], clock: () => 1_700_000_000_000 });
      for (const { name } of people) await say(teams.as(name).in('personal').conversationId, 'hej');
      assert.deepEqual(
        teams.limits.breaches.map(({ limit }) => limit),
        ['app: 50 in 1 s'],
      );
    });
  });

  describe('its misbehaviour', () => {
    const codes = ['BotDisabledByAdmin', 'BotNotInConversationRoster', 'ConversationBlockedByUser'] as const;
    for (const code of codes)
      it(`answers 403 ${code} as often as asked, where asked`, async () => {
        await start();
        teams.misbehave({ answer: code, in: personal().conversationId, times: 2 });
        await say(personal('Bo Prøve').conversationId, 'hej');
        for (let at = 0; at < 2; at++)
          await assert.rejects(say(personal().conversationId, 'hej'), refusedWith(403, code));
        await say(personal().conversationId, 'hej');
        assert.equal(teams.mishaps.pending, 0);
      });

    it('answers any status, with Retry-After or without', async () => {
      await start();
      const post = () =>
        fetch(`${teams.url}v3/conversations/${personal().conversationId}/activities`, {
          method: 'POST',
          body: JSON.stringify({ type: 'message', text: 'hej' }),
        });
      for (const answer of [404, 412, 413, 429, 500, 502, 503, 504] as const) {
        teams.misbehave({ answer });
        assert.equal((await post()).status, answer);
      }
      teams.misbehave({ answer: 429, retryAfter: 7 });
      assert.equal((await post()).headers.get('retry-after'), '7');
      assert.deepEqual(personal().messages(), []);
    });

    it('takes a message and loses the answer, or breaks off before it', async () => {
      await start();
      const post = () =>
        fetch(`${teams.url}v3/conversations/${personal().conversationId}/activities`, {
          method: 'POST',
          body: JSON.stringify({ type: 'message', text: 'hej' }),
        });
      teams.misbehave({ answer: 'reset' });
      await assert.rejects(post());
      assert.equal(personal().messages().length, 0);
      teams.misbehave({ answer: 'drop-answer' });
      await assert.rejects(post());
      assert.equal(personal().messages().length, 1);
    });

    it('answers late, when it is told to', async () => {
      await start();
      let let_go = () => {};
      teams.misbehave({ answer: 'slow', until: new Promise<void>((resolve) => (let_go = resolve)) });
      const saying = say(personal().conversationId, 'hej');
      await new Promise<void>((resolve) => void teams.world.onChange(() => resolve()));
      assert.equal(teams.calls[0]?.status, null);
      let_go();
      await saying;
      assert.equal(teams.calls[0]?.status, 201);
    });
  });
});

function citing(count: number, abstract: string) {
  const citation = Array.from({ length: count }, (_, at) => ({
    '@type': 'Claim',
    position: at + 1,
    appearance: { '@type': 'DigitalDocument', name: 'referat', abstract },
  }));
  return { type: 'https://schema.org/Message', '@type': 'Message', citation };
}
