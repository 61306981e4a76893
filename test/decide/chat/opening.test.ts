import assert from 'node:assert/strict';
import { importPaper } from '../../../bot/papers/import-paper.ts';
import { importPaper as readPaper } from '../../../data/importing/import-paper.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { filledIn } from './opening.ts';

/** A paper of the group's own: what it may, and an item to decide. */
const minutes = `Referat fra møde i Klyngen Prøve, Region Syddanmark
Dato: 5. februar 2026

Punkt 3: Nattevagt
Indstilling
Det indstilles, at vagten kører efter Model A eller Model B fra 1. april 2026.
Beslutning
Sagen sendes til skriftlig behandling mellem møderne.
`;

describe('opening from the papers', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
    const read = await readPaper(Buffer.from(minutes), 'referat-klyngen.txt');
    await importPaper(here.store, here.tenant, { ...read, at: '2026-02-06T08:00:00.000Z' });
    // The register hears of it as of any import by another process.
    await here.at('Sara Sekretær').say('hvad har vi besluttet skriftligt i år?');
  });
  after(() => here.stop());

  it('fills the form in from the item, with its variants and places that may be the legal basis', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('start skriftlig behandling af punkt 3 i Klyngen Prøve');
    const form = shownIn(sara.last());
    assert.match(form, /Udfyldt fra punkt 3 i referat-klyngen\.txt/);
    assert.match(form, /Model A\\\\nModel B|Model A\\nModel B/);
    const [, basis = ''] = /"value":"([0-9a-f]{24}#[0-9]+)"/.exec(form) ?? [];
    assert.notEqual(basis, '');
    const preview = await sara.click(sara.last(), 'Se det igennem', {
      ...{ basis, rule: 'two-thirds', seats: 'people', quorum: 'half', date: '2026-03-20', time: '12:00' },
      visibility: 'until-voted',
    });
    const told = JSON.stringify(preview);
    assert.match(told, /skriftlig behandling mellem møderne.*referat-klyngen\.txt/);
    assert.match(told, /3 af 4 stemmer for, hvis ingen er imod/);
    assert.match(told, /mindst 2 af 4 skal svare/);
    assert.deepEqual(await everyBallot(here.store, here.tenant), []);
    await sara.click(sara.last(), 'Ret');
    assert.match(shownIn(sara.last()), /Nattevagt/);
    await sara.click(sara.last(), 'Se det igennem');
    await sara.click(sara.last(), 'Bekræft og send');
    const [ballot = ''] = await everyBallot(here.store, here.tenant);
    const [first] = await readEvents(here.store, here.tenant, ballot);
    const event = first?.stored.event;
    assert.ok(event?.kind === 'opened');
    assert.equal(event.terms.legalBasis.kind, 'cited');
    assert.equal(event.terms.number, 3);
    assert.deepEqual(event.terms.origin?.document, 'referat-klyngen.txt');
  });

  it('refuses an hour that the clock skips, and asks which of two that it shows twice', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('start skriftlig behandling');
    const skipped = await sara.click(sara.last(), 'Se det igennem', {
      ...filledIn,
      date: '2026-03-29',
      time: '02:30',
    });
    assert.match(JSON.stringify(skipped), /findes ikke den dag/);
    const twice = { ...filledIn, date: '2026-10-25', time: '02:30' };
    await sara.click(sara.last(), 'Se det igennem', twice);
    assert.match(shownIn(sara.last()), /hvilket af de to klokkeslæt/);
    const chosen = await sara.click(sara.last(), 'Se det igennem', { which: 'later' });
    assert.match(JSON.stringify(chosen), /søndag den 25\. oktober 2026 kl\. 02\.30 \(vintertid\)/);
  });

  it('is for secretary and chair, and names them', async () => {
    const anne = here.at('Anne Almind');
    await anne.say('start skriftlig behandling i Klyngen Prøve');
    assert.match(shownIn(anne.last()), /Sara Sekretær/);
    await anne.say('notér beslutning i Klyngen Prøve: Vi holder fri.');
    assert.match(shownIn(anne.last()), /Sara Sekretær/);
  });

  it('speaks English where it is spoken to in English', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('start a written procedure in Klyngen Prøve');
    assert.match(shownIn(sara.last()), /What does it take\?/);
    await sara.say('written procedures');
    assert.match(shownIn(sara.last()), /deadline Friday 20 March 2026 at 12:00/);
    assert.match(shownIn(sara.last()), new RegExp(groupId));
  });
});
