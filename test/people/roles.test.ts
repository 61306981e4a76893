import assert from 'node:assert/strict';
import { commandWords } from '../../bot/people/chat/command-words.ts';
import { peopleActions } from '../../bot/people/chat/people-actions.ts';
import type { PeopleRouteParts } from '../../bot/people/chat/people-routes.ts';
import { paperActions, type PaperRouteParts } from '../../bot/papers/paper-routes.ts';
import { assertRefusal, group, House, neighbours, who } from '../teams/house.ts';

type Command = {
  text: string;
  /** Who may, besides administrators. */
  may: (keyof typeof who)[];
  /** What they are told. */
  done: RegExp;
  /** Where only it can be said; both when left out. */
  only?: 'personal' | 'shared';
};

/** Everything that can be written about groups and papers, and who may. */
const commands: Record<keyof typeof commandWords | 'correct', Command> = {
  create: { text: 'opret gruppe Nygruppen', may: [], done: /^Nygruppen er oprettet/ },
  add: {
    text: 'tilføj @Gry Gæst som observatør i Prøvegruppen',
    may: ['secretary'],
    done: /^Gry Gæst er nu observatør/,
    only: 'shared',
  },
  addForm: { text: 'tilføj person i Prøvegruppen', may: ['secretary'], done: /Prøvegruppen/ },
  contact: {
    text: 'kontakt for Varde Kommune i Prøvegruppen er @Mette Medlem',
    may: ['secretary'],
    done: /^Kontakt for Varde Kommune/,
    only: 'shared',
  },
  noContact: {
    text: 'fjern kontakt for Varde Kommune i Prøvegruppen',
    may: ['secretary'],
    done: /^Varde Kommune har ikke længere/,
  },
  remove: {
    text: 'fjern @Gry Gæst fra Prøvegruppen',
    may: ['secretary'],
    done: /^Gry Gæst er ikke længere/,
    only: 'shared',
  },
  roster: {
    text: 'folk i Prøvegruppen',
    may: ['secretary', 'chair', 'member', 'substitute', 'observer', 'contactDirector'],
    done: /6 personer/,
  },
  unreachable: {
    text: 'hvem kan ikke nås i Prøvegruppen?',
    may: ['secretary'],
    done: /kan nås/,
    only: 'personal',
  },
  bind: {
    text: 'denne kanal er Prøvegruppen',
    may: ['secretary'],
    done: /^Denne kanal er nu Prøvegruppen/,
    only: 'shared',
  },
  free: {
    text: 'denne kanal hører ikke til en gruppe',
    may: ['secretary'],
    done: /hører ikke længere/,
    only: 'shared',
  },
  correct: {
    text: 'ret ukendt.docx',
    may: ['secretary', 'chair', 'neighbour'],
    done: /^Jeg kender intet papir/,
    only: 'personal',
  },
};

/** Every button, with data as its card would carry it, and who may besides administrators. */
const buttons: Record<string, { data: object; may: (keyof typeof who)[] }> = {
  'people.addForm': { data: { groupId: group.groupId }, may: ['secretary'] },
  'people.add': {
    data: {
      groupId: group.groupId,
      person: '00000000-0000-4000-8000-000000000099',
      name: 'Ny Person',
      role: 'chair',
    },
    may: ['secretary'],
  },
  'people.remove': { data: { groupId: group.groupId }, may: ['secretary'] },
  'papers.accept': {
    data: { documentId: 'd1', stage: 's1', access: 'public' },
    may: ['secretary', 'chair', 'neighbour'],
  },
  'papers.discard': { data: { documentId: 'd1', stage: 's1' }, may: ['secretary', 'chair', 'neighbour'] },
  'papers.fields': { data: { documentId: 'd1' }, may: ['secretary', 'chair', 'neighbour'] },
  'papers.chooseField': {
    data: { documentId: 'd1', chosen: '["document","title"]' },
    may: ['secretary', 'chair', 'neighbour'],
  },
  'papers.correct': {
    data: { documentId: 'd1', address: 'document', field: 'title', before: 'A', after: 'B', reason: 'fejl' },
    may: ['secretary', 'chair', 'neighbour'],
  },
};

const everybody = (Object.keys(who) as (keyof typeof who)[]).filter(
  (one) => one !== 'knownFromTeam' && one !== 'withoutApp',
);
const placesOf = (role: keyof typeof who): string[] =>
  role === 'stranger' ? ['Delt'] : ['personal', 'Kanalen'];
const isAllowed = (role: keyof typeof who, may: (keyof typeof who)[]): boolean =>
  role === 'administrator' || may.includes(role);

