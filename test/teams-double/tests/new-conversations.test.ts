import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type RunningTeams, startTeams, type StartOptions } from '../start-teams.ts';
import { inConversation } from './microsofts-client.ts';

describe("a new conversation of two in Teams' double", () => {
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) =>
    (teams = await startTeams({ ...cast, ...options }));
  afterEach(() => teams.stop());
  const personal = (who = 'Anne Prøve') => teams.as(who).in('personal');
  const say = (id: string, what: string | object) =>
    inConversation(teams, id, (context) => context.sendActivity(what));

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
