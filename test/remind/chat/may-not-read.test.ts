import assert from 'node:assert/strict';
import { importPaper } from '../../../data/importing/import-paper.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { changeRoster } from '../../../data/store/people/change-people.ts';
import { press } from '../../decide/chat/forging.ts';
import type { places } from '../../decide/chat/group-in-teams.ts';
import { shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import { importPaper as storePaper } from '../../../bot/papers/import-paper.ts';
import { about, goTo, klynge, klyngeId } from './klynge.ts';

const secret = 'Kvæstemyrebjerg';
const observer = 'Olga Observatør';
const secretary = 'Sara Sekretær';
/** What stands in the closed item is for a party whose contact follows the group as an observer, who reads no closed items. */
const minutes = `Referat af møde i ${klynge.name}

Region ${klynge.region}
Dato: 30. november 2023

Punkt 1: Fælles nattevagt
Beslutning
Bakke Kommune sender et udkast til vagtplan senest den 15. december 2023.

Punkt 2: En navngiven leverandør (lukket punkt)
Beslutning
Bakke Kommune sender et tilbud fra ${secret} senest den 20. december 2023.
`;

describe('a deadline in a closed item, for somebody who may not read it', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup({
      start: '2023-12-01T05:00:00.000Z',
      named: klynge,
      also: [[observer, 'observer', null]] as typeof places,
      prepare: async ({ store, tenant, groupId, idOf }) => {
        const read = await importPaper(Buffer.from(minutes), 'referat.txt');
        await storePaper(store, tenant, { ...read, at: '2023-11-30T12:00:00.000Z' });
        const contacts = [{ party: 'Bakke Kommune', people: [idOf(observer)] }];
        await changeRoster(store, tenant, groupId, (now) => now && { ...now, contacts });
      },
    });
  });
  after(() => here.stop());
  const seenBy = (name: string): string =>
    here
      .at(name)
      .messages()
      .map((message) => shownIn(message))
      .join('\n');

  it('comes to the secretary, with what to pass on, and a mail that tells nothing of it', async () => {
    goTo(here, '2023-12-06', '09:01');
    const told = shownIn(await here.sees(secretary, about(secret, /Frist om 14 dage/)));
    assert.match(told, /Fristen står i et papir, som Olga Observatør ikke må læse/);
    assert.match(told, /Kære Olga Observatør/);
    const mail = told.slice(told.indexOf('Kære Olga Observatør'));
    assert.match(mail, /20\. december 2023/);
    assert.doesNotMatch(mail.slice(0, mail.indexOf('tager vi den sammen')), new RegExp(secret));
  });

  it('comes to nobody else, and to them only what they may read; nothing is dead', async () => {
    await here.sees(observer, about('udkast til vagtplan'));
    const deadlines = await readDeadlines(here.store, here.tenant, klyngeId);
    assert.equal(deadlines.filter(({ stated }) => stated.text.includes(secret)).length, 1);
    goTo(here, '2023-12-18', '09:01');
    await here.sees(secretary, about(secret, /Frist om 2 dage|Frist om 3 dage/));
    assert.doesNotMatch(seenBy(observer), new RegExp(`${secret}|ikke kan læse`));
    const report = await deliveryReport(here.store, here.tenant);
    assert.equal(report.dead, 0);
  });

  it('comes to them once they may', async () => {
    const person = here.teams.person(observer).aadObjectId;
    const added = await press(here, secretary, 'people.add', {
      ...{ groupId: klyngeId, person, role: 'member', name: observer },
    });
    assert.equal(added.kind, 'card', JSON.stringify(added));
    goTo(here, '2023-12-20', '08:31');
    const told = shownIn(await here.sees(observer, about(secret)));
    assert.match(told, /du svarer for Bakke Kommune/);
  });
});
