import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type RunningTeams, startTeams, type StartOptions } from '../start-teams.ts';
import { post } from './messages.ts';
import { inConversation, refusedWith } from './microsofts-client.ts';

const hello = { type: 'message', text: 'hej' };

describe("misbehaviour of Teams' double", () => {
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) =>
    (teams = await startTeams({ ...cast, ...options }));
  afterEach(() => teams.stop());
  const personal = (who = 'Anne Prøve') => teams.as(who).in('personal');
  const say = (id: string, what: string | object) =>
    inConversation(teams, id, (context) => context.sendActivity(what));

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
    for (const answer of [404, 412, 413, 429, 500, 502, 503, 504] as const) {
      teams.misbehave({ answer });
      assert.equal((await post(teams, personal().conversationId, hello)).status, answer);
    }
    teams.misbehave({ answer: 429, retryAfter: 7 });
    assert.equal((await post(teams, personal().conversationId, hello)).headers.get('retry-after'), '7');
    assert.deepEqual(personal().messages(), []);
  });

  it('takes a message and loses the answer, or breaks off before it', async () => {
    await start();
    teams.misbehave({ answer: 'reset' });
    await assert.rejects(post(teams, personal().conversationId, hello));
    assert.equal(personal().messages().length, 0);
    teams.misbehave({ answer: 'drop-answer' });
    await assert.rejects(post(teams, personal().conversationId, hello));
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
