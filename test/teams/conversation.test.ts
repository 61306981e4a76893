import assert from 'node:assert/strict';
import { pino } from 'pino';
import type { CardAction, Message } from '../../bot/inbound.ts';
import { actionsOf, answered, type Bot, message, type SentMessage, startBot, textOf } from './bot.ts';
import { startConnector } from './connector.ts';

const place = { document: 'referat.txt', place: 'Punkt 2, Beslutning', quote: 'Det blev *godkendt*.' };

const textHeard = ([first]: (Message | CardAction)[]): string =>
  first?.kind === 'message' ? first.text : '';

describe('a conversation with the bot', () => {
  const heard: (Message | CardAction)[] = [];
  const asked: string[] = [];
  let bot: Bot;
  let answer = answered('Svaret.');
  before(async () => {
    bot = await startBot({
      answer: (inbound, question) => {
        heard.push(inbound);
        asked.push(question);
        return Promise.resolve(answer);
      },
      examples: () => ['Hvem ejer aftalen om prøver?'],
    });
  });
  after(() => bot.stop());
  beforeEach(() => {
    heard.length = 0;
    answer = answered('Svaret.');
  });

  it('answers with a card: the lead, each quote with its place, Markdown of the source escaped', async () => {
    answer = answered('Gruppen A ejer aftalen.', { citations: [place] });
    const reply = await bot.say('hvem ejer aftalen?');
    const shown = textOf(reply);
    assert.match(shown, /^Gruppen A ejer aftalen\./);
    assert.match(shown, /“Det blev \\\*godkendt\\\*\.”/);
    assert.match(shown, /Punkt 2, Beslutning · referat\.txt/);
    assert.equal(reply.text, undefined, 'text beside a card would be split from it');
    assert.doesNotMatch(reply.summary ?? '', /Gruppen|godkendt|aftalen/);
  });

  it('tells Teams what the card quotes, and asks for thumbs', async () => {
    answer = answered('Gruppen A ejer aftalen.', { citations: [place] });
    const reply = (await bot.say('hvem ejer aftalen?')) as SentMessage & { channelData?: unknown };
    const [entity] = reply.entities ?? [];
    assert.deepEqual(
      entity?.citation?.map(({ position, appearance: { name, abstract } }) => [position, name, abstract]),
      [[1, 'referat.txt, Punkt 2, Beslutning', 'Det blev *godkendt*.']],
    );
    assert.deepEqual(reply.channelData, { feedbackLoop: { type: 'custom' } });
  });

  it('answers a message once, however often Teams sends it', async () => {
    const again = message('hvem ejer aftalen?', { id: 'again' });
    const replies: number[] = [];
    for (let time = 0; time < 3; time++) {
      const { activities } = (await (await bot.post(again)).json()) as { activities: unknown[] };
      replies.push(activities.length);
    }
    assert.deepEqual(replies, [1, 0, 0]);
    assert.equal(heard.length, 1);
  });

  it('hands the feature who asked and where, from the activity itself', async () => {
    await bot.say('hvem ejer aftalen?', { value: { person: 'someone else' } });
    assert.deepEqual(heard, [
      {
        kind: 'message',
        text: 'hvem ejer aftalen?',
        language: 'da',
        mentions: [],
        files: [],
        person: { id: 't1:a-1', tenant: 't1', name: 'Anne Prøve', teamsId: '29:anne' },
        conversation: { id: 'c1', scope: 'personal', tenant: 't1', serviceUrl: null },
      },
    ]);
  });

  it('takes its own mention out of a question in a channel, and keeps the names of others', async () => {
    await bot.say('<at>Punkt</at>&nbsp; hvad har <at>Bo</at> sagt? <at>Punkt</at>', {
      conversation: { id: 'c2', conversationType: 'channel' },
      entities: [
        { type: 'mention', text: '<at>Punkt</at>', mentioned: { id: '28:punkt', name: 'Punkt' } },
        { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo', name: 'Bo' } },
        { type: 'clientInfo', locale: 'da-DK' },
      ],
    });
    assert.equal(textHeard(heard), 'hvad har Bo sagt?');
    assert.equal(heard[0]?.conversation.scope, 'channel');
  });

  it('reads past invisible and direction-changing characters', async () => {
    await bot.say('\u202ehvem\u200b ejer\ufeff det?\u202c');
    assert.equal(textHeard(heard), 'hvem ejer det?');
  });

  it('is not fooled by a mention that would make the text grow', async () => {
    const entities = Array.from({ length: 50 }, () => ({
      type: 'mention',
      text: 'e',
      mentioned: { id: '29:x', name: 'e'.repeat(100) },
    }));
    await bot.say('hvem ejer det?', { entities });
    assert.ok(textHeard(heard).length < 20);
  });

  it('offers the alternatives of an ambiguous question, a button each that asks for just that one', async () => {
    const alternatives = ['Syd', 'Nord'].map((label) => ({
      label,
      question: `hvem ejer aftalen i ${label}?`,
      citation: place,
    }));
    answer = answered('Hvilken mener du?', { status: 'ambiguous', alternatives, citations: [place] });
    const reply = await bot.say('hvem ejer aftalen?');
    assert.match(textOf(reply), /^Hvilken mener du\?/);
    const buttons = actionsOf(reply).filter(({ verb }) => verb === 'ask');
    assert.deepEqual(
      buttons.map(({ data }) => data.question),
      ['hvem ejer aftalen i Syd?', 'hvem ejer aftalen i Nord?'],
    );
    answer = answered('Gruppen i Syd.');
    const [first] = buttons;
    assert.ok(first);
    const chosen = await bot.invoke('adaptiveCard/action', { action: first, trigger: 'manual' });
    assert.equal(chosen.status, 200);
    assert.match(JSON.stringify(chosen.body), /Gruppen i Syd/);
    assert.equal(asked.at(-1), 'hvem ejer aftalen i Syd?');
  });

  it('takes a button of a client without Universal Actions for the same', async () => {
    answer = answered('Gruppen i Syd.');
    const pressed = { verb: 'ask', language: 'da', question: 'hvem ejer aftalen i Syd?' };
    const reply = await bot.say(undefined, { value: pressed });
    assert.match(textOf(reply), /Gruppen i Syd/);
  });

  it('gives a way forward when the papers do not say', async () => {
    answer = answered('Det står der ikke noget om.', { status: 'unknown', nearest: [place] });
    const reply = await bot.say('hvem vinder?');
    assert.match(textOf(reply), /^Det står der ikke noget om\./);
    assert.match(textOf(reply), /Det nærmeste jeg fandt/);
    assert.match(textOf(reply), /Hvem ejer aftalen om prøver\?/);
  });

  for (const word of ['hjælp', 'HJÆLP', 'Hjælp!', '/help', 'Help', 'hElP?'])
    it(`shows what it can do on "${word}"`, async () => {
      const text = textOf(await bot.say(word));
      assert.match(text, /hjælp/i.test(word) ? /papirer/ : /papers/);
      assert.equal(heard.length, 0);
    });

  for (const [word, expected] of [
    ['hej', /^Hej!/],
    ['HEJ', /^Hej!/],
    ['hi', /^Hi!/],
    ['Hello', /^Hi!/],
    ['Hello!', /^Hi!/],
  ] as const)
    it(`greets back on "${word}" and says how to go on`, async () => {
      const text = textOf(await bot.say(word));
      assert.match(text, expected);
      assert.match(text, /Hvem ejer aftalen om prøver\?/);
    });

  for (const [what, text] of [
    ['nothing', undefined],
    ['an emoji', '👍🏽'],
    ['invisible characters', '\u200b\u202e'],
    ['punctuation', '???'],
  ] as const)
    it(`says that it reads text when sent ${what}`, async () => {
      assert.match(textOf(await bot.say(text)), /kun læse tekst/);
      assert.equal(heard.length, 0);
    });

  it('says so when a question is too long to read', async () => {
    assert.match(textOf(await bot.say('hvem '.repeat(2000))), /højst 2000 tegn/);
    assert.equal(heard.length, 0);
  });

  for (const type of ['conversationUpdate', 'typing', 'messageReaction', 'noSuchThing', 'endOfConversation'])
    it(`takes an activity of type ${type} in silence`, async () => {
      const response = await bot.post(message('hej', { type }));
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { activities: [] });
    });

  it('answers an invoke it does not know with 501', async () => {
    assert.equal((await bot.invoke('noSuchThing', {})).status, 501);
  });

  for (const [what, action] of [
    ['a verb no card of ours has', { verb: 'vote.everything', data: {} }],
    ['data no card of ours carries', { verb: 'ask', data: { question: { text: 'x' } } }],
    ['no data', { verb: 'ask' }],
    ['a question that is too long', { verb: 'ask', data: { question: 'x'.repeat(3000) } }],
  ] as const)
    it(`refuses a button with ${what} in one sentence`, async () => {
      const { status, body } = await bot.invoke('adaptiveCard/action', { action, trigger: 'manual' });
      assert.equal(status, 200);
      const { type, value } = body as { type: string; value: string };
      assert.equal(type, 'application/vnd.microsoft.activity.message');
      assert.match(value, /^Den knap kan jeg ikke bruge længere/);
      assert.equal(heard.length, 0);
    });
});

