import assert from 'node:assert/strict';
import { open, prepare, startDeciding } from '../../bot/decide/decide.ts';
import type { BallotHead } from '../../data/model/ballot/head.ts';
import { readHead } from '../../data/store/ballots/log.ts';
import { keepMeeting } from '../../data/store/meetings/meetings.ts';
import { pressed } from '../teams/pressed.ts';
import { groupId as cardGroup } from '../teams/whole-punkt.ts';
import { group, House, who } from '../teams/house.ts';
import { parseMoment, startClock } from '../../bot/clock.ts';
import { buttons, columns, written, type Column } from './who-may-what.ts';

/** Sentences that say: not you. Whatever else is answered was not refused for who asked. */
const notYou =
  /Det kan kun|kun gruppens|Kun gruppens|administratorer|sekretær(?:en)? for en af|Det er for dem|Jeg kender ikke den skriftlige|Du sidder ikke|ikke længere med i gruppen|Det kan kun gruppens egne|Kun den plads|tilhører en anden organisation|hører til en anden organisation|må lægge|Papirer (?:kan|lægges)|Det møde findes ikke|Du er ikke med i gruppen/u;

describe('who may do what, for everything that can be written or pressed', function () {
  this.timeout(600_000);
  let house: House;
  let number = 0;
  before(async () => {
    house = await House.open();
    await house.say(who.secretary, 'Kanalen', 'denne kanal er Prøvegruppen');
    await freshMeeting();
  });
  after(() => house.stop());

  const at = parseMoment('2024-06-01');
  const deciding = () => startDeciding({ store: house.store, tenant: house.tenant, clock: startClock(at) });

  /** A ballot of its own for each press, so that none finds what another did: open, with the member's seat. */
  const freshBallot = async (): Promise<BallotHead> => {
    const roster = await house.roster();
    if (roster === null) throw new Error('no group');
    const secretary = {
      person: house.idOf(who.secretary),
      name: who.secretary,
      rolesIn: () => ['secretary' as const],
    };
    const person = (name: string) => ({ person: house.idOf(name), name, guest: false });
    const proposal = {
      terms: {
        group: { id: group.groupId, name: group.name, region: null },
        ...{
          number: null,
          title: `Sag ${String((number += 1))}`,
          text: 'Det foreslås.',
          closed: false,
          attachments: [],
        },
        ...{
          form: 'for-against' as const,
          options: [],
          rule: { kind: 'simple' as const },
          quorum: null,
          silence: null,
        },
        legalBasis: { kind: 'stated-by-chair' as const, text: 'Aftalt.' },
        ...{
          castingVote: null,
          visibility: 'open' as const,
          minimumHours: 0,
          followUps: [],
          origin: null,
          previous: null,
        },
        deadline: '2030-03-01T11:00:00.000Z',
      },
      seats: [
        { id: 's1', organisation: 'Varde Kommune', people: [person(who.member), person(who.substitute)] },
        { id: 's2', organisation: null, people: [person(who.chair)] },
      ],
    };
    const prepared = await prepare(deciding(), secretary, proposal, roster);
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    const opened = await open(deciding(), secretary, prepared.value, roster);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const head = (await readHead(house.store, house.tenant, prepared.value.ballot))?.value;
    if (head === undefined) throw new Error('no ballot');
    return head;
  };
  const freshMeeting = async (): Promise<string> => {
    const id = `2024-extra-${String((number += 1))}`;
    await keepMeeting(house.store, house.tenant, {
      ...{
        kind: 'meeting',
        id,
        group: { id: group.groupId, name: group.name, region: null },
        purpose: 'extra',
      },
      ...{
        number,
        prepares: null,
        state: 'planned',
        day: '2024-09-10',
        time: '09:00',
        minutes: 60,
        place: null,
      },
      ...{ leader: null, minuteTaker: null, agendaLead: null, agendaSource: null, agendaOut: null },
      ...{ agendaPublishedAt: null, sequence: 0, acts: [] },
    });
    return id;
  };

  const dataFor = async (verb: string): Promise<Record<string, unknown>> => {
    const data = pressed[verb as keyof typeof pressed];
    const text = JSON.stringify(data).replaceAll(JSON.stringify(cardGroup), JSON.stringify(group.groupId));
    const given = JSON.parse(text) as Record<string, unknown>;
    if ('ballot' in given || verb === 'ballot.form') {
      const { ballot, frozen, seats } = await freshBallot();
      Object.assign(given, { ballot });
      if ('frozen' in given) Object.assign(given, { frozen });
      if ('version' in given) Object.assign(given, { version: seats[0]?.version ?? 0 });
      if (verb === 'ballot.record') Object.assign(given, { who: `s1|${house.idOf(who.member)}` });
      if (verb === 'ballot.reseat') Object.assign(given, { first: house.idOf(who.member) });
    }
    if ('meeting' in given) Object.assign(given, { meeting: await freshMeeting() });
    if (verb === 'ballot.report')
      Object.assign(given, { id: `q-abcdef${String((number += 1)).padStart(6, '0')}` });
    if (verb === 'absence.note') Object.assign(given, { person: house.idOf(who.member) });
    // Nobody there, so that the others stay who they are.
    if (verb.startsWith('keeping.')) Object.assign(given, { person: 'nobody:nobody' });
    if (verb === 'people.remove') Object.assign(given, { person: 'nobody:nobody' });
    return given;
  };
  const placeOf = (column: Column): string => (column === 'stranger' ? 'Delt' : 'personal');

  /** A refusal is a sentence, never a card. */
  const letterOf = (sentence: string | null): string => {
    if (sentence === null) return '+';
    if (/hører til en anden organisation/u.test(sentence)) return 't';
    return notYou.test(sentence) ? '-' : '+';
  };
  const press = async (column: Column, verb: string): Promise<string> => {
    const value = { action: { type: 'Action.Execute', verb, data: await dataFor(verb) }, trigger: 'manual' };
    const { status, body } = await house.teams
      .as(who[column])
      .post(placeOf(column), { type: 'invoke', name: 'adaptiveCard/action', value });
    assert.equal(status, 200, verb);
    const { value: shown } = body as { value: unknown };
    return letterOf(typeof shown === 'string' ? shown : null);
  };
  const say = async (column: Column, route: string, { text, where }: { text: string; where?: 'Kanalen' }) => {
    const place = column === 'stranger' ? 'Delt' : (where ?? 'personal');
    const here = house.teams.as(who[column]).in(place);
    const said = place === 'personal' ? text : `@Punkt ${text}`;
    const { replies } =
      route === 'file' && place === 'personal'
        ? await here.sendFile('papir.txt', new TextEncoder().encode('Referat'))
        : await here.say(said);
    const asked = replies.some(({ cards }) => JSON.stringify(cards).includes('Det står der ikke noget om'));
    const sentence = replies.some(({ cards }) => cards.length > 0)
      ? null
      : replies.map(({ text: t }) => t).join(' ');
    const letter = asked ? 'q' : letterOf(sentence);
    // Whoever may take a channel away has done so: it is given back for the next.
    if (route === 'free-channel') await house.say(who.secretary, 'Kanalen', 'denne kanal er Prøvegruppen');
    return letter;
  };

  it('has a line for every route and every verb there is, and none for another', () => {
    const { messages, verbs } = house.routes;
    assert.deepEqual(Object.keys(written).sort(), [...new Set(messages)].sort());
    assert.deepEqual(Object.keys(buttons).sort(), [...new Set(verbs)].sort());
    for (const row of [...Object.values(written).map((one) => one.row), ...Object.values(buttons)])
      assert.match(row, new RegExp(`^[-+qt]{${String(columns.length)}}$`));
  });

  // First what is written: the ballots that buttons need would send papers into the chats.
  for (const [route, { row: expected, ...what }] of Object.entries(written))
    it(`»${what.text.slice(0, 60)}« (${route}): each as it is written`, async () => {
      let row = '';
      for (const column of columns) row += await say(column, route, what);
      assert.equal(row, expected, columns.join(' '));
    });

  for (const verb of Object.keys(buttons))
    it(`${verb}: each as it is written`, async () => {
      let row = '';
      for (const column of columns) row += await press(column, verb);
      assert.equal(row, buttons[verb], columns.join(' '));
    });
});
