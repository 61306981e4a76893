import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore } from '../../bot/commands/open-store.ts';
import { readConfig } from '../../bot/config.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import { message, startBot } from '../teams/bot.ts';
import { startTokenIssuer } from '../teams/token-issuer.ts';
import { startIdentityEndpoint } from './identity-endpoint.ts';

const clientId = '6f1d2c3b-4a59-4e8d-9c7b-0a1b2c3d4e5f';
const tenantId = '11111111-2222-4333-8444-555555555555';
const token = 'a-token.of-the.identity';
const registered = {
  MicrosoftAppId: clientId,
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppType: 'UserAssignedMSI',
};

/** Where Teams takes messages: keeps how each sender showed who it is. */
const startTeamsDoor = async () => {
  const received: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      received.push(request.headers.authorization);
      // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

describe('a managed identity in place of keys', () => {
  let endpoint: Awaited<ReturnType<typeof startIdentityEndpoint>>;
  // One for all: Microsoft's library looks for its place once in a process.
  before(async () => {
    endpoint = await startIdentityEndpoint(token);
  });
  beforeEach(() => void endpoint.asked.splice(0));
  after(() => endpoint.stop());

  it('opens Cosmos DB with a token for that account and nothing else', async () => {
    const double = await CosmosDouble.start({ token });
    const config = readConfig({ ...registered, COSMOS_ENDPOINT: double.endpoint });
    const store = await openStore(config);
    try {
      await store.transact('register', 'p', [{ op: 'create', id: 'a', body: { is: 'there' } }]);
      assert.deepEqual((await store.get('register', 'p', 'a'))?.body, { is: 'there' });
    } finally {
      await store.close();
      await double.stop();
    }
    const { origin } = new URL(double.endpoint);
    assert.deepEqual(endpoint.asked, [{ resource: origin, clientId, secret: endpoint.secret }]);
  });

  it('is the machine’s own when none is named', async () => {
    const double = await CosmosDouble.start({ token });
    const store = await openStore(readConfig({ COSMOS_ENDPOINT: double.endpoint }));
    await store.get('register', 'p', 'a');
    await store.close();
    await double.stop();
    assert.deepEqual(
      endpoint.asked.map((asked) => asked.clientId),
      [null],
    );
  });

  it('is told as the store’s fault when it may not open the account', async () => {
    const double = await CosmosDouble.start({ token: 'another token' });
    const store = await openStore(readConfig({ ...registered, COSMOS_ENDPOINT: double.endpoint }));
    await assert.rejects(store.get('register', 'p', 'a'), { code: 'unavailable' });
    await store.close();
    await double.stop();
  });

  it('sends to Teams as the bot, without a password', async () => {
    const door = await startTeamsDoor();
    const issuer = await startTokenIssuer(clientId, door.url);
    const { teams } = readConfig(registered);
    const bot = await startBot({ identity: teams, tokenSource: issuer.source });
    try {
      const conversation = { id: 'c1', conversationType: 'personal', tenantId };
      const said = message('hvem ejer det?', {
        serviceUrl: door.url,
        conversation,
        deliveryMode: undefined,
      });
      const response = await bot.post(said, { authorization: issuer.bearer() });
      assert.equal(response.status, 200);
    } finally {
      await bot.stop();
      await issuer.stop();
      await door.stop();
    }
    assert.deepEqual(door.received, [`Bearer ${token}`]);
    assert.ok(endpoint.asked.length > 0);
    for (const asked of endpoint.asked)
      assert.deepEqual(asked, {
        resource: 'https://api.botframework.com',
        clientId,
        secret: endpoint.secret,
      });
  });
});
