import assert from 'node:assert/strict';
import { TeamsInfo } from 'botbuilder';
import { cast } from '../cast.ts';
import { type RunningTeams, startTeams, type StartOptions } from '../start-teams.ts';
import { inConversation, refusedWith } from './microsofts-client.ts';

describe("rosters of Teams' double", () => {
  let teams: RunningTeams;
  const start = async (options: Partial<StartOptions> = {}) =>
    (teams = await startTeams({ ...cast, ...options }));
  afterEach(() => teams.stop());
  const channel = () => teams.world.conversationOf(teams.person('Anne Prøve'), 'Styregruppen').id;

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
    for (const of of [id, aadObjectId]) assert.equal(((await one(of)) as { name: string }).name, 'Bo Prøve');
    await assert.rejects(one(teams.person('Uden App').id), refusedWith(404, 'MemberNotFoundInConversation'));
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
