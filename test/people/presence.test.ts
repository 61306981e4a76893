import assert from 'node:assert/strict';
import {
  channelItemId,
  channelPartition,
  personItemId,
  personPartition,
} from '../../data/store/people/keys.ts';
import { assertRefusal, House, otherTenant, textIn, who } from '../teams/house.ts';

const kept = async (house: House, name: string) =>
  (await house.store.get('people', personPartition(house.tenant, house.idOf(name)), personItemId))?.body;
const placeId = (house: House, name: string): string => {
  const found = [...house.teams.world.conversations.values()].find((one) => one.name === name);
  assert.ok(found);
  return found.id;
};
const keptOf = async (house: House, place: string) =>
  (await house.store.get('people', channelPartition(house.tenant, placeId(house, place)), channelItemId))
    ?.body;

describe('where Punkt is', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ settled: false });
  });
  afterEach(() => house.stop());
  const seen = (name: string, where: string) => house.teams.as(name).in(where).messages();

  it('welcomes once in a personal chat, although Teams tells of it twice', async () => {
    await house.teams.as(who.member).install();
    const messages = seen(who.member, 'personal');
    assert.equal(messages.length, 1);
    assert.match(messages.map(textIn).join(), /Punkt/);
  });

  it('welcomes once in a channel, and writes to none of its many members', async () => {
    await house.teams.as(who.secretary).addBotTo('General');
    assert.equal(seen(who.member, 'General').length, 1);
    assert.equal(house.teams.sent.length, 1);
    await house.teams.as(who.secretary).addBotTo('Chatten');
    assert.equal(house.teams.sent.length, 2);
    await house.teams.as(who.secretary).add(who.knownFromTeam, 'Chatten');
    await house.teams.as(who.secretary).remove(who.knownFromTeam, 'Chatten');
    assert.equal(house.teams.sent.length, 2);
  });

  it('welcomes once when the two go to two processes at once', async () => {
    const first = await house.start();
    const second = await house.start();
    const bot = { id: house.teams.world.bot.id };
    house.teams.connect(first);
    const joined = house.teams
      .as(who.member)
      .post('personal', { type: 'conversationUpdate', membersAdded: [bot] });
    // The first is on its way.
    await new Promise(setImmediate);
    house.teams.connect(second);
    const installed = house.teams
      .as(who.member)
      .post('personal', { type: 'installationUpdate', action: 'add' });
    await Promise.all([joined, installed]);
    assert.equal(seen(who.member, 'personal').length, 1);
  });

  it('welcomes again when it is put back, and not when it is upgraded', async () => {
    const member = house.teams.as(who.member);
    await member.install();
    for (const action of ['remove-upgrade', 'add-upgrade'])
      await member.post('personal', { type: 'installationUpdate', action });
    assert.equal(seen(who.member, 'personal').length, 1);
    assert.equal((await kept(house, who.member))?.silent, null);
    await member.uninstall();
    assert.equal((await kept(house, who.member))?.silent, 'uninstalled');
    await member.install();
    assert.equal(seen(who.member, 'personal').length, 2);
    assert.equal((await kept(house, who.member))?.silent, null);
  });

  it('keeps how a person is reached: who, where, at which service, in which tenant', async () => {
    await house.teams.as(who.guest).install();
    const { id, name } = house.teams.person(who.guest);
    assert.deepEqual(await kept(house, who.guest), {
      person: house.idOf(who.guest),
      name,
      mail: null,
      teamsId: id,
      reference: {
        conversationId: house.teams.as(who.guest).in('personal').conversationId,
        serviceUrl: house.teams.url,
        tenantId: house.teams.world.tenantId,
      },
      silent: null,
    });
  });

  it('keeps how a channel is reached, whichever thread is written in, and follows the service’s address', async () => {
    const secretary = house.teams.as(who.secretary);
    const { message } = await secretary.in('Kanalen').say('@Punkt hej');
    const before = await keptOf(house, 'Kanalen');
    await secretary.in('Kanalen').say('@Punkt hej', { thread: message.id });
    assert.deepEqual(await keptOf(house, 'Kanalen'), before);
    assert.equal(before?.scope, 'channel');
    const serviceUrl = house.teams.url.replace('127.0.0.1', 'localhost');
    await secretary.post('Kanalen', { type: 'message', text: 'hej', serviceUrl });
    const { reference } = (await keptOf(house, 'Kanalen')) as { reference: object };
    assert.deepEqual(reference, {
      conversationId: placeId(house, 'Kanalen'),
      serviceUrl,
      tenantId: house.teams.world.tenantId,
    });
  });

  it('deactivates and deletes nothing when it is taken away', async () => {
    const secretary = house.teams.as(who.secretary);
    await house.seat();
    await house.start();
    await secretary.addBotTo('Chatten');
    await house.say(who.secretary, 'Chatten', 'denne chat er Prøvegruppen');
    const before = await house.kept();
    await secretary.removeBotFrom('Chatten');
    const after = await house.kept();
    assert.equal(after.filter(({ deleted }) => deleted).length, 0);
    assert.equal(after.length, before.length);
    const place = await keptOf(house, 'Chatten');
    assert.equal(place?.silent, 'uninstalled');
    assert.notEqual(place?.bound, null);
    await secretary.addBotTo('Chatten');
    assert.match(seen(who.secretary, 'Chatten').map(textIn).at(-1) ?? '', /Prøvegruppen/);
  });

  it('is taken out of all channels of a team at once, and put back into them', async () => {
    const secretary = house.teams.as(who.secretary);
    await house.start();
    await secretary.addBotTo('General');
    await house.say(who.secretary, 'Kanalen', '@Punkt hej');
    await house.say(who.secretary, 'Delt', '@Punkt hej');
    await secretary.addBotTo('Chatten');
    const silent = async () =>
      Promise.all(
        ['General', 'Kanalen', 'Delt', 'Chatten'].map(async (one) => (await keptOf(house, one))?.silent),
      );
    await secretary.removeBotFrom('General');
    assert.deepEqual(await silent(), ['uninstalled', 'uninstalled', 'uninstalled', null]);
    await secretary.addBotTo('General');
    assert.deepEqual(await silent(), [null, null, null, null]);
  });

  it('is not reached where only a card or a search of its was used', async () => {
    const search = { commandId: 'search', parameters: [{ name: 'query', value: 'iv' }] };
    const elsewhere = { conversation: { id: '19:two@unq.gbl.spaces', conversationType: 'personal' } };
    const action = { type: 'Action.Execute', verb: 'ask', data: { question: 'hvem ejer det?' } };
    await house.teams.as(who.member).install();
    const before = await house.kept();
    for (const [name, value] of [
      ['composeExtension/query', search],
      ['adaptiveCard/action', { action, trigger: 'manual' }],
    ] as const)
      await house.teams.as(who.member).post('personal', { type: 'invoke', name, value, ...elsewhere });
    assert.deepEqual(await house.kept(), before);
  });

  it('is heard of in the other process too', async () => {
    const first = await house.start();
    await house.seat();
    const second = await house.start();
    house.teams.connect(first);
    await house.teams.as(who.member).uninstall();
    await house.teams.as(who.member).install();
    house.teams.connect(second);
    await house.teams.as(who.secretary).install();
    const list = await house.say(who.secretary, 'personal', 'hvem kan ikke nås i Prøvegruppen?');
    assert.doesNotMatch(list, /Mette Medlem/);
    assert.match(list, /Frede Formand/);
  });
});