describe('a turn that fails', () => {
  it('apologises in one sentence, with a code that finds the log line, which holds nothing of the question', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const bot = await startBot({
      log,
      answer: (_asked, text) => Promise.reject(new TypeError(`cannot read ${text}`)),
    });
    const text = textOf(await bot.say('hvem er Anne Hemmelig?'));
    await bot.stop();
    const code = /koden ([0-9a-f]{8})/.exec(text)?.[1];
    assert.match(text, /^Undskyld[^.]*\.$/);
    assert.doesNotMatch(text, /TypeError|cannot read/);
    const logged = lines.map((line) => JSON.parse(line) as { turn?: string; error?: { name: string } });
    assert.equal(logged.find(({ turn }) => turn === code)?.error?.name, 'TypeError');
    assert.doesNotMatch(lines.join(), /Hemmelig|Prøve|a-1/);
  });

  it('answers 502 without text when the reply cannot be delivered', async () => {
    const connector = await startConnector(403);
    const bot = await startBot();
    const body = message('hvem ejer det?', { deliveryMode: undefined, serviceUrl: connector.url });
    const response = await bot.post(body);
    assert.equal(response.status, 502);
    assert.equal(await response.text(), '');
    await bot.stop();
    await connector.stop();
  });
});

describe('a reply outside the HTTP response', () => {
  it('is posted to the conversation at the service that sent the message', async () => {
    const connector = await startConnector(200);
    const bot = await startBot();
    const response = await bot.post(
      message('hvem ejer det?', { id: '1', deliveryMode: undefined, serviceUrl: connector.url }),
    );
    assert.equal(response.status, 200);
    assert.deepEqual(
      connector.received.map(({ path, activity }) => [path, textOf(activity)]),
      [['/v3/conversations/c1/activities/1', 'Svaret.']],
    );
    await bot.stop();
    await connector.stop();
  });
});
