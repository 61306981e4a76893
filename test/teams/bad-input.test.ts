import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Verb } from '../../cards/actions.ts';
import { type CardJson, message, type SentMessage, textOf } from './bot.ts';
import { startConnector } from './connector.ts';
import type { Container } from '../../data/store/store.ts';
import { pressed } from './pressed.ts';
import { groupId, home, innards, invoke, people, press, secrets, startWholePunkt } from './whole-punkt.ts';
import type { WholePunkt } from './whole-punkt.ts';

const { secretary, member, nobody } = people;
const stranger = { id: '29:frem', name: 'Frem Med', aadObjectId: nobody.aadObjectId, tenantId: 't2' };

/** What a reader sees of an answer: of the message in the HTTP response, or of the card that takes a card's place. */
const shownIn = (text: string): string => {
  const { activities, value } = JSON.parse(text) as { activities?: SentMessage[]; value?: CardJson | string };
  const [first] = activities ?? [];
  if (first !== undefined) return textOf(first);
  return typeof value === 'string'
    ? value
    : textOf({ type: 'message', attachments: [{ contentType: '', content: value ?? {} }] });
};

describe('bad input', () => {
  let punkt: WholePunkt;
  before(async () => {
    punkt = await startWholePunkt();
  });
  after(() => punkt.stop());
  beforeEach(() => {
    punkt.faults.length = 0;
  });
  /** After whatever came, Punkt answers a question as ever, and nothing went wrong inside. */
  afterEach(async () => {
    const { text } = await punkt.say(nobody, 'hvem ejer IV-aftalen?');
    assert.match(text, /IV-/);
    assert.deepEqual(punkt.faults, []);
  });
  const isClean = (text: string) => {
    assert.doesNotMatch(text, innards);
    for (const secret of Object.values(secrets)) assert.ok(!text.includes(secret), secret);
  };

  const bodies: [what: string, status: number, body: string, headers?: Record<string, string>][] = [
    ['no JSON', 400, 'hej'],
    ['half of it', 400, JSON.stringify(message('hej')).slice(0, -9)],
    ['a list of activities', 400, JSON.stringify([message('hej')])],
    ['nothing', 400, ''],
    ['a form', 415, 'text=hej', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['what says it is compressed', 415, '{}', { 'content-encoding': 'gzip' }],
    ['what is compressed', 400, gzipSync(JSON.stringify(message('hej'))).toString('latin1')],
    ['a text of two megabytes', 413, JSON.stringify(message('æ'.repeat(1_048_576)))],
    [
      'a value of a thousand levels',
      400,
      JSON.stringify(message('hej')).replace('{', `{"value":${'['.repeat(1000)}${']'.repeat(1000)},`),
    ],
  ];
  for (const [what, status, body, headers] of bodies)
    it(`answers ${String(status)} to ${what}, in one sentence`, async () => {
      const answer = await punkt.post(body, headers);
      assert.equal(answer.status, status);
      assert.match(answer.text, /^{"error":"[^"\n]*\."}$/);
    });

  for (const type of [
    'typing',
    'messageReaction',
    'event',
    'trace',
    'endOfConversation',
    'noSuchType',
    '__proto__',
  ])
    it(`takes an activity of type ${type} and says nothing`, async () => {
      const before = await punkt.written();
      const { status, text } = await punkt.post(JSON.stringify(message('hej', { type, from: nobody })));
      assert.deepEqual([status, text], [200, '{"activities":[]}']);
      assert.equal(await punkt.written(), before);
    });

  for (const name of [
    'noSuchInvoke',
    '__proto__',
    'constructor',
    'toString',
    'fileConsent/invoke',
    'task/fetch',
  ])
    it(`answers 501 to an invoke ${name}`, async () => {
      const { status, text } = await punkt.invoke(nobody, name, { a: 1 });
      assert.deepEqual([status, text], [501, '']);
    });

  /**
   * What a refusal leaves as it is: of ballots each is noted, and the ballot is looked after; any text is a question, and
   * what was asked last is kept with who asked. All when left out.
   */
  const keptBy = (verb: Verb): Container[] | undefined =>
    /^(?:ask$|(?:ballot|meet|agenda|absence|minutes|remind)\.)/.test(verb)
      ? ['papers', 'register', 'decisions', 'outbox', 'meetings']
      : undefined;

  const odd: unknown[] = [null, 7, 'x', [], {}, { a: {} }, [[]], true, '\u0000', 'x'.repeat(20_000)];
  for (const verb of Object.keys(pressed) as Verb[])
    it(`refuses ${verb} with data of the wrong types, and changes nothing`, async () => {
      // Where Nina can be reached is new once.
      await punkt.press(nobody, 'noSuchVerb', {});
      const before = await punkt.written(keptBy(verb));
      const whole = pressed[verb];
      const forged = [
        ...odd,
        ...Object.keys(whole).flatMap((key) => odd.slice(0, 5).map((value) => ({ ...whole, [key]: value }))),
      ];
      for (const data of forged) {
        const { status, text } = await punkt.press(nobody, verb, data);
        assert.equal(status, 200);
        isClean(text);
      }
      assert.equal(await punkt.written(keptBy(verb)), before);
    });

  for (const verb of Object.keys(pressed) as Verb[])
    it(`lets nobody do ${verb} who may not, whatever the card claims`, async () => {
      const kept = keptBy(verb) ?? ['papers', 'register', 'audit'];
      const before = await punkt.written(kept);
      const roster = await punkt.store.query('people', `${home}:groups`);
      const claims = {
        from: secretary,
        person: secretary,
        aadObjectId: secretary.aadObjectId,
        tenantId: home,
      };
      for (const from of [nobody, member, stranger]) {
        const data = { ...claims, ...pressed[verb] };
        const { status, text } = await punkt.press(from, verb, data, { value_: claims });
        assert.equal(status, 200);
        if (from !== member) isClean(text);
        else assert.doesNotMatch(text, innards);
      }
      assert.equal(await punkt.written(kept), before);
      assert.deepEqual(await punkt.store.query('people', `${home}:groups`), roster);
    });

  it('takes keys of prototypes for nothing', async () => {
    for (const verb of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { status, text } = await punkt.press(nobody, verb, {});
      assert.equal(status, 200);
      assert.match(text, /Den knap kan jeg ikke bruge længere/);
    }
    for (const key of ['__proto__', 'constructor', 'prototype'])
      for (const body of [
        press(nobody, 'ask', { question: 'hvem ejer det?', KEY: { role: 'secretary', admin: true } }),
        message('hvem ejer det?', { from: nobody, KEY: { isAdmin: true, tenantId: 't2' } }),
      ]) {
        const { status, text } = await punkt.post(JSON.stringify(body).replaceAll('KEY', key));
        assert.equal(status, 200);
        isClean(text);
      }
    assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
  });

  it('refuses a button of a card that is no longer true, in one sentence', async () => {
    for (const [verb, data] of [
      ['papers.accept', { documentId: 'gone', stage: 'gone', access: 'public' }],
      ['papers.fields', { documentId: 'gone' }],
      ['people.addForm', { groupId: 'gone' }],
      ['people.remove', { groupId: 'gone', person: `${home}:x` }],
    ] as const) {
      const { status, text } = await punkt.press(secretary, verb, data);
      const { type, value } = JSON.parse(text) as { type: string; value: string };
      assert.deepEqual([status, type], [200, 'application/vnd.microsoft.activity.message']);
      assert.match(value, /^[^\n]+\.$/, verb);
    }
  });

  it('answers 502 and lives when the message it replies to is gone', async () => {
    const connector = await startConnector(404);
    const reply = { deliveryMode: 'normal', serviceUrl: connector.url, replyToId: 'deleted' };
    const { status, text } = await punkt.say(nobody, 'hej', reply);
    assert.deepEqual([status, text], [502, '']);
    await connector.stop();
    assert.equal(punkt.faults.length, 1);
    assert.match(punkt.faults.pop() ?? '', /"reply not delivered"/);
  });

  const questions: [what: string, text: string][] = [
    ['10,000 characters', 'hvem ejer aftalen om iv? '.repeat(400)],
    ['10,000 characters without a blank', 'x'.repeat(10_000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['as many characters as it reads, all combining', `a${'\u0301'.repeat(1_990)}`],
    ['emoji', '👩🏽‍⚕️🧑‍🤝‍🧑🏳️‍🌈 hvem ejer 💉-aftalen?'],
    ['half an emoji', 'hvem ejer \ud83d aftalen \udc69?'],
    ['zero-width characters', 'hv\u200bem ej\u200cer I\u200dV-af\u2060talen\ufeff?'],
    ['right-to-left', '\u202ehvem ejer aftalen?\u202c من يملك الاتفاق؟ מי הבעלים?'],
    ['control characters', 'hvem\u0000 ejer\u0007 \u001b[31maftalen?'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)> hvem ejer <b>aftalen</b>?'],
    ['Markdown', '[klik](https://evil.example) ![x](https://evil.example/p.png) **hvem** `ejer`?'],
    ['a template', '${secret} {{secret}} #{secret} %s %n hvem ejer aftalen?'],
    ['a query', "'; DROP TABLE papers; -- hvem ejer aftalen?"],
    ['a path', '../../../../etc/passwd'],
    ['keys of prototypes', '__proto__ constructor toString hvem ejer det?'],
    ['what another tenant has', `hvem ejer ${secrets.elsewhere}-aftalen?`],
    ['what a group has', `hvem ejer ${secrets.ofGroup}-aftalen?`],
  ];
  for (const [what, asked] of questions)
    it(`answers ${what} with something to go on with`, async () => {
      const { status, text } = await punkt.say(nobody, asked);
      assert.equal(status, 200);
      const { activities } = JSON.parse(text) as { activities: unknown[] };
      assert.equal(activities.length, 1);
      // What the person wrote themselves may come back; what they do not know must not come with it.
      const reply = JSON.stringify(activities);
      assert.doesNotMatch(reply.replaceAll(asked, ''), innards);
      assert.doesNotMatch(reply, /\]\(https:\/\/evil|<script|<img/);
      for (const secret of Object.values(secrets))
        assert.doesNotMatch(reply, new RegExp(`${secret}-aftale[nr]`));
    });

  it('tells a group’s paper to its members, and to nobody from elsewhere', async () => {
    const question = `hvem ejer samarbejdsaftalen om ${secrets.ofGroup}-behandling i nærområdet?`;
    assert.match((await punkt.say(member, question)).text, new RegExp(`“[^”]*${secrets.ofGroup}`));
    for (const from of [nobody, stranger])
      assert.doesNotMatch((await punkt.say(from, question)).text, new RegExp(`“[^”]*${secrets.ofGroup}`));
  });

  const names = [
    '[klik](https://evil.example)',
    '<img src=x onerror=alert(1)>',
    '**fed** _kursiv_ `kode`',
    '\u202egnp.exe',
    '${name}',
    '../../etc/passwd.docx',
    'x'.repeat(5_000),
  ];
  it('shows names of people and files as they are written, whatever they would do', async () => {
    for (const name of names) {
      const content = { downloadUrl: 'http://127.0.0.1:9/x', fileType: 'docx' };
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const file = await punkt.say({ ...secretary, name }, '', {
        attachments: [{ contentType, name, content }],
      });
      const mention = await punkt.say({ ...secretary, name }, 'tilføj <at>X</at> som medlem', {
        entities: [{ type: 'mention', text: '<at>X</at>', mentioned: { id: '29:x', name } }],
      });
      const added = await punkt.press(secretary, 'people.add', {
        groupId,
        person: '00000000-0000-4000-8000-0000000000b1',
        role: 'member',
        name: name.slice(0, 120),
      });
      for (const { status, text } of [file, mention, added]) {
        assert.equal(status, 200);
        const shown = shownIn(text);
        assert.doesNotMatch(shown, innards);
        assert.doesNotMatch(shown, /<img|\u202e/);
        // A choice's title is no Markdown to any client, and stands as it is.
        const markdown = [...text.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, found = '']) => found);
        assert.doesNotMatch(markdown.join('\n'), /[^\\]\]\(https:\/\/evil/);
      }
    }
  });

  it('takes activities whose parts have other types for no activities', async () => {
    const whole = invoke(nobody, 'adaptiveCard/action', {});
    for (const key of [
      'type',
      'conversation',
      'from',
      'recipient',
      'text',
      'entities',
      'attachments',
      'channelData',
    ])
      for (const value of [7, [7], { id: 7 }, 'x']) {
        const { status, text } = await punkt.post(JSON.stringify({ ...whole, [key]: value }));
        assert.ok([200, 400, 501].includes(status), `${key}: ${String(status)}`);
        assert.doesNotMatch(text, innards);
      }
  });
});
