import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixes } from '../../../bot/config.text.da.ts';
import { ConfigError, readConfig } from '../../../bot/config.ts';
import { type VariableName, variableNames } from '../../../bot/config-variables.ts';
import { metricNames, metrics } from '../../../bot/telemetry/metrics.ts';
import { definitionOf } from '../../../data/store/cosmos-containers.ts';
import { containers } from '../../../data/store/store.ts';
import {
  azureFolder,
  type BicepFile,
  Expression,
  objectsIn,
  readAzure,
  readBicep,
  type Value,
} from './read-bicep.ts';

const root = join(azureFolder, '..', '..');
const names = (await readdir(azureFolder)).filter((file) => /\.bicep(param)?$/.test(file));
const files = new Map<string, BicepFile>();
for (const file of names) files.set(file, await readAzure(file));
const of = (file: string): BicepFile => files.get(file) ?? assert.fail(`no ${file}`);
const modules = names.filter((file) => file.endsWith('.bicep'));

/** The one resource of a type in a file. */
const resource = (file: string, type: string): { [key: string]: Value } => {
  const found = of(file).resources.filter((one) => one.type === type && !one.existing);
  assert.equal(found.length, 1, `${file}: ${type}`);
  const [body] = objectsIn(found[0]?.body ?? null);
  return body ?? assert.fail(`${type} is empty`);
};
const within = (value: Value | undefined, ...path: string[]): Value => {
  let at = value ?? null;
  for (const step of path) {
    assert.ok(
      typeof at === 'object' && at !== null && !Array.isArray(at) && !(at instanceof Expression),
      step,
    );
    at = at[step] ?? assert.fail(`nothing at ${path.join('.')}`);
  }
  return at;
};
const text = (value: Value): string => {
  if (value instanceof Expression) return value.text;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

describe('the reader of Bicep', () => {
  it('sees what is broken', async () => {
    const { errors } = await readBicep("resource a 'b@1' = {\n  name: \n}\nparam\n");
    assert.notEqual(errors.length, 0);
  });

  it('reads names, values and what only Azure can tell', async () => {
    const read = await readBicep(
      "param x string\nvar list = ['a', 'b']\nresource one 'A.B/c@2024-01-01' = {\n  name: x\n  deep: {\n    is: true\n  }\n}\noutput y string = one.id\n",
    );
    assert.deepEqual(read.errors, []);
    assert.deepEqual([read.parameters, read.outputs, read.variables], [['x'], ['y'], { list: ['a', 'b'] }]);
    assert.deepEqual(read.resources[0], {
      ...{ symbol: 'one', type: 'A.B/c', api: '2024-01-01', existing: false },
      body: { name: new Expression('x'), deep: { is: true } },
    });
  });
});

describe('deploy/azure', () => {
  for (const file of names)
    it(`${file} is well-formed`, () => {
      assert.deepEqual(of(file).errors, []);
    });

  it('gives each module exactly the parameters it has', () => {
    const { modules: used } = of('main.bicep');
    const separate = ['main.bicep', 'registry.bicep'];
    assert.deepEqual(
      used.map(({ path }) => path).sort(),
      modules.filter((file) => !separate.includes(file)).sort(),
    );
    for (const { path, params } of used)
      assert.deepEqual(Object.keys(params).sort(), of(path).parameters.toSorted(), path);
  });

  it('uses every parameter and variable it declares', async () => {
    for (const file of modules) {
      const source = await readFile(join(azureFolder, file), 'utf8');
      const { parameters, variables } = of(file);
      for (const name of [...parameters, ...Object.keys(variables)])
        assert.ok((source.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1, `${file}: ${name}`);
    }
  });

  it('asks only outputs that modules have', async () => {
    const source = await readFile(join(azureFolder, 'main.bicep'), 'utf8');
    for (const [, module = '', output = ''] of source.matchAll(/\b(\w+)!?\.outputs\.(\w+)/g))
      assert.ok(of(`${module}.bicep`).outputs.includes(output), `${module}.${output}`);
  });

  it('names an API version for every resource', () => {
    for (const file of modules)
      for (const { type, api } of of(file).resources)
        if (type.includes('.')) assert.match(api ?? '', /^20\d\d-\d\d-\d\d(-preview)?$/, `${file}: ${type}`);
  });

  for (const stage of ['dev', 'prod'])
    it(`${stage}.bicepparam sets what has no default, and nothing that is no parameter`, async () => {
      const given = Object.keys(of(`${stage}.bicepparam`).variables);
      const { parameters } = of('main.bicep');
      for (const name of given) assert.ok(parameters.includes(name), name);
      const source = await readFile(join(azureFolder, 'main.bicep'), 'utf8');
      const needed = parameters.filter((name) => new RegExp(`^param ${name} \\w+$`, 'm').test(source));
      assert.ok(needed.length > 5);
      for (const name of needed) assert.ok(given.includes(name), name);
    });
});

describe('the store in Azure', () => {
  it('has the containers the code uses, each partitioned and indexed as the code would make it', () => {
    assert.deepEqual(of('store.bicep').variables['containers'], [...containers]);
    const { properties } = resource('store.bicep', 'containers');
    for (const container of containers) {
      const { partitionKey, indexingPolicy } = definitionOf(container);
      const made = within(properties, 'resource') as { [key: string]: Value };
      assert.deepEqual(made['partitionKey'], { ...partitionKey, kind: 'Hash' });
      assert.deepEqual(made['indexingPolicy'], indexingPolicy);
      // What runs out leaves no trace in the change feed and frees its id; Punkt leaves tombstones.
      assert.deepEqual(Object.keys(made).sort(), ['id', 'indexingPolicy', 'partitionKey']);
      assert.equal('defaultTtl' in definitionOf(container), false);
    }
  });

  it('indexes what queries ask for and nothing else', async () => {
    const query = await readFile(join(root, 'data', 'store', 'cosmos-query.ts'), 'utf8');
    const asked = new Set([...query.matchAll(/\bc\.(\w+)/g)].map(([, property]) => property));
    // `id` is always indexed; `c.${order}` is one of the two.
    const indexed = (definitionOf('papers').indexingPolicy?.includedPaths ?? []).map(
      ({ path }) => /^\/(\w+)\/\?$/.exec(path)?.[1],
    );
    assert.deepEqual(new Set(['id', ...indexed]), asked);
  });

  it('takes no keys, keeps session consistency, and can be restored to any second', () => {
    const { properties } = resource('store.bicep', 'Microsoft.DocumentDB/databaseAccounts');
    assert.equal(within(properties, 'disableLocalAuth'), true);
    assert.equal(within(properties, 'disableKeyBasedMetadataWriteAccess'), true);
    assert.equal(within(properties, 'consistencyPolicy', 'defaultConsistencyLevel'), 'Session');
    assert.equal(within(properties, 'backupPolicy', 'type'), 'Continuous');
  });

  it('has the database that the bot is told of', () => {
    assert.equal(
      of('main.bicep').variables['database'],
      readConfig({ COSMOS_ENDPOINT: 'https://a.b' }).cosmos?.database,
    );
  });
});

describe('the bot in Azure', () => {
  const template = within(resource('app.bicep', 'Microsoft.App/containerApps')['properties'], 'template');
  const [container] = objectsIn(within(template, 'containers'));
  const env = new Map(
    objectsIn(within(container, 'env')).map((one) => [text(one['name'] ?? ''), text(one['value'] ?? '')]),
  );

  it('gets variables that it knows, and no secret', () => {
    // NODE_OPTIONS is Node's own.
    const known = ['NODE_OPTIONS', ...variableNames];
    for (const name of env.keys()) assert.ok(known.includes(name), name);
    for (const name of ['MicrosoftAppPassword', 'COSMOS_KEY', 'PUNKT_NOW', 'PUNKT_DATA'])
      assert.ok(!env.has(name), name);
  });

  it('starts with them', () => {
    const guid = '0b6b1a0e-9f3e-4f5e-8a55-1f2f3c4d5e6f';
    const filled: Record<string, string> = {
      clientId: guid,
      tenantId: guid,
      'string(port)': '3978',
      cosmosEndpoint: 'https://punkt.documents.azure.com:443/',
      cosmosDatabase: 'punkt',
      insightsConnectionString: `InstrumentationKey=${guid}`,
      "join(admins, ',')": `${guid},${guid}`,
      region: '',
      avoidedDays: '',
    };
    const given = Object.fromEntries([...env].map(([name, value]) => [name, filled[value] ?? value]));
    const config = readConfig(given);
    assert.equal(config.teams?.appType, 'UserAssignedMSI');
    assert.deepEqual([config.teams.password, config.cosmos?.key, config.identity], [null, null, guid]);
    for (const needed of ['PUNKT_ADMINS', 'MicrosoftAppTenantId'])
      assert.throws(() => readConfig({ ...given, [needed]: '' }), ConfigError, fixes[needed as VariableName]);
  });

  it('is never fewer than two, and is asked at the addresses it answers on', async () => {
    const server = await readFile(join(root, 'bot', 'server.ts'), 'utf8');
    assert.equal(text(within(template, 'scale', 'minReplicas')), 'minReplicas');
    for (const file of ['main.bicep', 'app.bicep'])
      assert.match(await readFile(join(azureFolder, file), 'utf8'), /@minValue\(2\)\nparam minReplicas int/);
    const probes = objectsIn(within(container, 'probes')).filter((one) => 'httpGet' in one);
    assert.deepEqual(
      probes.map((probe) => [probe['type'], within(probe, 'httpGet', 'path')]),
      [
        ['Startup', '/healthz'],
        ['Liveness', '/healthz'],
        ['Readiness', '/readyz'],
      ],
    );
    for (const address of ['/healthz', '/readyz', '/api/messages'])
      assert.ok(server.includes(`'${address}'`));
    const { properties } = resource('bot.bicep', 'Microsoft.BotService/botServices');
    assert.equal(within(properties, 'endpoint'), 'https://${host}/api/messages');
  });

  it('is a managed identity of one tenant, with the Teams channel and without keys', () => {
    const { properties } = resource('bot.bicep', 'Microsoft.BotService/botServices');
    assert.equal(within(properties, 'msaAppType'), 'UserAssignedMSI');
    assert.equal(within(properties, 'disableLocalAuth'), true);
    assert.equal(resource('bot.bicep', 'channels')['name'], 'MsTeamsChannel');
    const insights = resource('monitoring.bicep', 'Microsoft.Insights/components')['properties'];
    assert.equal(within(insights, 'DisableLocalAuth'), true);
    const registry = resource('registry.bicep', 'Microsoft.ContainerRegistry/registries')['properties'];
    assert.equal(within(registry, 'adminUserEnabled'), false);
  });

  it('asks nowhere for a key or a secret', async () => {
    for (const file of names) {
      const source = (await readFile(join(azureFolder, file), 'utf8')).replace(/^\s*\/\/.*$/gm, '');
      assert.doesNotMatch(source, /listKeys|listCredentials|sharedKey|primaryKey|password|secretRef/i, file);
    }
  });
});

describe('the alerts in Azure', () => {
  const queries = objectsIn(of('alerts.bicep').variables['queries'] ?? null);

  it('ask for metrics that the bot has, with attributes and values that these have', async () => {
    assert.ok(queries.length >= 5);
    const used = new Set<string>();
    for (const { name, query } of queries) {
      const [, key = ''] = /Name == "\$\{metrics\.(\w+)\.name\}"/.exec(text(query ?? '')) ?? [];
      const metric = metrics[key as keyof typeof metrics];
      assert.ok(metricNames.includes(key as keyof typeof metrics), text(name ?? ''));
      used.add(key);
      for (const [, attribute = ''] of text(query ?? '').matchAll(/Properties\.(\w+)/g))
        assert.ok(metric.attributes.includes(attribute), `${key}.${attribute}`);
    }
    for (const key of ['outbox', 'turns', 'jobAge', 'throttled', 'copyAge'])
      assert.ok(used.has(key), `nobody looks at ${key}`);
    const wirings = ['wire-ballots.ts', 'wire-outbox.ts'].map((file) =>
      readFile(join(root, 'bot', file), 'utf8'),
    );
    const wiring = (await Promise.all(wirings)).join('\n');
    for (const job of ['outbox', 'ballots']) assert.match(wiring, new RegExp(`repeat\\(\\s*'${job}'`));
    const states = await readFile(join(root, 'data', 'model', 'outbox.ts'), 'utf8');
    assert.match(states, /'dead'/);
  });

  it('stand each in the operations guide with what to do', async () => {
    const guide = await readFile(join(root, 'deploy', 'OPERATIONS.md'), 'utf8');
    for (const { name } of queries)
      assert.match(guide, new RegExp(`^### ${text(name ?? '')}$`, 'm'), text(name ?? ''));
  });

  it('are read from the file of the bot’s metrics', async () => {
    const source = await readFile(join(azureFolder, 'alerts.bicep'), 'utf8');
    const [, path = ''] = /loadJsonContent\('([^']+)'\)/.exec(source) ?? [];
    assert.deepEqual(JSON.parse(await readFile(join(azureFolder, path), 'utf8')), metrics);
  });
});
