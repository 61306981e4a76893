import assert from 'node:assert/strict';
import { readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { groupCode } from '../../../bot/remind/chat/preferences-card.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import { changeRoster } from '../../../data/store/people/change-people.ts';
import { press } from '../../decide/chat/forging.ts';
import { shownIn, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import { about, goTo, klyngeId, november, startKlynge } from './klynge.ts';

describe('what people ask Punkt to remember', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startKlynge([]);
  });
  after(() => here.stop());

  const ask = async (name: string, text: string, where?: string): Promise<string> => {
    const at = here.at(name, where);
    await at.say(text);
    return shownIn(at.last());
  };

  it('is shown before it is kept, kept once, and told in the channel and to the secretary', async () => {
    assert.match(
      await ask('Anne Almind', '@Punkt mind os om at sende budgettet den 5. januar', 'Beslutninger'),
      /Skal jeg huske det\?.*sende budgettet.*2024-01-05/,
    );
    assert.deepEqual(await readDeadlines(here.store, here.tenant, klyngeId), []);
    const anne = here.at('Anne Almind', 'Beslutninger');
    const card = anne.last();
    await anne.click(card, 'Ja, husk det');
    await press(
      here,
      'Anne Almind',
      'remind.keep',
      { group: klyngeId, who: 'us', what: 'sende budgettet', date: '2024-01-05' },
      here.at('Anne Almind').last()?.id,
    );
    assert.equal((await readDeadlines(here.store, here.tenant, klyngeId)).length, 1);
    goTo(here, '2024-01-04', '09:01');
    await here.sees('Sara Sekretær', about('sende budgettet', 'Frist i morgen'));
    goTo(here, '2024-01-05', '08:31');
    await here.sees(
      'Dora Dal',
      about('sende budgettet', 'Frist i dag', 'gruppen har bedt om det'),
      'Beslutninger',
    );
  });

  it('is asked for in English too, for oneself alone, and nobody else sees it', async () => {
    assert.match(
      await ask('Dora Dal', 'remind me to call Anne on 3 March'),
      /Shall I remember it\?.*call Anne.*2024-03-03/,
    );
    await here.at('Dora Dal').click(here.at('Dora Dal').last(), 'Yes, remember it');
    assert.match(await ask('Dora Dal', 'my deadlines'), /Your deadlines.*call Anne/);
    assert.doesNotMatch(await ask('Sara Sekretær', 'gruppens frister'), /call Anne/);
    const own = (await readDeadlines(here.store, here.tenant, klyngeId)).find(({ stated }) =>
      stated.text.includes('call Anne'),
    );
    assert.ok(own);
    const data = { group: klyngeId, deadline: own.stated.id, version: own.version };
    assert.match(JSON.stringify(await press(here, 'Sara Sekretær', 'remind.done', data)), /findes ikke/);
  });

  it('asks for a day where it finds none to come, and refuses one that has passed', async () => {
    assert.match(await ask('Sara Sekretær', 'mind mig om at rydde op'), /fandt ingen dag, der kommer/);
    const sara = here.at('Sara Sekretær');
    const outcome = await sara.click(sara.last(), 'Ja, husk det', {
      what: 'at rydde op',
      date: '2023-01-01',
    });
    assert.match(JSON.stringify(outcome), /allerede passeret/);
  });

  it('is handed over, and put off for oneself', async () => {
    await ask('Sara Sekretær', 'mind os om at bestille lokale den 9. februar');
    const sara = here.at('Sara Sekretær');
    const card = sara.last();
    await sara.click(card, 'Ja, husk det');
    const now = () => sara.messages().find(({ id }) => id === card.id) ?? card;
    await sara.click(now(), 'Giv videre');
    const given = await sara.click(now(), 'Giv videre', { people: here.idOf('Bo Almind') });
    assert.match(JSON.stringify(given), /Givet videre til Bo Almind af Sara Sekretær/);
    goTo(here, '2024-02-08', '09:01');
    const told = await here.sees('Bo Almind', about('bestille lokale', 'du har overtaget fristen'));
    const bo = here.at('Bo Almind');
    await bo.click(told, 'Mind mig senere');
    const open = bo.messages().find(({ id }) => id === told.id) ?? told;
    const snoozed = await bo.click(open, 'Mind mig da', { date: '2024-02-09', time: '13:00' });
    assert.match(JSON.stringify(snoozed), /Jeg minder dig om den den 9\. februar 2024 kl\. 13\.00/);
    goTo(here, '2024-02-09', '13:01');
    await here.sees('Bo Almind', about('bestille lokale', 'du ville mindes om det nu'));
  });

  it('comes in a digest to whoever chooses that on the card of how they are reminded', async () => {
    await ask('Carl Bakke', 'påmindelser');
    const carl = here.at('Carl Bakke');
    const filled = {
      quiet: 'true',
      from: '18:00',
      to: '07:00',
      daysOff: 'false',
      digest: 'true',
      digestAt: '08:00',
    };
    const bad = await carl.click(carl.last(), 'Gem', { ...filled, digestAt: '25:99' });
    assert.match(JSON.stringify(bad), /klokkeslæt kan jeg ikke læse/);
    const saved = await carl.click(carl.last(), 'Gem', filled);
    assert.match(JSON.stringify(saved), /Det er gemt/);
    const kept = await readPreferences(here.store, here.tenant, here.idOf('Carl Bakke'));
    assert.deepEqual([kept?.digest, kept?.quiet], ['08:00', { from: '18:00', to: '07:00' }]);
    for (const what of ['ringe til Dora', 'skrive til Bo']) {
      await ask('Carl Bakke', `mind mig om at ${what} den 20. marts`);
      await carl.click(carl.last(), 'Ja, husk det');
    }
    goTo(here, '2024-03-19', '08:01');
    const digest = await here.sees('Carl Bakke', about('Dagens frister'));
    assert.match(shownIn(digest), /ringe til Dora.*skrive til Bo|skrive til Bo.*ringe til Dora/);
  });

  it('is muted by kind or by group on that card, in either language, and comes again when it is not any more', async () => {
    const carl = here.at('Carl Bakke');
    const preferences = async () => {
      const now = await readPreferences(here.store, here.tenant, here.idOf('Carl Bakke'));
      return [now?.mutedKinds, now?.mutedGroups];
    };
    assert.match(await ask('Carl Bakke', 'my settings'), /Do not remind me of.*Agendas that must go out/);
    assert.match(
      await ask('Carl Bakke', 'mine indstillinger'),
      /Mind mig ikke om.*Opfølgning på beslutninger/,
    );
    const rest = {
      quiet: 'false',
      from: '18:00',
      to: '07:00',
      daysOff: 'false',
      digest: 'false',
      digestAt: '08:00',
    };
    const press = (inputs: Record<string, unknown>) =>
      carl.act(
        carl.last().id,
        { type: 'Action.Execute', verb: 'remind.prefer' },
        {
          ...{ language: 'da', verb: 'remind.prefer' },
          ...rest,
          ...inputs,
        },
      );
    const groupId = klyngeId;
    await press({ mutes: true, kinds: 'own,meeting,ballot,nothing', groups: `${groupCode(groupId)},other` });
    assert.deepEqual(await preferences(), [['meeting', 'own'], [groupId]]);
    // A card of before there was such a choice says nothing of it.
    await press({});
    assert.deepEqual(await preferences(), [['meeting', 'own'], [groupId]]);
    await ask('Carl Bakke', 'mind mig om at hente nøglen den 28. marts');
    await carl.click(carl.last(), 'Ja, husk det');
    const rows = async (): Promise<number> => {
      const { waiting } = await deliveryReport(
        here.store,
        here.tenant,
        null,
        ({ recipient, subject, due }) =>
          recipient.kind === 'person' &&
          recipient.person === here.idOf('Carl Bakke') &&
          subject.id.startsWith('own-') &&
          due > '2024-03-25',
      );
      return waiting;
    };
    assert.equal(await rows(), 0, 'muted');
    // Clients leave out a choice of which nothing is chosen.
    await press({ mutes: true });
    assert.deepEqual(await preferences(), [[], []]);
    assert.ok((await rows()) > 0, 'what is to come is reminded of again');
  });

  it('shows a group’s deadlines neither to outsiders nor where others read along', async () => {
    assert.match(await ask('Ude Fremmed', 'gruppens frister'), /hvilken gruppe|ikke med i gruppen/i);
    assert.match(await ask('Anne Almind', '@Punkt påmindelser', 'Beslutninger'), /kun i vores egen chat/);
  });
});

describe('a party that nobody in Teams answers for', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startKlynge([november], async ({ store, tenant, groupId }) => {
      await changeRoster(store, tenant, groupId, (now) => now && { ...now, contacts: [] });
    });
  });
  after(() => here.stop());

  it('goes to the secretary, with a mail that can be sent as it is', async () => {
    goTo(here, '2024-01-11', '09:01');
    const card = await here.sees('Sara Sekretær', about('Ingen i Teams svarer for Esbjerg Kommune'));
    const told = shownIn(card);
    assert.match(told, /mailto:\?subject=Frist%2025\.%20januar%202024/);
    assert.match(told, /Kære Esbjerg Kommune/);
    assert.match(told, /jeg ved ikke, hvem der svarer for Esbjerg Kommune/);
  });
});
