import assert from 'node:assert/strict';
import { recountBallot } from '../../../bot/decide/decide.ts';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import type { Outcome } from '../../teams-double/client/cards/outcome.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { openBallot, title, votePaper } from './opening.ts';

const cardIn = (outcome: Outcome): string => {
  assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
  return JSON.stringify(outcome);
};

describe('a written procedure in Teams', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
  });
  after(() => here.stop());

  it('is opened from a form, looked through, confirmed, voted, closed, and told', async () => {
    const { at, sees } = here;
    await openBallot(here);
    const sara = at('Sara Sekretær');
    assert.match(shownIn(sara.last()), /stemmesedlerne er på vej/);

    const anne = await sees('Anne Almind', votePaper);
    assert.match(shownIn(anne), /Svar for Almind Kommune/);
    const receipt = cardIn(await at('Anne Almind').click(anne, 'Send svar', { answer: 'for' }));
    assert.match(receipt, /Svaret for Almind Kommune: For/);
    assert.match(receipt, /nr\. 2 i loggen/);

    const carl = await sees('Carl Bakke', votePaper);
    const without = await at('Carl Bakke').click(carl, 'Send svar', { answer: 'against' });
    assert.deepEqual([without.kind, /Skriv hvorfor/.test(JSON.stringify(without))], ['message', true]);
    cardIn(
      await at('Carl Bakke').click(carl, 'Send svar', { answer: 'against', remark: 'Vi mangler folk.' }),
    );
    const frede = await sees('Frede Formand', votePaper);
    cardIn(await at('Frede Formand').click(frede, 'Send svar', { answer: 'for' }));

    here.clock.forward(24 * 30);
    here.punkt.wake();
    const told = await sees('Dora Dal', (message) => /Vedtaget/.test(shownIn(message)));
    assert.match(shownIn(told), /2 for, 1 imod/);
    assert.match(shownIn(told), /Vi mangler folk/);
    const inChannel = await sees(
      'Dora Dal',
      (message) => message.version === 0 && /Vedtaget/.test(shownIn(message)),
      'Beslutninger',
    );
    assert.match(shownIn(inChannel), /Loggens sidste kode/);
    // The card of the opening is put right in its place.
    await sees(
      'Dora Dal',
      (message) => message.version > 0 && /Vedtaget/.test(shownIn(message)),
      'Beslutninger',
    );

    const [kept] = await readDecisions(here.store, here.tenant, groupId);
    assert.equal(kept?.record.title, title);
    assert.equal(kept.record.result?.outcome, 'adopted');
    assert.deepEqual((await recountBallot(here.store, here.tenant, kept.record.ballot))?.faults, []);
  });

  it('is answered for from the record', async () => {
    const anne = here.at('Anne Almind');
    await anne.say('hvad har vi besluttet skriftligt i år?');
    assert.match(shownIn(anne.last()), /Én beslutning er truffet skriftligt i 2026/);
    assert.match(shownIn(anne.last()), /Beslutning/);
    await anne.say('hvem var imod?');
    assert.match(shownIn(anne.last()), /Bakke Kommune/);
    assert.match(shownIn(anne.last()), /Vi mangler folk/);
    const stranger = here.at('Ude Fremmed');
    await stranger.say('hvad har vi besluttet skriftligt i år?');
    assert.doesNotMatch(shownIn(stranger.last()), new RegExp(title));
    await stranger.say('hvem var imod?');
    assert.doesNotMatch(shownIn(stranger.last()), /Bakke|mangler folk/);
  });
});
