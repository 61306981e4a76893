import assert from 'node:assert/strict';
import { parseMoment, startClock } from '../../bot/clock.ts';
import { ConfigError, readConfig } from '../../bot/config.ts';

const guid = '0b6b1a0e-9f3e-4f5e-8a55-1f2f3c4d5e6f';
const registered = { MicrosoftAppId: guid, MicrosoftAppTenantId: guid, MicrosoftAppPassword: 'secret' };

describe('configuration', () => {
  it('is local, embedded and on loopback when nothing is set', () => {
    assert.deepEqual(readConfig({}), {
      host: '127.0.0.1',
      port: 3978,
      dataFolder: '.punkt',
      cosmos: null,
      teams: null,
      admins: [],
      tenant: null,
      region: null,
      now: null,
    });
  });

  it('counts a variable set to nothing as not set', () => {
    assert.deepEqual(readConfig({ PORT: '', HOST: ' ', PUNKT_REGION: '' }), readConfig({}));
  });

  it('listens everywhere and knows who it is once the bot is registered', () => {
    const config = readConfig({ ...registered, NODE_ENV: 'production' });
    assert.equal(config.host, '0.0.0.0');
    assert.deepEqual(config.teams, {
      appId: guid,
      appType: 'SingleTenant',
      tenantId: guid,
      password: 'secret',
    });
  });

  it('takes a managed identity, which has no password', () => {
    const identity = { ...registered, MicrosoftAppPassword: undefined };
    const config = readConfig({ ...identity, MicrosoftAppType: 'UserAssignedMSI' });
    assert.equal(config.teams?.password, null);
  });

  it('uses Cosmos DB when it has an endpoint, with or without a key', () => {
    const endpoint = 'https://account.documents.azure.com:443/';
    const cosmos = { endpoint, key: null, database: 'punkt' };
    assert.deepEqual(readConfig({ COSMOS_ENDPOINT: endpoint }).cosmos, cosmos);
    assert.deepEqual(
      readConfig({ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: 'k', COSMOS_DATABASE: 'd' }).cosmos,
      {
        endpoint,
        key: 'k',
        database: 'd',
      },
    );
  });

  it('reads lists, regions and moments as people write them', () => {
    const config = readConfig({
      PUNKT_ADMINS: `${guid}, ${guid.toUpperCase()}`,
      PUNKT_REGION: 'region syddanmark',
    });
    assert.deepEqual(config.admins, [guid, guid]);
    assert.equal(config.region, 'Syddanmark');
    assert.equal(readConfig({ PUNKT_NOW: '2023-12-01T08:30' }).now?.toString(), '2023-12-01T07:30:00Z');
  });

  const wrong: [what: string, environment: NodeJS.ProcessEnv, variable: string, fix: RegExp][] = [
    ['a port that is no number', { PORT: 'http' }, 'PORT', /0 to 65535/],
    ['a port out of range', { PORT: '70000' }, 'PORT', /0 to 65535/],
    ['production without an app id', { NODE_ENV: 'production' }, 'NODE_ENV', /MicrosoftAppId/],
    ['an open address without an app id', { HOST: '0.0.0.0' }, 'HOST', /127\.0\.0\.1/],
    ['an address that only looks local', { HOST: '127.0.0.1.example.com' }, 'HOST', /127\.0\.0\.1/],
    ['an app id that is no GUID', { MicrosoftAppId: 'punkt' }, 'MicrosoftAppId', /app registration/],
    [
      'an app id without its tenant',
      { ...registered, MicrosoftAppTenantId: '' },
      'MicrosoftAppTenantId',
      /tenant/,
    ],
    [
      'an app id without a password',
      { ...registered, MicrosoftAppPassword: '' },
      'MicrosoftAppPassword',
      /secret/,
    ],
    [
      'a managed identity with a password',
      { ...registered, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword',
      /unset/,
    ],
    [
      'a type that is no longer registered',
      { ...registered, MicrosoftAppType: 'MultiTenant' },
      'MicrosoftAppType',
      /SingleTenant/,
    ],
    ['a clock in production', { ...registered, PUNKT_NOW: '2023-12-01' }, 'PUNKT_NOW', /unset/],
    ['a clock that is no moment', { PUNKT_NOW: 'ultimo 2024' }, 'PUNKT_NOW', /2023-12-01/],
    ['a day that does not exist', { PUNKT_NOW: '2023-02-30' }, 'PUNKT_NOW', /2023-12-01/],
    ['an administrator by mail', { PUNKT_ADMINS: 'anne@example.org' }, 'PUNKT_ADMINS', /Entra/],
    ['a region that is none', { PUNKT_REGION: 'Skåne' }, 'PUNKT_REGION', /Syddanmark/],
    ['a store over plain http', { COSMOS_ENDPOINT: 'http://example.org' }, 'COSMOS_ENDPOINT', /https/],
    ['a store key without an endpoint', { COSMOS_KEY: 'k' }, 'COSMOS_KEY', /COSMOS_ENDPOINT/],
    ['a database without an endpoint', { COSMOS_DATABASE: 'd' }, 'COSMOS_DATABASE', /COSMOS_ENDPOINT/],
  ];
  for (const [what, environment, variable, fix] of wrong)
    it(`refuses ${what}, naming ${variable} and how to set it`, () => {
      assert.throws(
        () => readConfig(environment),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.deepEqual(
            error.problems.map((problem) => problem.variable),
            [variable],
          );
          assert.match(error.problems[0]?.fix ?? '', fix);
          assert.ok(error.message.startsWith(`${variable} `));
          return true;
        },
      );
    });

  it('names everything that is wrong at once, and never a secret', () => {
    const environment = {
      PORT: 'x',
      PUNKT_REGION: 'y',
      MicrosoftAppPassword: 'hunter2',
      COSMOS_KEY: 'hunter2',
    };
    assert.throws(
      () => readConfig(environment),
      (error) =>
        error instanceof ConfigError && error.problems.length === 2 && !/hunter2/.test(error.message),
    );
  });
});

describe('the clock', () => {
  it('starts where it is told and runs on', () => {
    let passed = 1_000_000;
    const clock = startClock(parseMoment('2023-12-31T23:59:30'), () => passed);
    assert.equal(clock.today(), '2023-12-31');
    passed += 30_000;
    assert.equal(clock.now().toString(), '2023-12-31T23:00:00Z');
    assert.equal(clock.today(), '2024-01-01');
  });

  it('is the system clock, in Danish days, when it is told nothing', () => {
    const clock = startClock(null, () => Date.UTC(2024, 5, 30, 22, 30));
    assert.equal(clock.today(), '2024-07-01');
  });
});
