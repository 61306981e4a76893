import assert from 'node:assert/strict';
import { citationEntity } from '../../bot/teams/citation-entity.ts';
import { createConnection } from '../../bot/teams/connection.ts';
import { cast } from '../teams-double/cast.ts';
import { startTeams } from '../teams-double/start-teams.ts';

describe('a message with citations', () => {
  it('reaches Teams with all of them, through Microsoft’s own client', async () => {
    const teams = await startTeams(cast);
    const { conversationId: id } = teams.as('Anne Prøve').in('personal');
    const entity = citationEntity([
      { document: 'referat.txt', place: 'Punkt 2', quote: 'Det blev godkendt.' },
    ]);
    const here = { id, scope: 'personal' as const, tenant: teams.world.tenantId, serviceUrl: teams.url };
    await createConnection(null).adapter.enter(here, async (context) => {
      await context.sendActivity({ type: 'message', text: 'Godkendt [1]', entities: [entity] });
    });
    await teams.stop();
    assert.deepEqual(teams.sent[0]?.activity?.entities, [entity]);
  });
});
