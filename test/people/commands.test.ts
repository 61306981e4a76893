import assert from 'node:assert/strict';
import { personIdOf } from '../../data/model/people.ts';
import { readAudit } from '../../data/store/audit.ts';
import { groupKey } from '../../data/register/group-key.ts';
import { assertRefusal, group, House, neighbours, otherTenant, who } from '../teams/house.ts';

describe('keeping a group', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(() => house.stop());
  const secretary = (text: string, where = 'Kanalen') => house.say(who.secretary, where, text);
  const administrator = (text: string, where = 'personal') => house.say(who.administrator, where, text);

  for (const [text, reply] of [
    [
      'tilføj @Gry Gæst som medlem i Prøvegruppen for Esbjerg Kommune',
      'Gry Gæst er nu medlem i Prøvegruppen for Esbjerg Kommune.',
    ],
    [
      'Tilføj @Gry Gæst som medlem for Esbjerg Kommune i Prøvegruppen',
      'Gry Gæst er nu medlem i Prøvegruppen for Esbjerg Kommune.',
    ],
    [
      'add @Gry Gæst as a member in Prøvegruppen for Esbjerg Kommune',
      'Gry Gæst is now member in Prøvegruppen for Esbjerg Kommune.',
    ],
    [
      'ADD @Gry Gæst as member for Esbjerg Kommune to Prøvegruppen!',
      'Gry Gæst is now member in Prøvegruppen for Esbjerg Kommune.',
    ],
  ] as const)
    it(`adds whom "${text}" mentions`, async () => {
      assert.equal(await secretary(text), reply);
      assert.ok((await house.seats()).includes('Gry Gæst: member (Esbjerg Kommune)'));
    });

  it('knows who a mention is by Teams’ roster, not by its name', async () => {
    await secretary('tilføj @Gry Gæst som formand i Prøvegruppen');
    const added = (await house.roster())?.members.find(
      ({ role, name }) => role === 'chair' && name === who.guest,
    );
    assert.equal(added?.person, house.idOf(who.guest));
    assert.ok(house.teams.calls.some(({ operation }) => operation === 'member'));
  });

  it('adds several at once, and for a group whose name holds the words of the command', async () => {
    await administrator('opret gruppe Styregruppen for digital sundhed i Nordjylland');
    const said = await house.say(
      who.administrator,
      'Kanalen',
      'tilføj @Gry Gæst og @Otto Observatør som medlem i Styregruppen for digital sundhed i Nordjylland for Ikast-Brande Kommune',
    );
    assert.match(
      said,
      /^Gry Gæst er nu medlem i Styregruppen for digital sundhed for Ikast-Brande Kommune\./,
    );
    assert.match(said, /Otto Observatør er nu medlem/);
    assert.deepEqual(await house.seats(groupKey('Styregruppen for digital sundhed', 'Nordjylland')), [
      'Gry Gæst: member (Ikast-Brande Kommune)',
      'Otto Observatør: member (Ikast-Brande Kommune)',
    ]);
  });

  it('takes the group from the channel that is bound to it', async () => {
    await secretary('denne kanal er Prøvegruppen');
    assert.match(
      await secretary('tilføj @Gry Gæst som suppleant for Vejen Kommune'),
      /stedfortræder i Prøvegruppen for Vejen/,
    );
    assert.match(await secretary('this channel belongs to no group'), /no longer belongs/);
  });

  it('takes the group from the only one the secretary has', async () => {
    assert.match(await secretary('tilføj @Gry Gæst som medlem'), /i Prøvegruppen\./);
    assertRefusal(await administrator('folk'), /Klyngen Nord/);
  });

  it('adds whom the picker gives, by name when Punkt has not met them', async () => {
    const here = house.teams.as(who.secretary).in('personal');
    await here.say('tilføj person i Prøvegruppen');
    const form = here.last();
    const { aadObjectId } = house.teams.person(who.withoutApp);
    const inputs = { person: aadObjectId, role: 'member', organisation: 'Billund Kommune' };
    const nameless = await here.click(form, 'Tilføj', inputs);
    assert.equal(nameless.kind, 'message');
    assertRefusal(nameless.kind === 'message' ? nameless.text : '', /navn/);
    const named = await here.click(form, 'Tilføj', { ...inputs, name: who.withoutApp });
    assert.equal(named.kind, 'card');
    assert.ok((await house.seats()).includes('Viggo Uden: member (Billund Kommune)'));
  });

  it('removes whom the roster’s card names, and whom a mention names, in both languages', async () => {
    const here = house.teams.as(who.secretary).in('personal');
    await here.say('people in Prøvegruppen');
    const outcome = await here.click(here.last(), 'Remove', { person: house.idOf(who.observer) });
    assert.equal(outcome.kind, 'card');
    assert.equal(
      await secretary('fjern @Mette Medlem fra Prøvegruppen'),
      'Mette Medlem er ikke længere med i Prøvegruppen.',
    );
    assert.equal(
      await secretary('remove @Karl Kontakt from Prøvegruppen'),
      'Karl Kontakt is no longer in Prøvegruppen.',
    );
    assert.equal(
      await secretary('fjern @Mette Medlem fra Prøvegruppen'),
      'Mette Medlem var ikke med i Prøvegruppen, så intet er ændret.',
    );
    assert.equal((await house.seats()).length, 3);
  });

  it('does not let the last secretary leave the group without one; an administrator may', async () => {
    const before = await house.seats();
    const said = await secretary(`fjern @${who.secretary} fra Prøvegruppen`);
    assertRefusal(said, /administrator/);
    assert.deepEqual(await house.seats(), before);
    await secretary('tilføj @Mette Medlem som sekretær i Prøvegruppen');
    assert.match(await secretary(`fjern @${who.secretary} fra Prøvegruppen`), /ikke længere/);
    assertRefusal(await secretary('tilføj @Gry Gæst som medlem i Prøvegruppen'), /Mette Medlem/);
    assert.match(await administrator(`fjern @Mette Medlem fra Prøvegruppen`, 'Kanalen'), /ikke længere/);
  });

  it('keeps whom a party’s tasks go to, in both languages', async () => {
    assert.equal(
      await secretary('kontakt for Varde Kommune i Prøvegruppen er @Mette Medlem og @Stine Stedfortræder'),
      'Kontakt for Varde Kommune i Prøvegruppen: Mette Medlem, Stine Stedfortræder.',
    );
    await secretary('the contact for varde kommune in Prøvegruppen is @Mette Medlem');
    assert.deepEqual((await house.roster())?.contacts, [
      { party: 'Varde Kommune', people: [house.idOf(who.member)] },
    ]);
    await secretary('remove the contact for Varde Kommune in Prøvegruppen');
    assert.deepEqual((await house.roster())?.contacts, []);
  });

  it('creates a group once, under the name it has already', async () => {
    await administrator('opret gruppe Nygruppen i Syddanmark');
    const first = await house.roster(groupKey('Nygruppen', 'Syddanmark'));
    assert.equal(first?.region, 'Syddanmark');
    assert.match(await administrator('create group nygruppen'), /^Nygruppen has been created/);
    assert.equal(await house.roster(groupKey('nygruppen', null)), null);
  });

  it('asks for the region where a name means two groups', async () => {
    await administrator('opret gruppe Tvillingegruppen i Syddanmark');
    await administrator('opret gruppe Tvillingegruppen i Sjælland');
    const said = await administrator('folk i Tvillingegruppen');
    assertRefusal(said, /Syddanmark.*Sjælland|Sjælland.*Syddanmark/);
    assert.match(await administrator('folk i Tvillingegruppen i Sjælland'), /Tvillingegruppen/);
  });

  for (const [text, names] of [
    ['tilføj @Gry Gæst som medlem i Ukendtgruppen', /ingen gruppe.*administrator/],
    ['tilføj @Gry Gæst som konge i Prøvegruppen', /rollen »konge«.*sekretær/],
    ['tilføj Gry som medlem i Prøvegruppen', /@/],
    ['kontakt for Varde i Prøvegruppen er Gry', /@/],
  ] as const)
    it(`says what is missing in "${text}", and changes nothing`, async () => {
      const before = await house.kept();
      assertRefusal(await secretary(text), names);
      assert.deepEqual(await house.kept(), before);
    });

  for (const text of ['opret gruppe den', `opret gruppe ${'x'.repeat(200)}`])
    it(`creates no group of "${text.slice(0, 20)}"`, async () => {
      const before = await house.kept();
      assertRefusal(await administrator(text), /navn/);
      assert.deepEqual(await house.kept(), before);
    });

  it('does it once when it is sent twice', async () => {
    await secretary('tilføj @Gry Gæst som medlem i Prøvegruppen');
    const once = await house.roster();
    await secretary('tilføj @Gry Gæst som medlem i Prøvegruppen');
    assert.deepEqual(await house.roster(), once);
  });

  it('keeps what two secretaries and an administrator do at once, and shows it at once', async () => {
    await secretary(`tilføj @Mette Medlem som sekretær i Prøvegruppen`);
    await Promise.all([
      secretary('tilføj @Gry Gæst som medlem i Prøvegruppen'),
      house.say(who.member, 'Delt', `tilføj @${who.stranger} som observatør i Prøvegruppen`),
      house.say(who.administrator, 'General', `tilføj @${who.outsider} som medlem i Prøvegruppen`),
    ]);
    const shown = await house.say(who.secretary, 'personal', 'folk i Prøvegruppen');
    for (const name of [who.guest, who.stranger, who.outsider]) {
      assert.ok((await house.seats()).some((seat) => seat.startsWith(`${name}:`)));
      assert.match(shown, new RegExp(name));
    }
    const stranger = (await house.roster())?.members.find(({ name }) => name === who.stranger);
    assert.equal(stranger?.person, personIdOf(otherTenant, house.teams.person(who.stranger).aadObjectId));
  });

  it('notes who gave whom which role', async () => {
    await secretary('tilføj @Gry Gæst som medlem i Prøvegruppen');
    const [event] = await readAudit(house.store, house.tenant, '2024-06-01');
    assert.deepEqual(
      { ...event, at: '' },
      {
        at: '',
        kind: 'done',
        act: 'people.add',
        who: house.idOf(who.secretary),
        subject: group.groupId,
        detail: `member ${house.idOf(who.guest)}`,
      },
    );
  });

  it('says so when Teams does not tell who is mentioned, and changes nothing', async () => {
    const before = await house.kept();
    house.teams.misbehave({ answer: 404, on: 'member' });
    assertRefusal(await secretary('tilføj @Gry Gæst som medlem i Prøvegruppen'), /Gry Gæst/);
    house.teams.misbehave({ answer: 'BotNotInConversationRoster', on: 'member' });
    assert.match(await secretary('tilføj @Gry Gæst som medlem i Prøvegruppen'), /^Undskyld/);
    assert.deepEqual(await house.kept(), before);
  });

  it('keeps the neighbours’ group theirs', async () => {
    assert.match(await house.say(who.neighbour, 'Kanalen', 'tilføj @Gry Gæst som medlem'), /i Nabogruppen\./);
    assert.equal((await house.seats(neighbours.groupId)).length, 2);
  });
});
