import assert from 'node:assert/strict';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { openBallot, votePaper } from './opening.ts';

/** Organisations, variants that each joins, a remark, a substitute; and a second round that an objection stops. */
describe('parties that join variants, in two rounds', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
  });
  after(() => here.stop());

  it('is a list that binds each its own, with a remark and a substitute’s answer', async () => {
    const { at, sees } = here;
    await openBallot(here, {
      form: 'accession',
      variants: 'Model A: fælles vagt\nModel B: egen vagt',
      minimum: '0',
    });
    const answer = async (name: string, inputs: Record<string, string>): Promise<string> => {
      const paper = await sees(name, votePaper);
      const outcome = await at(name).click(paper, 'Send svar', inputs);
      assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
      return JSON.stringify(outcome);
    };
    await answer('Frede Formand', { answer: 'for:v1' });
    assert.match(await answer('Bo Almind', { answer: 'for:v1' }), /Svaret for Almind Kommune: Model A/);
    await answer('Carl Bakke', { answer: 'for:v2', remark: 'Vi har allerede en vagt.' });
    assert.match(await answer('Dora Dal', { answer: 'none' }), /Tilslutter os ingen/);
    const sara = at('Sara Sekretær');
    await sara.say('status på Fælles nattevagt');
    assert.match(shownIn(sara.last()), /4 af 4 har svaret/);
    const closed = await sara.click(sara.last(), 'Luk nu');
    assert.match(JSON.stringify(closed), /Tilslutning/);
    const told = await sees('Anne Almind', (message) => /Tilslutning/.test(shownIn(message)), 'Beslutninger');
    assert.match(shownIn(told), /Bakke Kommune.*Model B.*Vi har allerede en vagt/);
    assert.match(shownIn(told), /Bo Almind/);
    const [kept] = await readDecisions(here.store, here.tenant, groupId);
    assert.equal(kept?.record.result?.outcome, 'acceded');
  });

  it('goes on in a linked round, which an objection stops for all, once', async () => {
    const { at, sees } = here;
    const sara = at('Sara Sekretær');
    const ended = await sees('Sara Sekretær', (message) => /Ny runde/.test(shownIn(message)));
    await sara.click(ended, 'Ny runde …');
    await sara.click(sara.last(), 'Se det igennem', {
      title: 'Fælles nattevagt, anden runde',
      seats: 'organisations',
    });
    await sara.click(sara.last(), 'Bekræft og send');
    const paper = await sees(
      'Carl Bakke',
      (message) => votePaper(message) && /anden runde/.test(shownIn(message)),
    );
    const carl = at('Carl Bakke');
    const asked = await carl.click(paper, 'Indsigelse …');
    assert.match(JSON.stringify(asked), /stopper den skriftlige behandling med det samme/);
    const stopped = await carl.click(paper.id, 'Gør indsigelse', { remark: 'Det skal vi tale om.' });
    assert.equal(stopped.kind, 'card', JSON.stringify(stopped));
    const told = await sees(
      'Anne Almind',
      (message) => /Stoppet af indsigelse/.test(shownIn(message)),
      'Beslutninger',
    );
    assert.match(shownIn(told), /Det skal vi tale om/);
    const list = await readList(here.store, here.tenant, groupId);
    assert.deepEqual(
      list.map(({ why, title }) => [why, title]),
      [['objection', 'Fælles nattevagt, anden runde']],
    );
    const decisions = await readDecisions(here.store, here.tenant, groupId);
    const second = decisions.find(({ record }) => record.previous !== null);
    assert.ok(second);
    await here.at('Dora Dal').say('hvem var imod anden runde?');
    assert.match(shownIn(here.at('Dora Dal').last()), /Bakke Kommune/);
  });
});
