import assert from 'node:assert/strict';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import { filledIn, openBallot, votePaper } from '../../decide/chat/opening.ts';
import { about, goTo } from './klynge.ts';

const followUps = 'Sende et udkast til vagtplan; Dal Kommune; 3. april 2026\nFortælle personalet om det';

describe('what follows from a decision in writing', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
  });
  after(() => here.stop());

  it('is refused in a sentence where it cannot be read', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('start skriftlig behandling');
    const form = sara.last();
    for (const [written, told] of [
      ['Sende et udkast; Dal Kommune; snart engang', /ikke en dag, jeg kan læse/],
      ['; Dal Kommune', /ikke læse opfølgningen/],
      ['a; b; 3. april 2026; d', /ikke læse opfølgningen/],
    ] as const) {
      const answer = await sara.click(form, 'Se det igennem', { ...filledIn, followUps: written });
      assert.match(JSON.stringify(answer), told);
    }
  });

  it('is read by the voters, stands in the record, and is a deadline of whoever it names', async () => {
    await openBallot(here, { followUps, minimum: '0' });
    for (const name of ['Frede Formand', 'Anne Almind', 'Carl Bakke', 'Dora Dal']) {
      const paper = await here.sees(name, votePaper);
      assert.match(shownIn(paper), /Opfølgning: Sende et udkast til vagtplan – Dal Kommune – 3\. april 2026/);
      await here.at(name).click(paper, 'Send svar', { answer: 'for' });
    }
    const sara = here.at('Sara Sekretær');
    await sara.say('status på Fælles nattevagt');
    await sara.click(sara.last(), 'Luk nu');
    await here.sees('Dora Dal', about('Vedtaget'));
    const [kept] = await readDecisions(here.store, here.tenant, groupId);
    assert.equal(kept?.record.followUps.length, 2);
    const dora = here.at('Dora Dal');
    await dora.say('mine frister');
    const board = dora.messages().findLast(about('Dine frister'));
    assert.match(shownIn(board ?? dora.last()), /Sende et udkast til vagtplan.*april 2026/);
    assert.doesNotMatch(shownIn(board ?? dora.last()), /Fortælle personalet/);
    goTo(here, '2026-03-20', '09:01');
    const card = await here.sees('Dora Dal', about('Sende et udkast til vagtplan', 'Frist om 14 dage'));
    assert.match(shownIn(card), /du svarer for Dal Kommune/);
    assert.match(shownIn(card), /Det står der.*“[^”]*Sende et udkast til vagtplan[^”]*”.*Opfølgning/);
  });
});
