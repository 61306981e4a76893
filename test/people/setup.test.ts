import assert from 'node:assert/strict';
import { isSetUp, setupChecklist } from '../../bot/people/setup/checklist.ts';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { samplePaper } from '../papers/sample-paper.ts';
import { assertRefusal, House, group, who } from '../teams/house.ts';

describe('the list of what is to be set up', () => {
  let house: House;
  before(async () => {
    house = await House.open({ settled: false });
  });
  after(() => house.stop());

  /** All that somebody's own chat shows in reply, the facts of its cards too. */
  const read = async (name: string, text: string): Promise<string> => {
    const { replies } = await house.teams.as(name).in('personal').say(text);
    return replies.map(({ text: said, cards }) => `${said} ${JSON.stringify(cards)}`).join('\n');
  };

  it('is the first thing an administrator is shown, and says what to write', async () => {
    const said = await read(who.administrator, 'hej');
    assert.match(said, /Sæt Punkt op: 6 ting mangler/);
    assert.match(said, /opret gruppe NAVN/);
    assert.match(
      await house.say(who.administrator, 'personal', 'show the setup'),
      /Set Punkt up: 6 things missing/,
    );
  });

  it('is for administrators alone, and not told where others read along', async () => {
    assert.match(await house.say(who.outsider, 'personal', 'hej'), /^Hej!/);
    assertRefusal(await house.say(who.outsider, 'personal', 'opsætning'), /administratorer/);
    assertRefusal(await house.say(who.administrator, 'Kanalen', 'opsætning'), /privat chat/);
  });

  it('follows what is done, step by step, until nothing is left but what a test cannot have', async () => {
    const list = () => read(who.administrator, 'opsætning');
    await house.say(who.administrator, 'personal', `opret gruppe ${group.name}`);
    assert.match(await list(), new RegExp(`Mangler i ${group.name}: skriv »tilføj person i GRUPPE«`));
    await house.say(who.administrator, 'Kanalen', `tilføj @${who.secretary} som sekretær i ${group.name}`);
    assert.match(await list(), /1 kan ikke: skriv »hvem kan ikke nås i GRUPPE«/);
    await house.say(who.secretary, 'Kanalen', `denne kanal er ${group.name}`);
    await house.say(who.secretary, 'personal', 'hej');
    await importPaper(house.store, house.tenant, samplePaper());
    await house.start();
    const said = await list();
    assert.match(said, /Sæt Punkt op: 1 ting mangler/);
    assert.match(said, /Sæt MicrosoftAppId og MicrosoftAppTenantId/);
  });
});

describe('the list, as a rule', () => {
  it('is done when every step is, and never without a group', () => {
    const facts = { registered: true, rosters: [], papers: 1, hasPlace: () => true, person: () => null };
    assert.equal(isSetUp(setupChecklist(facts)), false);
    const member = { person: 't:1', name: 'Anne', role: 'secretary' as const, organisation: null };
    const rosters = [{ groupId: 'g', name: 'G', region: null, members: [member], contacts: [] }];
    const reference = { conversationId: 'a', serviceUrl: 's', tenantId: null };
    const known = { person: 't:1', name: 'Anne', mail: null, teamsId: null, reference, silent: null };
    assert.equal(isSetUp(setupChecklist({ ...facts, rosters, person: () => known })), true);
    assert.deepEqual(
      setupChecklist({ ...facts, rosters, hasPlace: () => false }).flatMap(({ step, done }) =>
        done ? [] : [step],
      ),
      ['channels', 'people'],
    );
  });
});
