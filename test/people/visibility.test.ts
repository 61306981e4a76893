import assert from 'node:assert/strict';
import { ask } from '../../bot/ask/ask.ts';
import { createSearch } from '../../bot/ask/showing/search-hits.ts';
import { show } from '../../bot/ask/showing/show.ts';
import { createExamples } from '../../bot/examples.ts';
import type { Conversation, Inbound, Person } from '../../bot/inbound.ts';
import { createLog } from '../../bot/log.ts';
import { createAudience } from '../../bot/people/reading/audience.ts';
import type { Directory } from '../../bot/people/directory.ts';
import { personIdOf, role, type Role, type Roster } from '../../data/model/people.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import type { Register } from '../../data/register/register.ts';
import { visibleTo } from '../../data/register/visible-to.ts';
import { groupId, guardedPapers, kinds, steeringGroup, wordOf, type PassageKind } from './guarded-papers.ts';

type Who = Role | 'nobody';
const everyone: Who[] = [...role.options, 'nobody'];

/** The requirement, by hand: what each may read of their group, on their own. */
const mayRead: Record<Who, readonly PassageKind[]> = {
  secretary: ['public', 'closed', 'group', 'closed of group'],
  chair: ['public', 'closed', 'group', 'closed of group'],
  member: ['public', 'closed', 'group', 'closed of group'],
  substitute: ['public', 'closed', 'group', 'closed of group'],
  observer: ['public', 'group'],
  'contact-director': ['public', 'group'],
  nobody: ['public'],
};
const onlyPublic: readonly PassageKind[] = ['public'];

/** Where it is said, who reads along, and what of all that may be told there. */
const places: { name: string; where: string; told: (who: Who) => readonly PassageKind[] }[] = [
  { name: 'a personal chat', where: 'personal', told: (who) => mayRead[who] },
  { name: "the group's channel, read by members too", where: 'own', told: (who) => mayRead[who] },
  {
    name: "the group's channel, read by an observer too",
    where: 'observed',
    told: (who) => mayRead[who].filter((kind) => mayRead.observer.includes(kind)),
  },
  { name: "the group's channel, read by an outsider too", where: 'open', told: () => onlyPublic },
  {
    name: "the group's channel, when Teams does not say who reads it",
    where: 'unknown',
    told: () => onlyPublic,
  },
  { name: 'a channel that is bound to no group', where: 'unbound', told: () => onlyPublic },
  { name: "another group's channel, read by its own people too", where: 'other', told: () => onlyPublic },
];

const idOf = (who: string) => personIdOf('t1', who);
const rosterOf = (id: string, members: readonly Role[]): Roster => ({
  groupId: id,
  name: id === groupId ? steeringGroup.name : 'Styregruppen for Sydvig',
  region: steeringGroup.region,
  members: members.map((one) => ({ person: idOf(one), name: one, role: one, organisation: null })),
  contacts: [],
});
const rosters = [rosterOf(groupId, role.options), rosterOf('sydvig', [])];

const conversationOf = (where: string): Conversation => ({
  id: where,
  scope: where === 'personal' ? 'personal' : 'channel',
  tenant: 't1',
  serviceUrl: null,
});
const directory: Directory = {
  rosters: () => rosters,
  roster: (id) => rosters.find((one) => one.groupId === id) ?? null,
  person: () => null,
  people: () => [],
  conversations: () => [],
  conversation: (id) =>
    id === 'unbound' || id === 'personal'
      ? null
      : {
          reference: { conversationId: id, serviceUrl: 'https://teams.test/', tenantId: 't1' },
          scope: 'channel',
          bound: { groupId: id === 'other' ? 'sydvig' : groupId, by: idOf('secretary'), at: '2024-01-01' },
          silent: null,
        },
  refresh: () => Promise.resolve(),
  stop: () => {},
};

const readsAlong: Record<string, readonly Who[]> = {
  own: ['member'],
  observed: ['observer'],
  open: ['member', 'nobody'],
  other: ['nobody'],
};
const audienceFor = (who: Who) =>
  createAudience(
    directory,
    {
      members: ({ id }) =>
        id === 'unknown'
          ? Promise.reject(new Error('403'))
          : Promise.resolve(
              [who, ...(readsAlong[id] ?? [])].map((one) => ({
                id: idOf(one),
                teamsId: `29:${one}`,
                name: one,
                mail: null,
              })),
            ),
      member: () => Promise.resolve(null),
    },
    createLog('silent'),
  );

