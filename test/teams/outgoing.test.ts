import assert from 'node:assert/strict';
import type { Conversation } from '../../bot/inbound.ts';
import { createConnection } from '../../bot/teams/connection.ts';
import { createMembers } from '../../bot/teams/members.ts';
import { type Undelivered, undelivered } from '../../bot/teams/undelivered.ts';
import { cast } from '../teams-double/cast.ts';
import type { Mishap } from '../teams-double/connector/mishaps.ts';
import { type RunningTeams, startTeams } from '../teams-double/start-teams.ts';
import { type Bot, startBot } from './bot.ts';

describe('a reply on its way out', () => {
  let teams: RunningTeams;
  let bot: Bot;
  const pauses: number[] = [];
  beforeEach(async () => {
    pauses.length = 0;
    bot = await startBot({ pause: (milliseconds) => Promise.resolve(pauses.push(milliseconds)) });
    teams = await startTeams({ ...cast, botUrl: bot.url });
  });
  afterEach(async () => {
    await bot.stop();
    await teams.stop();
  });
  const anne = () => teams.as('Anne Prøve').in('personal');
  const sends = () => teams.calls.filter(({ operation }) => operation === 'send').length;

  const lost: [what: string, mishap: Mishap, shown: number][] = [
    ['500', { answer: 500 }, 0],
    ['502', { answer: 502 }, 0],
    ['503, even with a time to come again', { answer: 503, retryAfter: 0 }, 0],
    ['504', { answer: 504 }, 0],
    ['a broken connection', { answer: 'reset' }, 0],
    ['nothing, although the message was taken', { answer: 'drop-answer' }, 1],
    ['403', { answer: 'ConversationBlockedByUser' }, 0],
    ['404, as for a message that was deleted', { answer: 404 }, 0],
    ['413', { answer: 413 }, 0],
  ];
  for (const [what, mishap, shown] of lost)
    it(`is not sent again when Teams answers ${what}, and the next turn is as ever`, async () => {
      teams.misbehave({ ...mishap, on: 'send' });
      const said = await anne().say('hvem ejer det?');
      assert.equal(said.status, 502);
      assert.equal(sends(), 1);
      const shownNow = () =>
        anne()
          .messages()
          .filter(({ from }) => from.isBot).length;
      assert.equal(shownNow(), shown);
      assert.equal((await anne().say('hvem ejer det så?')).status, 200);
      assert.equal(shownNow(), shown + 1);
    });

  const putOff: [what: string, mishap: Mishap, waits: number[]][] = [
    ['429 with a time to come again', { answer: 429, retryAfter: 3 }, [3_000]],
    ['429 without one', { answer: 429 }, [500]],
    ['412 twice', { answer: 412, times: 2 }, [500, 2_000]],
  ];
  for (const [what, mishap, waits] of putOff)
    it(`comes once all the same when Teams answers ${what}`, async () => {
      teams.misbehave({ ...mishap, on: 'send' });
      const said = await anne().say('hvem ejer det?');
      assert.equal(said.status, 200);
      assert.equal(said.replies.length, 1);
      assert.deepEqual(pauses, waits);
    });

  it('is given up when Teams puts it off for longer than anyone waits, or three times', async () => {
    teams.misbehave({ answer: 429, retryAfter: 60, on: 'send' });
    assert.equal((await anne().say('hvem ejer det?')).status, 502);
    assert.deepEqual(pauses, []);
    teams.misbehave({ answer: 429, times: 3, on: 'send' });
    assert.equal((await anne().say('hvem ejer det?')).status, 502);
    assert.equal(pauses.length, 2);
    assert.equal(teams.mishaps.pending, 0);
  });
});

describe('what is sent without having been asked', () => {
  let teams: RunningTeams;
  const { adapter } = createConnection(null);
  beforeEach(async () => {
    teams = await startTeams(cast);
  });
  afterEach(() => teams.stop());

  const place = (): Conversation => ({
    id: teams.as('Anne Prøve').in('personal').conversationId,
    scope: 'personal',
    tenant: null,
    serviceUrl: teams.url,
  });
  const tell = (conversation: Conversation): Promise<Undelivered | null> =>
    adapter
      .enter(conversation, async (context) => void (await context.sendActivity('Husk fristen.')))
      .then(
        () => null,
        (error: unknown) => undelivered(error),
      );

  const outcomes: [what: string, mishap: Mishap, outcome: Undelivered][] = [
    [
      'put off',
      { answer: 429, retryAfter: 3 },
      { status: 429, code: 'Throttled', retryAfter: 3_000, doubtful: false },
    ],
    [
      'put off',
      { answer: 412 },
      { status: 412, code: 'PreconditionFailed', retryAfter: null, doubtful: false },
    ],
    [
      'blocked by the person',
      { answer: 'ConversationBlockedByUser' },
      { status: 403, code: 'ConversationBlockedByUser', retryAfter: null, doubtful: false },
    ],
    [
      'unwanted by the administrator',
      { answer: 'BotDisabledByAdmin' },
      { status: 403, code: 'BotDisabledByAdmin', retryAfter: null, doubtful: false },
    ],
    [
      'perhaps taken',
      { answer: 502 },
      { status: 502, code: 'ServiceError', retryAfter: null, doubtful: true },
    ],
    [
      'perhaps taken',
      { answer: 'drop-answer' },
      { status: null, code: 'ECONNRESET', retryAfter: null, doubtful: true },
    ],
  ];
  for (const [what, mishap, outcome] of outcomes)
    it(`is tried once and known to be ${what} at ${mishap.answer}`, async () => {
      teams.misbehave(mishap);
      assert.deepEqual(await tell(place()), outcome);
      assert.equal(teams.calls.length, 1);
    });

  it('is known not to have left when nobody listens', async () => {
    const conversation = place();
    await teams.stop();
    const outcome = { status: null, code: 'ECONNREFUSED', retryAfter: null, doubtful: false };
    assert.deepEqual(await tell(conversation), outcome);
    teams = await startTeams(cast);
  });

  it('leaves questions about members to be asked again, which doubles nothing', async () => {
    teams.misbehave({ answer: 503, retryAfter: 0, times: 2 });
    const members = await createMembers(adapter).members(place());
    assert.ok(members.length > 0);
    assert.equal(teams.calls.length, 3);
  });
});