describe('who may do what', () => {
  let house: House;
  before(async () => {
    house = await House.open();
    // A member until a moment ago: taken out the way a secretary does it.
    await house.say(who.secretary, 'Kanalen', `tilføj @${who.removed} som sekretær i Prøvegruppen`);
    await house.say(who.secretary, 'Kanalen', `fjern @${who.removed} fra Prøvegruppen`);
    // Bound to begin with, so that there is something to take away.
    await house.say(who.secretary, 'Kanalen', 'denne kanal er Prøvegruppen');
    await house.say(who.secretary, 'Delt', 'denne kanal er Prøvegruppen');
  });
  after(() => house.stop());

  const press = async (name: string, where: string, verb: string, data: object): Promise<string> => {
    const action = { type: 'Action.Execute', verb, data };
    const value = { action, trigger: 'manual' };
    const { status, body } = await house.teams
      .as(name)
      .post(where, { type: 'invoke', name: 'adaptiveCard/action', value });
    assert.equal(status, 200);
    const { value: said, type } = body as { type: string; value: unknown };
    return type === 'application/vnd.microsoft.activity.message' ? String(said) : JSON.stringify(said);
  };

  it('is told for every command and every button there is', () => {
    const verbs = [...peopleActions({} as PeopleRouteParts), ...paperActions({} as PaperRouteParts)].map(
      ({ verb }) => verb,
    );
    assert.deepEqual(Object.keys(buttons).sort(), verbs.sort());
    const written = Object.keys(commands).filter((one) => one !== 'correct');
    assert.deepEqual(written.sort(), Object.keys(commandWords).sort());
  });

  for (const role of everybody)
    for (const where of placesOf(role))
      it(`refuses ${role}, ${where === 'personal' ? 'in private' : 'in a channel'}, all that is not theirs, in one sentence, and changes nothing`, async () => {
        const before = await house.kept();
        for (const { text, may, only } of Object.values(commands)) {
          const misplaced = only === (where === 'personal' ? 'shared' : 'personal');
          if (isAllowed(role, may) && !misplaced) continue;
          // Some things are for private chats or channels alone, whoever says them.
          const names = misplaced ? /./ : undefined;
          assertRefusal(await house.say(who[role], where, text), names);
          assert.deepEqual(await house.kept(), before, text);
        }
        const person = house.idOf(who.member);
        for (const [verb, { data, may }] of Object.entries(buttons)) {
          const misplaced = verb.startsWith('papers.') && where !== 'personal';
          if (isAllowed(role, may) && !misplaced) continue;
          const said = await press(who[role], where, verb, { person, ...data });
          assertRefusal(said, misplaced ? /./ : undefined);
          assert.deepEqual(await house.kept(), before, verb);
        }
      });

  for (const role of ['administrator', 'secretary'] as const)
    it(`lets the ${role} do the rest`, async () => {
      for (const { text, may, done, only } of Object.values(commands))
        if (isAllowed(role, may))
          assert.match(await house.say(who[role], only === 'personal' ? 'personal' : 'Kanalen', text), done);
      await house.say(who.secretary, 'Kanalen', 'denne kanal er Prøvegruppen');
    });

  it('lets everybody in a group see its people, in private and in the group’s own channel', async () => {
    for (const role of commands.roster.may)
      for (const where of ['personal', 'Kanalen'])
        assert.match(await house.say(who[role], where, commands.roster.text), commands.roster.done);
  });

  it('shows a group’s people nowhere else, since others read along', async () => {
    const before = await house.kept();
    assertRefusal(await house.say(who.secretary, 'Chatten', commands.roster.text), /privat chat/);
    assert.deepEqual(await house.kept(), before);
  });

  it('lets nobody take a channel from another group', async () => {
    const before = await house.kept();
    assertRefusal(await house.say(who.neighbour, 'Kanalen', 'denne kanal er Nabogruppen'), /Signe Sekretær/);
    assert.deepEqual(await house.kept(), before);
  });

  describe('with a forged card', () => {
    const forged: [string, string, unknown][] = [
      ['another group', 'people.add', { ...buttons['people.add']?.data, groupId: neighbours.groupId }],
      ['a group there is none of', 'people.add', { ...buttons['people.add']?.data, groupId: 'x' }],
      ['an unknown role', 'people.add', { ...buttons['people.add']?.data, role: 'king' }],
      ['a person that is no object id', 'people.add', { ...buttons['people.add']?.data, person: 'Mette' }],
      ['an endless name', 'people.add', { ...buttons['people.add']?.data, name: 'x'.repeat(100_000) }],
      ['numbers for texts', 'people.add', { groupId: 1, person: 2, role: 3 }],
      ['nothing', 'people.add', undefined],
      ['a list', 'people.remove', []],
      ['a person of the wrong form', 'people.remove', { groupId: group.groupId, person: 'a/b?c#d' }],
      ['another group', 'people.remove', { groupId: neighbours.groupId, person: 'a:b' }],
      ['a name of every object', 'people.addForm', { groupId: '__proto__' }],
      ['a stage that is none', 'papers.accept', { documentId: 'd', stage: 's', access: 'public' }],
      ['no access', 'papers.accept', { documentId: 'd', stage: 's' }],
      [
        'another group’s access',
        'papers.accept',
        { documentId: 'd', stage: 's', access: `group:${neighbours.groupId}` },
      ],
      ['ids no store takes', 'papers.accept', { documentId: 'a/b', stage: 'c?d', access: 'public' }],
      ['ids no store takes', 'papers.discard', { documentId: '\u0000', stage: ' ' }],
      ['an endless id', 'papers.fields', { documentId: 'x'.repeat(10_000) }],
      ['a field that is no field', 'papers.chooseField', { documentId: 'd', chosen: '{"a":1}' }],
      ['no reason', 'papers.correct', { documentId: 'd', address: 'document', field: 'title', before: null }],
      ['a verb of every object', 'constructor', {}],
      ['a verb of every object', '__proto__', {}],
    ];
    for (const [what, verb, data] of forged)
      it(`refuses ${verb} with ${what} in one sentence, and changes nothing`, async () => {
        const before = await house.kept();
        assertRefusal(await press(who.secretary, 'personal', verb, data as object), /./);
        assert.deepEqual(await house.kept(), before);
      });

    it('answers in the client’s language where the card names none, or none there is', async () => {
      const said = await press(who.outsider, 'personal', 'people.addForm', {
        groupId: group.groupId,
        language: 'tlh',
      });
      assert.match(said, /^Det kan kun/);
    });

    it('takes an activity with a type or an invoke named as every object has it in silence', async () => {
      for (const name of ['constructor', '__proto__', 'toString']) {
        const activity = await house.teams.as(who.member).post('personal', { type: name });
        assert.equal(activity.status, 200);
        const invoke = await house.teams.as(who.member).post('personal', { type: 'invoke', name, value: {} });
        assert.equal(invoke.status, 501);
      }
    });
  });
});
