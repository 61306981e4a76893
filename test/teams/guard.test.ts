import assert from 'node:assert/strict';
import { type Bot, message, startBot } from './bot.ts';
import { startTokenIssuer } from './token-issuer.ts';

const appId = '6f1d2c3b-4a59-4e8d-9c7b-0a1b2c3d4e5f';
const tenantId = '11111111-2222-4333-8444-555555555555';
const serviceUrl = 'https://smba.example/emea/';
const identity = { appId, appType: 'SingleTenant' as const, tenantId, password: 'secret' };

describe('the guard of a registered bot', () => {
  let issuer: Awaited<ReturnType<typeof startTokenIssuer>>;
  let bot: Bot;
  before(async () => {
    issuer = await startTokenIssuer(appId, serviceUrl);
    bot = await startBot({ identity, tokenSource: issuer.source });
  });
  after(async () => {
    await bot.stop();
    await issuer.stop();
  });

  const conversation = { id: 'c1', conversationType: 'personal', tenantId };
  const asked = (more: object = {}) => message('hvem ejer det?', { serviceUrl, conversation, ...more });
  const post = (authorization: string | null, more: object = {}) =>
    bot.post(asked(more), authorization === null ? {} : { authorization });

  it('lets a message with a valid token in', async () => {
    const response = await post(issuer.bearer());
    assert.equal(response.status, 200);
    assert.match(await response.text(), /Svaret\./);
  });

  const refused: [what: string, authorization: () => string | null, more?: object][] = [
    ['no token', () => null],
    ['junk for a token', () => 'Bearer junk'],
    ['a scheme that is not Bearer', () => issuer.bearer().replace('Bearer', 'Basic')],
    ['a token signed by a stranger', () => issuer.bearer({}, 'a stranger')],
    ['a token that is not signed', () => issuer.unsigned()],
    ['a token for another bot', () => issuer.bearer({ aud: tenantId })],
    ['a token from another issuer', () => issuer.bearer({ iss: 'https://evil.example' })],
    ['a token that ended an hour ago', () => issuer.bearer({ exp: Math.floor(Date.now() / 1000) - 3600 })],
    ['a token that never ends', () => issuer.bearer({ exp: undefined })],
    ['a token that is not valid yet', () => issuer.bearer({ nbf: Math.floor(Date.now() / 1000) + 3600 })],
    ['a token for another service', () => issuer.bearer({ serviceurl: 'https://evil.example/' })],
    ['an activity without serviceUrl', () => issuer.bearer(), { serviceUrl: undefined }],
    ['an activity without channelId', () => issuer.bearer(), { channelId: undefined }],
    ['an activity from another channel', () => issuer.bearer(), { channelId: 'AseChannel' }],
  ];
  for (const [what, authorization, more] of refused)
    it(`answers 401 and no text to ${what}`, async () => {
      const response = await post(authorization(), more);
      assert.equal(response.status, 401);
      assert.equal(await response.text(), '');
    });

  it('answers 503 and no text while the signing keys cannot be had', async () => {
    const gone = await startTokenIssuer(appId, serviceUrl);
    await gone.stop();
    const lonely = await startBot({ identity, tokenSource: gone.source });
    const response = await lonely.post(asked(), { authorization: gone.bearer() });
    assert.equal(response.status, 503);
    assert.equal(await response.text(), '');
    await lonely.stop();
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
    ['a text that is an object', message(undefined, { text: { toString: 1 } })],
    ['entities that are no list', message('hej', { entities: 'mention' })],
  ] as const)
    it(`answers 400 to ${what}`, async () => {
      assert.equal((await bot.post(body)).status, 400);
    });
});
