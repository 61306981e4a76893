import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { openBallot, votePaper } from './opening.ts';

describe('ballot papers when Teams misbehaves', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startGroup();
  });
  afterEach(() => here.stop());

  const everybody = ['Frede Formand', 'Anne Almind', 'Bo Almind', 'Carl Bakke', 'Dora Dal'];
  /** What became of all that was due: the reminders are still to come. */
  const report = async () => {
    const [id = ''] = await everyBallot(here.store, here.tenant);
    for (;;) {
      const now = await deliveryReport(here.store, here.tenant, { kind: 'ballot', id, groupId });
      if (now.sent + now.stopped > everybody.length) return now;
      await setImmediate();
    }
  };
  const papers = (name: string): number => here.at(name).messages().filter(votePaper).length;
  const dora = () => here.at('Dora Dal').conversationId;

  for (const answer of [429, 412, 503] as const)
    it(`come once each after ${String(answer)}`, async () => {
      here.teams.misbehave({ answer, retryAfter: 1, on: 'send', in: dora() });
      await openBallot(here);
      for (const name of everybody) await here.sees(name, votePaper);
      assert.equal(here.teams.mishaps.pending, 0);
      assert.deepEqual(
        everybody.map(papers),
        everybody.map(() => 1),
      );
    });

  it('come again once, in doubt, when the answer was lost, and say so in the report', async () => {
    here.teams.misbehave({ answer: 'drop-answer', on: 'send', in: dora() });
    await openBallot(here);
    await here.sees('Dora Dal', () => papers('Dora Dal') === 2);
    for (const name of everybody) await here.sees(name, votePaper);
    assert.ok(['Anne Almind', 'Carl Bakke'].every((name) => papers(name) === 1));
    const { doubtful } = await report();
    assert.equal(doubtful, 1);
  });

  it('stop for who has blocked Punkt, who is on the secretary’s list then', async () => {
    here.teams.misbehave({ answer: 'ConversationBlockedByUser', on: 'send', in: dora() });
    await openBallot(here);
    for (const name of everybody.slice(0, 4)) await here.sees(name, votePaper);
    const { stopped, failures } = await report();
    const sara = here.at('Sara Sekretær');
    await sara.say('hvem kan ikke nås i Klyngen Prøve');
    assert.match(shownIn(sara.last()), /Dora Dal/);
    assert.equal(papers('Dora Dal'), 0);
    assert.equal(stopped, 1);
    assert.equal(failures[0]?.reason, 'ConversationBlockedByUser');
  });

  it('stop for who has taken Punkt away', async () => {
    await here.teams.as('Dora Dal').uninstall();
    await openBallot(here);
    for (const name of everybody.slice(0, 4)) await here.sees(name, votePaper);
    const { stopped } = await report();
    assert.equal(stopped, 1);
  });
});

describe('ballot papers for somebody whom Punkt knows from the team alone', () => {
  it('begin a conversation with them, and are voted on there', async () => {
    const here = await startGroup({ withoutApp: ['Dora Dal'] });
    try {
      await openBallot(here);
      await here.sees('Anne Almind', votePaper);
      await here.sees('Carl Bakke', votePaper);
      // There is no conversation of theirs to look at before Punkt has begun one.
      const created = () => here.teams.calls.filter(({ operation }) => operation === 'create').length;
      while (created() === 0) await setImmediate();
      assert.equal(created(), 1);
      const dora = here.at('Dora Dal');
      const voted = await dora.click(await here.sees('Dora Dal', votePaper), 'Send svar', { answer: 'for' });
      assert.match(JSON.stringify(voted), /Svaret for Dal Kommune: For/);
    } finally {
      await here.stop();
    }
  });
});