describe('people who are not simply there', () => {
  let house: House;
  before(async () => {
    house = await House.open();
  });
  after(() => house.stop());
  const secretary = (text: string, where = 'Kanalen') => house.say(who.secretary, where, text);

  it('refuses somebody of another tenant, saying whom to ask, until a secretary names them in a shared channel', async () => {
    const before = await house.kept();
    assertRefusal(await house.say(who.stranger, 'Delt', 'hvem ejer aftalen?'));
    assertRefusal(await house.say(who.stranger, 'Delt', 'who owns the agreement?'));
    assert.deepEqual(await house.kept(), before);
    await secretary(`tilføj @${who.stranger} som medlem i Prøvegruppen for Fanø Kommune`, 'Delt');
    const added = (await house.roster())?.members.find(({ name }) => name === who.stranger);
    assert.ok(added?.person.startsWith(`${otherTenant}:`));
    assert.match(await house.say(who.stranger, 'Delt', 'hvem ejer aftalen?'), /Det står der ikke noget om/);
    await secretary(`fjern @${who.stranger} fra Prøvegruppen`, 'Delt');
    assertRefusal(await house.say(who.stranger, 'Delt', 'hvem ejer aftalen?'));
  });

  it('serves guests like anybody at home', async () => {
    assert.match(await house.say(who.guest, 'personal', 'hej'), /^Hej!/);
    assert.match(await secretary(`tilføj @${who.guest} som medlem i Prøvegruppen`), /nu medlem/);
  });

  it('lists whom it cannot reach, with a mail that can be sent as it is', async () => {
    await secretary(`tilføj @${who.stranger} som medlem i Prøvegruppen`, 'Delt');
    await secretary(`tilføj @${who.knownFromTeam} som medlem i Prøvegruppen`);
    const here = house.teams.as(who.secretary).in('personal');
    await here.say('tilføj person i Prøvegruppen');
    const { aadObjectId } = house.teams.person(who.withoutApp);
    await here.click(here.last(), 'Tilføj', { person: aadObjectId, role: 'member', name: who.withoutApp });
    await house.teams.as(who.member).uninstall();
    const list = await secretary('hvem kan ikke nås i Prøvegruppen?', 'personal');
    for (const name of [who.stranger, who.knownFromTeam, who.withoutApp, who.member])
      assert.match(list, new RegExp(`Kære ${name}`));
    assert.doesNotMatch(list, new RegExp(`Kære ${who.chair}`));
    const mails = JSON.stringify(here.last().cards);
    assert.match(
      mails,
      new RegExp(`mailto:${house.teams.person(who.knownFromTeam).mail.replace('@', '(@|%40)')}`),
    );
  });

  it('does not ask people of another tenant to install what they cannot', async () => {
    await secretary(`tilføj @${who.stranger} som medlem i Prøvegruppen`, 'Delt');
    const list = await secretary('hvem kan ikke nås i Prøvegruppen?', 'personal');
    const mail = list.slice(list.indexOf(`Kære ${who.stranger}`)).split('Venlig hilsen')[0] ?? '';
    assert.doesNotMatch(mail, /tryk Tilføj/);
    assert.match(mail, /@Punkt/);
  });
});
