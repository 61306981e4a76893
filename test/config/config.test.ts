import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { daysByDefault } from '../../bot/avoided-days.ts';
import { parseMoment, startClock } from '../../bot/clock.ts';
import { ConfigError, readConfig } from '../../bot/config.ts';
import { fixes } from '../../bot/config.text.da.ts';
import { variableNames } from '../../bot/config-variables.ts';

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
      identity: null,
      telemetry: null,
      admins: [],
      tenant: null,
      region: null,
      avoidedDays: daysByDefault,
      now: null,
    });
  });

  it('counts a variable set to nothing as not set', () => {
    assert.deepEqual(readConfig({ PORT: '', HOST: ' ', PUNKT_REGION: '' }), readConfig({}));
  });

  it('listens everywhere and knows who it is once the bot is registered', () => {
    const config = readConfig({ ...registered, NODE_ENV: 'production', PUNKT_ADMINS: guid });
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
    assert.equal(config.identity, guid, 'the store and the telemetry are entered with it too');
  });

  it('logs in to Azure with the identity that is named, whatever the bot is', () => {
    const other = '7d9f0c1e-2a3b-4c5d-8e6f-0a1b2c3d4e5f';
    assert.equal(readConfig({ ...registered, AZURE_CLIENT_ID: other }).identity, other);
    assert.equal(readConfig(registered).identity, null);
  });

  it('tells where traces and metrics go, if they go anywhere', () => {
    const connection = `InstrumentationKey=${guid};IngestionEndpoint=https://example.org/`;
    assert.deepEqual(readConfig({ APPLICATIONINSIGHTS_CONNECTION_STRING: connection }).telemetry, {
      otlp: null,
      applicationInsights: connection,
    });
    assert.deepEqual(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }).telemetry, {
      otlp: 'http://collector:4318',
      applicationInsights: null,
    });
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
    ['a port that is no number', { PORT: 'http' }, 'PORT', /0 til 65535/],
    ['a port out of range', { PORT: '70000' }, 'PORT', /0 til 65535/],
    ['production without an app id', { NODE_ENV: 'production' }, 'NODE_ENV', /MicrosoftAppId/],
    ['an open address without an app id', { HOST: '0.0.0.0' }, 'HOST', /127\.0\.0\.1/],
    ['an address that only looks local', { HOST: '127.0.0.1.example.com' }, 'HOST', /127\.0\.0\.1/],
    [
      'an app id that is no GUID',
      { ...registered, MicrosoftAppId: 'punkt' },
      'MicrosoftAppId',
      /registreringen/,
    ],
    [
      'an app id without its tenant',
      { ...registered, MicrosoftAppTenantId: '' },
      'MicrosoftAppTenantId',
      /lejeren/,
    ],
    [
      'an app id without a password',
      { ...registered, MicrosoftAppPassword: '' },
      'MicrosoftAppPassword',
      /klienthemmelighed/,
    ],
    [
      'a managed identity with a password',
      { ...registered, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword',
      /ikke sættes/,
    ],
    [
      'a type that is no longer registered',
      { ...registered, MicrosoftAppType: 'MultiTenant' },
      'MicrosoftAppType',
      /SingleTenant/,
    ],
    ['a clock in production', { ...registered, PUNKT_NOW: '2023-12-01' }, 'PUNKT_NOW', /fjern/],
    ['a clock that is no moment', { PUNKT_NOW: 'ultimo 2024' }, 'PUNKT_NOW', /2023-12-01/],
    ['a day that does not exist', { PUNKT_NOW: '2023-02-30' }, 'PUNKT_NOW', /2023-12-01/],
    ['an administrator by mail', { PUNKT_ADMINS: 'anne@example.org' }, 'PUNKT_ADMINS', /Entra/],
    ['a region that is none', { PUNKT_REGION: 'Skåne' }, 'PUNKT_REGION', /Syddanmark/],
    ['a file of days that is not there', { PUNKT_AVOIDED_DAYS: 'days.json' }, 'PUNKT_AVOIDED_DAYS', /JSON/],
    ['a store over plain http', { COSMOS_ENDPOINT: 'http://example.org' }, 'COSMOS_ENDPOINT', /https/],
    ['a store key without an endpoint', { COSMOS_KEY: 'k' }, 'COSMOS_KEY', /COSMOS_ENDPOINT/],
    [
      'a collector that is no address',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'otel' },
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      /4318/,
    ],
    [
      'a connection string that is none',
      { APPLICATIONINSIGHTS_CONNECTION_STRING: 'ikey' },
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
      /forbindelsesstrengen/,
    ],
    ['an identity by name', { AZURE_CLIENT_ID: 'punkt' }, 'AZURE_CLIENT_ID', /klient-id/],
    [
      'a production that nobody can appoint secretaries in',
      { ...registered, NODE_ENV: 'production' },
      'PUNKT_ADMINS',
      /første sekretær/,
    ],
    ['two administrators by mail as one thing', { PUNKT_ADMINS: 'a@b.dk,c@d.dk' }, 'PUNKT_ADMINS', /Entra/],
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

  /** Everything that can be wrong together: malformed ones, and ones that do not go together. */
  const everything: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PORT: 'hunter2',
    HOST: '0.0.0.0',
    PUNKT_NOW: 'hunter2',
    PUNKT_ADMINS: 'hunter2',
    PUNKT_REGION: 'hunter2',
    PUNKT_AVOIDED_DAYS: 'hunter2',
    COSMOS_KEY: 'hunter2',
    COSMOS_DATABASE: 'hunter2',
    AZURE_CLIENT_ID: 'hunter2',
    APPLICATIONINSIGHTS_CONNECTION_STRING: 'InstrumentationKey=hunter2',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'hunter2',
    MicrosoftAppTenantId: 'hunter2',
    MicrosoftAppPassword: 'hunter2',
    MicrosoftAppType: 'hunter2',
  };

  it('names everything that is wrong at once, each with its fix, and never a value', () => {
    assert.throws(
      () => readConfig(everything),
      (error) => {
        assert.ok(error instanceof ConfigError);
        const right = ['MicrosoftAppPassword'];
        assert.deepEqual(
          error.problems.map(({ variable }) => variable).sort(),
          Object.keys(everything)
            .filter((name) => !right.includes(name))
            .sort(),
        );
        for (const { variable, fix } of error.problems) assert.match(fix, new RegExp(variable));
        assert.equal(error.message.split('\n').length, error.problems.length, 'a line for each');
        assert.doesNotMatch(`${error.message}${JSON.stringify(error)}${String(error.stack)}`, /hunter2/);
        return true;
      },
    );
  });

  it('tells of what does not go together also when something is malformed', () => {
    assert.throws(
      () => readConfig({ MicrosoftAppId: 'punkt', PUNKT_NOW: '2023-12-01' }),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.deepEqual(error.problems.map(({ variable }) => variable).sort(), [
          'MicrosoftAppId',
          'MicrosoftAppPassword',
          'MicrosoftAppTenantId',
          'PUNKT_NOW',
        ]);
        return true;
      },
    );
  });

  it('stands in the README with every variable, and every variable has a fix that names it', async () => {
    const readme = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    for (const name of variableNames) {
      assert.ok(fixes[name].includes(name), name);
      if (name !== 'NODE_ENV') assert.match(readme, new RegExp(`^\\|[^|]*\`${name}\``, 'm'), name);
    }
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
