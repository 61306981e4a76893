import assert from 'node:assert/strict';
import { openCosmos } from '../../data/store/cosmos.ts';
import type { Store } from '../../data/store/store.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import type { Mishap } from '../cosmos-double/faults.ts';
import { dyingStore } from '../papers/dying-store.ts';
import { group, House, who } from '../teams/house.ts';

const commands = [
  ['tilføj @Gry Gæst som medlem i Prøvegruppen for Vejen Kommune', /^Gry Gæst er nu medlem/],
  ['kontakt for Vejen Kommune i Prøvegruppen er @Gry Gæst', /^Kontakt for Vejen Kommune/],
  ['denne kanal er Prøvegruppen', /^Denne kanal er nu/],
  ['fjern @Otto Observatør fra Prøvegruppen', /^Otto Observatør er ikke længere/],
] as const;

/** What all of it comes to. */
const assertDone = async (house: House): Promise<void> => {
  const seats = await house.seats();
  assert.equal(seats.filter((seat) => seat === 'Gry Gæst: member (Vejen Kommune)').length, 1);
  assert.ok(!seats.some((seat) => seat.startsWith(who.observer)));
  const contacts = (await house.roster())?.contacts;
  assert.deepEqual(contacts, [{ party: 'Vejen Kommune', people: [house.idOf(who.guest)] }]);
};

describe('keeping a group on Cosmos DB', () => {
  let double: CosmosDouble;
  let store: Store;
  let house: House;
  beforeEach(async () => {
    double = await CosmosDouble.start();
    const { endpoint, key } = double;
    store = await openCosmos({ endpoint, key, database: 'punkt', firstPause: 1 });
    house = await House.open({ store });
  });
  afterEach(async () => {
    assert.equal(double.faults.pending, 0, 'every fault that was planned was met');
    await house.stop();
    await store.close();
    await double.stop();
  });

  const mishaps: Mishap[] = [
    { kind: 429, when: 'before' },
    { kind: 449, when: 'before' },
    { kind: 503, when: 'before' },
    { kind: 503, when: 'after' },
    { kind: 'reset', when: 'after' },
  ];
  for (const mishap of mishaps)
    it(`is done once through ${mishap.kind} ${mishap.when} the commit of a write`, async () => {
      for (const [text, said] of commands) {
        double.faults.plan({ on: 'batch', mishap });
        assert.match(await house.say(who.secretary, 'Kanalen', text), said);
      }
      await assertDone(house);
    });

  it('is all there when a secretary and an administrator do it at once', async () => {
    const [first, second] = await Promise.all([
      house.say(who.secretary, 'Kanalen', 'tilføj @Gry Gæst som medlem i Prøvegruppen'),
      house.say(who.administrator, 'General', 'tilføj @Ulla Udenfor som medlem i Prøvegruppen'),
    ]);
    assert.match(`${first} ${second}`, /Gry Gæst er nu.*Ulla Udenfor er nu/);
    const seats = await house.seats();
    assert.ok(seats.includes('Gry Gæst: member') && seats.includes('Ulla Udenfor: member'));
  });

  it('welcomes once through a write that is beaten by another', async () => {
    await house.teams.as(who.withoutApp).install();
    const { teams } = house;
    assert.equal(teams.as(who.withoutApp).in('personal').messages().length, 1);
  });
});

describe('keeping a group by a process that dies', () => {
  for (const moment of ['before', 'after'] as const)
    it(`just ${moment} any of its writes, is done once when it is said again`, async () => {
      const house = await House.open();
      for (const [text, said] of commands)
        for (let n = 1; ; n += 1) {
          const before = await house.roster();
          let died = false;
          const store = dyingStore(house.store, n, moment, () => {
            died = true;
            throw new Error('dead');
          });
          await house.start(store);
          await house.say(who.secretary, 'Kanalen', text);
          await house.start();
          const again = await house.say(who.secretary, 'Kanalen', text);
          // Whoever was taken out by the one that died is not there any more.
          if (!text.startsWith('fjern')) assert.match(again, said);
          if (!died) break;
          if (before !== null) await house.putRoster(group, before.members, before.contacts);
        }
      await assertDone(house);
      await house.stop();
    });
});
