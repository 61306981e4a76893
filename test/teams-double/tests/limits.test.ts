import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type RunningTeams, startTeams, type StartOptions } from '../start-teams.ts';
import { post } from './messages.ts';
import { inConversation } from './microsofts-client.ts';

const hello = { type: 'message', text: 'hej' };

describe("limits of Teams' double", () => {
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) =>
    (teams = await startTeams({ ...cast, ...options }));
  afterEach(() => teams.stop());
  const personal = (who = 'Anne Prøve') => teams.as(who).in('personal');
  const say = (id: string, what: string | object) =>
    inConversation(teams, id, (context) => context.sendActivity(what));

  it('let 7 messages through in a second, and say when the next one may come', async () => {
    let now = 1_700_000_000_000;
    await start({ limits: 'enforced', clock: () => now });
    for (let at = 0; at < 7; at++)
      assert.equal((await post(teams, personal().conversationId, hello)).status, 201);
    const refused = await post(teams, personal().conversationId, hello);
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '1']);
    now += 1001;
    assert.equal((await post(teams, personal().conversationId, hello)).status, 201);
    // 8 in 2 seconds is the next one.
    assert.equal((await post(teams, personal().conversationId, hello)).status, 429);
    now += 1001;
    assert.equal((await post(teams, personal().conversationId, hello)).status, 201);
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
