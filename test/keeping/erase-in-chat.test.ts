import assert from 'node:assert/strict';
import { recountAll } from '../../bot/decide/decide.ts';
import { everyChange } from '../../data/store/every-change.ts';
import { containers } from '../../data/store/store.ts';
import { House, who } from '../teams/house.ts';

describe('erasing somebody, in a chat', () => {
  let house: House;
  before(async () => {
    house = await House.open();
  });
  after(() => house.stop());

  it('asks who, shows what goes, and does it once it is confirmed; twice is once', async () => {
    const asta = house.teams.as(who.administrator).in('personal');
    await asta.say('slet person');
    const form = asta.last();
    const member = house.teams.person(who.member);
    const preview = await asta.click(form, 'Se, hvad der slettes', { person: member.aadObjectId });
    assert.match(JSON.stringify(preview), /Slet Mette Medlem\?/);
    assert.match(JSON.stringify(preview), /gruppens folk og kontakter/);
    assert.ok(
      (await house.seats()).some((seat) => seat.startsWith(who.member)),
      'nothing has gone yet',
    );
    const done = await asta.click(form, 'Slet');
    assert.deepEqual([done.kind, /Personen er slettet/.test(JSON.stringify(done))], ['message', true]);
    assert.ok(!(await house.seats()).some((seat) => seat.startsWith(who.member)));
    const left: string[] = [];
    for (const container of containers) {
      const now = new Map<string, string>();
      for await (const change of everyChange(house.store, container))
        now.set(`${change.partition} ${change.id}`, change.deleted ? '' : JSON.stringify(change.body));
      for (const [key, body] of now)
        if (body.includes(who.member) || body.includes(house.idOf(who.member))) left.push(key);
    }
    assert.deepEqual(left, []);
    await asta.click(form, 'Slet');
    for await (const { faults } of recountAll(house.store, house.tenant)) assert.deepEqual(faults, []);
  });

  it('erases nobody who is not known, and no administrator themselves', async () => {
    const asta = house.teams.as(who.administrator).in('personal');
    const press = async (verb: string, person: string): Promise<string> => {
      const value = { action: { type: 'Action.Execute', verb, data: { person } }, trigger: 'manual' };
      const { body } = await house.teams
        .as(who.administrator)
        .post('personal', { type: 'invoke', name: 'adaptiveCard/action', value });
      return JSON.stringify(body);
    };
    assert.match(await press('keeping.eraseAsk', '00000000-0000-4000-8000-0000000000ff'), /gemmer intet/);
    assert.match(await press('keeping.erase', house.idOf(who.administrator)), /ikke slette dig selv/);
    assert.match(await press('keeping.erase', 'a/b'), /kan jeg ikke bruge/);
    await asta.say('hej');
    assert.ok(asta.last());
  });
});