const words = Object.values(wordOf);
const asOf = '2024-06-01';
const names = [
  ...words.flatMap((word) => [
    `${word}-aftalen`,
    `Arbejdsgruppen for ${word}`,
    `Pladser i ${word}`,
    `vis ${word}`,
    `show ${word.slice(0, 6)}`,
  ]),
  steeringGroup.name,
  'punkt 1',
  'punkt 2',
  `sidste møde i ${steeringGroup.name}`,
  'mødet 10. januar 2024',
  'mødet 20. februar 2024',
  'vis pladser',
];
const questions = [
  ...words.flatMap((word) => [
    `Hvem ejer ${word}-aftalen?`,
    `Hvad blev besluttet om pladser i ${word}?`,
    `Hvem er Vera ${word}?`,
    `Hvornår skal planen for ${word} være klar?`,
    `Hvad koster de to nye pladser i ${word}?`,
  ]),
  'Hvad blev der besluttet om pladser?',
  'Hvad koster nye pladser i sommerferien?',
  `Hvornår mødtes ${steeringGroup.name}?`,
  'Who was given two new places?',
];

const person = (who: Who): Person => ({ id: idOf(who), tenant: 't1', name: who, teamsId: `29:${who}` });
const message = (who: Who, where: string): Inbound => ({
  kind: 'message',
  person: person(who),
  conversation: conversationOf(where),
  language: 'da',
  text: '',
  mentions: [],
  files: [],
});

/** All that somebody can be told there: cards, choices, answers, nearest passages, what is suggested. */
const toldThere = async (who: Who, where: string, whole: Register) => {
  const viewer = await audienceFor(who).viewer(message(who, where));
  const isAnswered = (text: string) => ask({ text, asOf, viewer }, whole).status === 'answered';
  const register = visibleTo(whole, viewer);
  const sight = { register, asOf, region: null, group: null, takesQuestions: true, isAnswered };
  return {
    cards: names.map((name) => show(name, 'da', sight)),
    answers: questions.map((text) => ask({ text, asOf, viewer }, whole)),
  };
};

/** All that can be found from the compose box, and all that is shown to a newcomer. */
const foundByAnybody = async (whole: Register) => {
  const search = createSearch(
    () => whole,
    () => asOf,
  );
  const queries = [
    '',
    'pladser',
    'aftalen',
    'nordvig',
    'plan',
    ...words,
    ...words.map((word) => word.slice(0, 5)),
  ];
  const commands = ['agreements', 'groups', 'decisions', 'search'];
  const searches = commands.flatMap((command) =>
    queries.map((query) => search({ command, query, language: 'da' })),
  );
  const examples = createExamples(
    () => whole,
    (text, language, shown) => ask({ text, language, asOf }, shown).status === 'answered',
  );
  return { hits: await Promise.all(searches), examples: [examples('da'), examples('en')] };
};

const says = (told: unknown, kind: PassageKind) => JSON.stringify(told).includes(wordOf[kind]);

describe('what may be told', () => {
  const whole = buildRegister(guardedPapers());

  for (const { name, where, told } of places)
    for (const who of everyone)
      describe(`to ${who}, in ${name}`, () => {
        let seen: Awaited<ReturnType<typeof toldThere>>;
        before(async () => {
          seen = await toldThere(who, where, whole);
        });
        for (const kind of kinds) {
          const isTold = told(who).includes(kind);
          it(`${isTold ? 'holds' : 'never holds'} what is ${kind}`, () => {
            const { cards, answers } = seen;
            const nearest = answers.map((answer) => answer.nearest);
            assert.deepEqual(
              [cards, answers, nearest].map((part) => says(part, kind)),
              [isTold, isTold, isTold],
            );
          });
        }
      });

  for (const who of ['nobody', 'observer', 'member'] as const)
    it(`to ${who} is what it were if nothing else had ever been imported: no count, choice or order tells of it`, async () => {
      const seen = await toldThere(who, 'personal', whole);
      const alone = await toldThere(who, 'personal', buildRegister(guardedPapers(mayRead[who])));
      assert.deepEqual(seen, alone);
    });
});

describe('what is found from the compose box, and shown to a newcomer', () => {
  const whole = buildRegister(guardedPapers());

  for (const kind of kinds)
    it(`${kind === 'public' ? 'holds' : 'never holds'} what is ${kind}, whoever looks`, async () => {
      const { hits, examples } = await foundByAnybody(whole);
      assert.equal(says(hits, kind), kind === 'public');
      assert.equal(says(examples, kind), kind === 'public');
    });

  it('is what it were if nothing else had ever been imported', async () => {
    assert.deepEqual(
      await foundByAnybody(whole),
      await foundByAnybody(buildRegister(guardedPapers(['public']))),
    );
  });

  it('is public for the search of a secretary in a personal chat, too', async () => {
    const search: Inbound = {
      kind: 'search',
      person: person('secretary'),
      conversation: conversationOf('personal'),
      language: 'da',
      command: 'search',
      query: '',
    };
    const viewer = await audienceFor('secretary').viewer(search);
    assert.deepEqual([...viewer.groups, ...viewer.closed], []);
  });
});
