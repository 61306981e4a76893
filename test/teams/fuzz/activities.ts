import fc from 'fast-check';
import { message } from '../bot.ts';
import { pressed } from '../pressed.ts';
import { elsewhere, home, invoke, people, press } from '../whole-punkt.ts';

/** Values that have broken programs: of other types, too long, invisible, meant for templates, queries, prototypes. */
const known = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '__proto__',
  'constructor',
  elsewhere,
  `${elsewhere}:x`,
  '../../etc/passwd',
  '${name}',
  '<at>x</at>',
  '<script>alert(1)</script>',
  '[a](https://evil.example)',
  '\u0000',
  '\u202e',
  '\ud83d',
  '()'.repeat(1_000),
  'a'.repeat(10_000),
  'ø '.repeat(3_000),
  '1'.repeat(300),
  [],
  {},
  [[]],
  [null],
  { __proto: 1 },
];
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const words = [
  ...[
    'hvem',
    'hvad',
    'hvornår',
    'ejer',
    'besluttede',
    'who',
    'owns',
    'what',
    'IV-aftalen',
    'gruppen',
    'mødet',
  ],
  ...[
    'hjælp',
    'ret',
    'tilføj',
    'fjern',
    'denne kanal er',
    'som',
    'medlem',
    'sekretær',
    'Prøvegruppen',
    '2024',
    '?',
  ],
  ...[
    '<at>X</at>',
    '\n',
    '👍',
    '\u200b',
    '"',
    '*',
    'Klynge',
    'frist',
    'punkt 2',
    'this channel is',
    'add',
    'as',
  ],
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((chosen) => chosen.join(' '));

/** Somebody at home, or from elsewhere; nobody who may see or change anything. */
const persons = [people.nobody, { ...people.nobody, tenantId: elsewhere }, { id: '29:x', name: 'Uden id' }];

const places = (serviceUrl: string) => [
  {},
  { serviceUrl, deliveryMode: 'normal' },
  { conversation: { id: 'g1', conversationType: 'groupChat', tenantId: home } },
  {
    conversation: { id: '19:k@thread;messageid=1', conversationType: 'channel', tenantId: home },
    serviceUrl,
  },
];

const mention = { type: 'mention', text: '<at>X</at>', mentioned: { id: '29:x', name: 'X' } };
const file = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name: 'referat.docx',
  content: { downloadUrl: 'http://127.0.0.1:9/x', fileType: 'docx', uniqueId: 'u' },
};
const thumb = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"reason":"right"}' } };

/** Activities as Teams sends them, of every kind that Punkt knows and some that it does not. */
const rightActivity = (serviceUrl: string): fc.Arbitrary<object> =>
  fc
    .record({
      from: fc.constantFrom(...persons),
      place: fc.constantFrom(...places(serviceUrl)),
      text,
      pressed: fc.constantFrom(...Object.entries(pressed)),
      kind: fc.nat(9),
    })
    .map(({ from, place, text: written, pressed: [verb, data], kind }) => {
      const more = {
        conversation: { id: 'p1', conversationType: 'personal', tenantId: home },
        from,
        ...place,
      };
      switch (kind) {
        case 0:
        case 1:
          return message(written, more);
        case 2:
          return message(written, { ...more, entities: [mention], attachments: [file] });
        case 3:
          return message(undefined, { ...more, value: { ...data, verb, language: 'da' } });
        case 4:
          return invoke(from, 'composeExtension/query', {
            commandId: 'agreements',
            parameters: [{ name: 'query', value: written }],
          });
        case 5:
          return invoke(from, 'message/submitAction', thumb, { replyToId: 'm1' });
        case 6:
          return message(undefined, {
            ...more,
            type: 'conversationUpdate',
            membersAdded: [from, { id: '28:punkt' }],
          });
        case 7:
          return message(undefined, { ...more, type: 'installationUpdate', action: 'add' });
        default:
          return press(from, verb, data, place);
      }
    });

type Mutation = { at: number; how: 'replace' | 'remove' | 'add'; value: unknown; key: string };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  value: hostile,
  key: fc.constantFrom('KEY__proto__', 'constructor', 'verb', 'tenantId', 'aadObjectId', 'text', 'language'),
});

/** Words by which programs look things up, where they stand and where they do not. */
const naming = [
  'type',
  'name',
  'action',
  'verb',
  'conversationType',
  'deliveryMode',
  'language',
  'access',
  'role',
];
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'message',
  'invoke',
  'personal',
  'expectReplies',
];
const renaming = fc.record({ key: fc.constantFrom(...naming), name: fc.constantFrom(...names) });
type Renaming = { key: string; name: string };

type Spot = { holder: Record<string, unknown>; key: string };
const spotsIn = (node: unknown): Spot[] => {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
};

const mutated = (activity: object, mutations: Mutation[], renamed: Renaming | null): string => {
  const copy = structuredClone(activity);
  for (const { holder, key } of spotsIn(copy)) if (key === renamed?.key) holder[key] = renamed.name;
  for (const { at, how, value, key } of mutations) {
    const spots = spotsIn(copy);
    const spot = spots[at % Math.max(spots.length, 1)];
    if (spot === undefined) continue;
    if (how === 'remove') delete spot.holder[spot.key];
    // A copy: put into itself, what is drawn would never end.
    else spot.holder[how === 'add' ? key : spot.key] = structuredClone(value);
  }
  return JSON.stringify(copy).replaceAll('KEY__proto__', '__proto__');
};

/** Bodies of requests: right ones, ones with something changed in them, broken ones, and anything. */
export const bodies = (serviceUrl: string): fc.Arbitrary<string> => {
  const changed = fc
    .tuple(rightActivity(serviceUrl), fc.array(mutation, { maxLength: 4 }), fc.option(renaming, { freq: 3 }))
    .map(([activity, mutations, renamed]) => mutated(activity, mutations, renamed));
  const broken = fc
    .tuple(changed, fc.nat(500), fc.nat(20), fc.string({ maxLength: 5 }))
    .map(([body, at, length, put]) => body.slice(0, at) + put + body.slice(at + length));
  return fc.oneof({ weight: 8, arbitrary: changed }, broken, fc.json(), fc.string({ unit: 'binary' }));
};
