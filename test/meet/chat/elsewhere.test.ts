import assert from 'node:assert/strict';
import {
  cancelMeeting,
  planYear,
  proposeItem,
  proposeYear,
  publishAgenda,
  startMeeting,
} from '../../../bot/meet/meet.ts';
import type { Actor } from '../../../bot/actor.ts';
import { changeConversation } from '../../../data/store/people/change-people.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import { group, House, textIn, who } from '../../teams/house.ts';
import { StillClock } from '../../decide/fixtures.ts';
import { quarterly } from '../fixtures.ts';

describe('meetings where people of elsewhere are', () => {
  let house: House;
  before(async () => {
    house = await House.open();
    const { store, tenant } = house;
    // The shared channel, in which somebody of another tenant reads along, is the group's place.
    const shared = [...house.teams.world.conversations.values()].find(({ name }) => name === 'Delt');
    assert.ok(shared);
    await changeConversation(
      store,
      tenant,
      shared.id,
      (now) =>
        now && {
          ...now,
          bound: { groupId: group.groupId, by: house.idOf(who.secretary), at: '2024-06-01T10:00:00.000Z' },
        },
    );
    const meeting = startMeeting({ store, tenant, clock: new StillClock('2024-06-01T10:00:00.000Z') });
    const actor: Actor = {
      person: house.idOf(who.secretary),
      name: who.secretary,
      rolesIn: () => ['secretary'],
    };
    const of = { id: group.groupId, name: group.name, region: null };
    const planned = await planYear(meeting, actor, proposeYear(quarterly, 2025, { time: '08:30' }), {
      ...{ group: of, rules: quarterly, options: {} },
    });
    assert.ok(planned.ok);
    const next = { groupId: group.groupId, id: '2025-ordinary-1' };
    const item = {
      id: 'i-hemmelig',
      title: 'Kvælstofudvaskning',
      kind: 'decision',
      recommendation: null,
    } as const;
    await proposeItem(meeting, actor, next, { ...item, minutes: 10, attachments: [], closed: false });
    assert.ok((await publishAgenda(meeting, actor, next, 1)).ok);
    const cancelled = { groupId: group.groupId, id: '2025-ordinary-2', sequence: 0 };
    assert.ok((await cancelMeeting(meeting, actor, cancelled, 'Fortroligt forhold.')).ok);
  });
  after(() => house.stop());

  it('tells nobody of another tenant anything of them, whatever they write or press', async () => {
    for (const words of [
      'kalender i Prøvegruppen',
      'dagsorden i Prøvegruppen',
      'kalenderfil i Prøvegruppen',
      'planlæg møder 2025 i Prøvegruppen',
      'foreslå punkt i Prøvegruppen',
    ]) {
      const told = await house.say(who.stranger, 'Delt', words);
      assert.doesNotMatch(told, /2025-|Sygehuset|Kvælstof|Møde 1/, words);
    }
  });

  it('tells the group’s own nothing of them where somebody of elsewhere reads along, but where to ask', async () => {
    for (const words of [
      'kalender i Prøvegruppen',
      'dagsorden i Prøvegruppen',
      'planlæg møder 2025 i Prøvegruppen',
    ])
      assert.match(
        await house.say(who.secretary, 'Delt', words),
        /andre end gruppen med; skriv det i din egen chat/,
      );
    assert.match(await house.say(who.member, 'personal', 'kalender i Prøvegruppen'), /Møde 1/);
  });

  it('sends word to such a place without what it is of', async () => {
    const seen = () => house.teams.as(who.stranger).in('Delt').messages().map(textIn).join('\n');
    const told = (name: string) => house.teams.as(name).in('personal').messages().map(textIn).join('\n');
    await new Promise<void>((resolve) => {
      let stop = (): void => undefined;
      const look = (): void => {
        const all = [/aflyst/.test(seen()), /sendt ud/.test(seen()), /aflyst/.test(told(who.member))];
        if (!all.every(Boolean)) return;
        stop();
        resolve();
      };
      stop = house.teams.world.onChange(look);
      look();
    });
    assert.match(seen(), /Et af gruppens møder er aflyst/);
    assert.match(seen(), /Dagsordenen til et af gruppens møder er sendt ud/);
    assert.doesNotMatch(seen(), /Kvælstof|Fortroligt|Sygehuset/);
    const [first] = await readMeetings(house.store, house.tenant, group.groupId);
    assert.ok(first);
    assert.match(told(who.member), /Mødet er aflyst[^]*Fortroligt forhold/);
    assert.doesNotMatch(told(who.neighbour), /aflyst/);
  });

  it('lets an observer read and not propose, and one who was removed nothing', async () => {
    assert.match(await house.say(who.observer, 'personal', 'kalender i Prøvegruppen'), /Møde 1/);
    assert.match(
      await house.say(who.observer, 'personal', 'foreslå punkt i Prøvegruppen'),
      /kun gruppens egne|Det kan kun/,
    );
    for (const name of [who.removed, who.outsider, who.neighbour]) {
      const told = await house.say(name, 'personal', 'dagsorden i Prøvegruppen');
      assert.doesNotMatch(told, /Kvælstof|Sygehuset|Møde \d/);
      assert.match(await house.say(name, 'personal', 'kalenderfil i Prøvegruppen'), /kun gruppens egne/);
    }
  });
});
