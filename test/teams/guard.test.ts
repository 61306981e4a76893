import assert from 'node:assert/strict';
import { pino } from 'pino';
import { quietConsole } from '../../bot/quiet-console.ts';
import { type Bot, message, startBot } from './bot.ts';
import { startTokenIssuer } from './token-issuer.ts';

const appId = '6f1d2c3b-4a59-4e8d-9c7b-0a1b2c3d4e5f';
const tenantId = '11111111-2222-4333-8444-555555555555';
const serviceUrl = 'https://smba.example/emea/';
const identity = { appId, appType: 'SingleTenant' as const, tenantId, password: 'secret' };
const minutesFromNow = (minutes: number) => Math.floor(Date.now() / 1000) + 60 * minutes;

describe('the guard of a registered bot', () => {
  let issuer: Awaited<ReturnType<typeof startTokenIssuer>>;
  let bot: Bot;
  let giveBack = () => {};
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  before(async () => {
    giveBack = quietConsole(log);
    issuer = await startTokenIssuer(appId, serviceUrl);
    bot = await startBot({ identity, tokenSource: issuer.source, log });
  });
  after(async () => {
    await bot.stop();
    await issuer.stop();
    giveBack();
  });

  const conversation = { id: 'c1', conversationType: 'personal', tenantId };
  const asked = (more: object = {}) => message('hvem ejer det?', { serviceUrl, conversation, ...more });
  const post = (authorization: string | null, more: object = {}) =>
    bot.post(asked(more), authorization === null ? {} : { authorization });

  const admitted: [what: string, authorization: () => string][] = [
    ['a valid token', () => issuer.bearer()],
    // Microsoft's rule: five minutes for clocks that differ.
    ['one that ended four minutes ago', () => issuer.bearer({ claims: { exp: minutesFromNow(-4) } })],
    ['one that begins in four minutes', () => issuer.bearer({ claims: { nbf: minutesFromNow(4) } })],
  ];
  for (const [what, authorization] of admitted)
    it(`lets a message with ${what} in`, async () => {
      const response = await post(authorization());
      assert.equal(response.status, 200);
      assert.match(await response.text(), /Svaret\./);
    });

  it('lets the same token in again, as Teams uses one for an hour, but answers the same message once', async () => {
    const authorization = issuer.bearer();
    const again = asked();
    const bodies: string[] = [];
    for (const body of [asked(), again, again])
      bodies.push(await (await bot.post(body, { authorization })).text());
    assert.deepEqual(
      bodies.map((body) => /Svaret\./.test(body)),
      [true, true, false],
    );
  });

  const refused: [what: string, authorization: () => string | null, more?: object][] = [
    ['no token', () => null],
    ['an empty token', () => 'Bearer '],
    ['junk for a token', () => 'Bearer junk'],
    ['three parts of junk', () => 'Bearer a.b.c'],
    ['two tokens', () => `${issuer.bearer()}, ${issuer.bearer()}`],
    ['a scheme that is not Bearer', () => issuer.bearer().replace('Bearer', 'Basic')],
    ['a token signed by a stranger', () => issuer.bearer({ by: 'stranger' })],
    ['a token that is not signed', () => issuer.unsigned()],
    [
      'a token signed with the public key as a secret',
      () => issuer.bearer({ by: 'public key', header: { alg: 'HS256' } }),
    ],
    [
      'the same that says it is signed as it should be',
      () => issuer.bearer({ by: 'public key', header: { alg: 'RS256' } }),
    ],
    ['a token that was changed after it was signed', () => issuer.tampered({ exp: minutesFromNow(900) })],
    ['a token cut short', () => issuer.bearer().slice(0, -9)],
    ['a token of a key nobody knows', () => issuer.bearer({ header: { kid: 'nobody’s' } })],
    ['a token that names no key', () => issuer.bearer({ header: { kid: undefined } })],
    ['a token of a key that is not for Teams', () => issuer.bearer({ by: 'unendorsed' })],
    ['a token for another bot', () => issuer.bearer({ claims: { aud: tenantId } })],
    ['a token for nobody', () => issuer.bearer({ claims: { aud: undefined } })],
    ['a token from another issuer', () => issuer.bearer({ claims: { iss: 'https://evil.example' } })],
    [
      'a token as an emulator has it',
      () =>
        issuer.bearer({ claims: { iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0', appid: appId } }),
    ],
    ['a token that ended six minutes ago', () => issuer.bearer({ claims: { exp: minutesFromNow(-6) } })],
    ['a token that ended an hour ago', () => issuer.bearer({ claims: { exp: minutesFromNow(-60) } })],
    ['a token that never ends', () => issuer.bearer({ claims: { exp: undefined } })],
    ['a token whose end is a word', () => issuer.bearer({ claims: { exp: 'never' } })],
    ['a token that is not valid yet', () => issuer.bearer({ claims: { nbf: minutesFromNow(60) } })],
    ['a token for another service', () => issuer.bearer({ claims: { serviceurl: 'https://evil.example/' } })],
    ['a token for no service', () => issuer.bearer({ claims: { serviceurl: undefined } })],
    ['an activity from another service', () => issuer.bearer(), { serviceUrl: 'https://evil.example/' }],
    ['an activity without serviceUrl', () => issuer.bearer(), { serviceUrl: undefined }],
    ['an activity without channelId', () => issuer.bearer(), { channelId: undefined }],
    ['an activity from another channel', () => issuer.bearer(), { channelId: 'AseChannel' }],
    ['an activity from the emulator', () => issuer.bearer(), { channelId: 'emulator' }],
  ];
  for (const [what, authorization, more] of refused)
    it(`answers 401 and no text to ${what}`, async () => {
      logged.length = 0;
      const response = await post(authorization(), more);
      assert.equal(response.status, 401);
      assert.equal(await response.text(), '');
      // One line for the operator; the SDK's own words, which hold the key, are none of them.
      const told = logged.map((line) => JSON.parse(line) as { msg: string });
      assert.equal(told.filter(({ msg }) => msg === 'activity refused').length, 1);
      assert.doesNotMatch(logged.join(), /PUBLIC KEY|eyJ|JsonWebToken/);
    });

  it('tells the operator where the SDK printed something, and not what', async () => {
    logged.length = 0;
    await post(issuer.bearer({ by: 'stranger' }));
    const printed = logged.map((line) => JSON.parse(line) as { msg: string; at?: string });
    assert.match(printed.find(({ msg }) => msg === 'a library printed')?.at ?? '', /botframework-connector/);
  });

  it('answers 400 to what is no activity, whoever sends it, in one sentence that echoes nothing', async () => {
    for (const authorization of ['', issuer.bearer()]) {
      const response = await bot.post({ ...asked(), from: undefined }, { authorization });
      assert.equal(response.status, 400);
      assert.deepEqual(await response.json(), { error: 'The body is not an activity.' });
    }
  });

  const outages: [what: string, trouble: Parameters<typeof startTokenIssuer>[2]][] = [
    ['break the connection', { metadata: null }],
    ['answer 500', { metadata: { status: 500, body: '' } }],
    ['answer with a page', { metadata: { status: 200, body: '<html>' } }],
    ['answer 500 for the keys', { keys: { status: 500, body: '' } }],
    ['break the connection for the keys', { keys: null }],
  ];
  for (const [what, trouble] of outages)
    it(`answers 503 and no text while those who sign ${what}`, async () => {
      const gone = await startTokenIssuer(appId, serviceUrl, trouble);
      const lonely = await startBot({ identity, tokenSource: gone.source });
      const response = await lonely.post(asked(), { authorization: gone.bearer() });
      assert.equal(response.status, 503);
      assert.equal(await response.text(), '');
      await lonely.stop();
      await gone.stop();
    });

  it('lets nobody in while those who sign have no keys', async () => {
    const bare = await startTokenIssuer(appId, serviceUrl, { keys: { status: 200, body: '{}' } });
    const lonely = await startBot({ identity, tokenSource: bare.source });
    assert.equal((await lonely.post(asked(), { authorization: bare.bearer() })).status, 401);
    await lonely.stop();
    await bare.stop();
  });
});

describe('the guard in local mode', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  it('sends no reply to an address that is not this machine', async () => {
    for (const serviceUrl of ['https://evil.example/', 'http://127.0.0.1.evil.example/', 'nonsense'])
      assert.equal((await bot.post(message('hej', { serviceUrl }))).status, 400);
  });

  it('refuses a message that says nowhere to reply', async () => {
    assert.equal((await bot.post(message('hej', { deliveryMode: undefined }))).status, 400);
  });

  for (const [what, body] of [
    ['an empty object', {}],
    ['a list', []],
    ['a bare text', 'hej'],
    ['null', null],
    ['a message from nobody', { ...message('hej'), from: undefined }],
    ['a conversation whose id no header could carry', message('hej', { conversation: { id: 'c\n1' } })],
    ['a text that is an object', message(undefined, { text: { toString: 1 } })],
    ['entities that are no list', message('hej', { entities: 'mention' })],
  ] as const)
    it(`answers 400 to ${what}`, async () => {
      assert.equal((await bot.post(body)).status, 400);
    });
});
