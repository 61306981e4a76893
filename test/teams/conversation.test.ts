import assert from 'node:assert/strict';
import { pino } from 'pino';
import type { Inbound } from '../../bot/inbound.ts';
import { answered, type Bot, message, startBot } from './bot.ts';
import { startConnector } from './connector.ts';

const place = { document: 'referat.txt', place: 'Punkt 2, Beslutning', quote: 'Det blev *godkendt*.' };

describe('a conversation with the bot', () => {
  const heard: Inbound[] = [];
  let bot: Bot;
  let answer = answered('Svaret.');
  before(async () => {
    bot = await startBot({
      answer: (inbound) => {
        heard.push(inbound);
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

  it('answers a question with the lead and the place it stands, Markdown of the source escaped', async () => {
    answer = answered('Gruppen A ejer aftalen.', { citations: [place] });
    const reply = await bot.say('hvem ejer aftalen?');
    assert.equal(reply.textFormat, 'markdown');
    assert.equal(
      reply.text,
      'Gruppen A ejer aftalen.\n\n- “Det blev \\*godkendt\\*.” – *Punkt 2, Beslutning*',
    );
  });

  it('hands the feature who asked and where, from the activity itself', async () => {
    await bot.say('hvem ejer aftalen?', { value: { person: 'someone else' } });
    assert.deepEqual(heard, [
      {
        kind: 'message',
        text: 'hvem ejer aftalen?',
        language: 'da',
        person: { tenant: 't1', objectId: 'a-1', name: 'Anne Prøve' },
        conversation: { id: 'c1', scope: 'personal', tenant: 't1' },
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
    assert.equal(heard[0]?.text, 'hvad har Bo sagt?');
    assert.equal(heard[0].conversation.scope, 'channel');
  });

  it('reads past invisible and direction-changing characters', async () => {
    await bot.say('\u202ehvem\u200b ejer\ufeff det?\u202c');
    assert.equal(heard[0]?.text, 'hvem ejer det?');
  });

  it('is not fooled by a mention that would make the text grow', async () => {
    const entities = Array.from({ length: 50 }, () => ({
      type: 'mention',
      text: 'e',
      mentioned: { id: '29:x', name: 'e'.repeat(100) },
    }));
    await bot.say('hvem ejer det?', { entities });
    assert.ok((heard[0]?.text.length ?? Infinity) < 20);
  });

  it('lists the alternatives of an ambiguous question, with a button for each in a personal chat only', async () => {
    const alternatives = ['Syd', 'Nord'].map((label) => ({
      label,
      question: `hvem ejer aftalen i ${label}?`,
      citation: place,
    }));
    answer = answered('Hvilken mener du?', { status: 'ambiguous', alternatives, citations: [place] });
    const personal = await bot.say('hvem ejer aftalen?');
    assert.match(personal.text, /^Hvilken mener du\?\n\n- “Det blev/);
    assert.deepEqual(
      personal.suggestedActions?.actions.map(({ type, title, value }) => [type, title, value]),
      [
        ['imBack', 'Syd', 'hvem ejer aftalen i Syd?'],
        ['imBack', 'Nord', 'hvem ejer aftalen i Nord?'],
      ],
    );
    const channel = await bot.say('hvem ejer aftalen?', {
      conversation: { id: 'c2', conversationType: 'channel' },
    });
    assert.equal(channel.suggestedActions, undefined);
    assert.match(channel.text, /- hvem ejer aftalen i Syd\?\n- hvem ejer aftalen i Nord\?/);
  });

  it('gives a way forward when the papers do not say', async () => {
    answer = answered('Det står der ikke noget om.', { status: 'unknown', nearest: [place] });
    const reply = await bot.say('hvem vinder?');
    assert.match(reply.text, /^Det står der ikke noget om\.\n\nDet nærmeste, jeg fandt:\n\n- “Det blev/);
    assert.match(reply.text, /Hvem ejer aftalen om prøver\?/);
    assert.ok(reply.suggestedActions?.actions.some(({ value }) => value === 'hjælp'));
  });

  for (const word of ['hjælp', 'HJÆLP', 'Hjælp!', '/help', 'Help', 'hElP?'])
    it(`shows what it can do on "${word}"`, async () => {
      const { text } = await bot.say(word);
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
      const { text } = await bot.say(word);
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
      assert.match((await bot.say(text)).text, /kun læse tekst/);
      assert.equal(heard.length, 0);
    });

  it('says so when a question is too long to read', async () => {
    assert.match((await bot.say('hvem '.repeat(2000))).text, /højst 2000 tegn/);
    assert.equal(heard.length, 0);
  });

  for (const type of ['conversationUpdate', 'typing', 'messageReaction', 'noSuchThing', 'endOfConversation'])
    it(`takes an activity of type ${type} in silence`, async () => {
      const response = await bot.post(message('hej', { type }));
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { activities: [] });
    });

  it('answers an invoke it does not know with 501', async () => {
    const body = message(undefined, { type: 'invoke', name: 'noSuchThing', deliveryMode: 'normal' });
    assert.equal((await bot.post({ ...body, serviceUrl: 'http://127.0.0.1:9/' })).status, 501);
  });
});

describe('a turn that fails', () => {
  it('apologises in one sentence, with a code that finds the log line, which holds nothing of the question', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const bot = await startBot({
      log,
      answer: ({ text }) => Promise.reject(new TypeError(`cannot read ${text}`)),
    });
    const { text } = await bot.say('hvem er Anne Hemmelig?');
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
      message('hvem ejer det?', { deliveryMode: undefined, serviceUrl: connector.url }),
    );
    assert.equal(response.status, 200);
    assert.deepEqual(
      connector.received.map(({ path, activity }) => [path, activity.text]),
      [['/v3/conversations/c1/activities/1', 'Svaret.']],
    );
    await bot.stop();
    await connector.stop();
  });
});
