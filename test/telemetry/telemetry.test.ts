import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { onlyCodeWords } from '../../bot/telemetry/attributes.ts';
import { measureStore } from '../../bot/telemetry/measure-store.ts';
import { metricNames, metrics } from '../../bot/telemetry/metrics.ts';
import { startTelemetry } from '../../bot/telemetry/start-telemetry.ts';
import { silent } from '../../bot/telemetry/telemetry.ts';
import { openCosmos } from '../../data/store/cosmos.ts';
import type { Charged } from '../../data/store/cosmos-meter.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import { startInMemory } from './in-memory.ts';

const root = join(import.meta.dirname, '..', '..');

describe('telemetry', () => {
  it('lets only numbers and words of the code’s out', () => {
    assert.deepEqual(
      onlyCodeWords({
        ...{ route: 'ballot.vote', status: 412, code: 'ConversationBlockedByUser' },
        ...{ said: 'hvem ejer det?', mail: 'a@b.dk', empty: '', long: 'a'.repeat(65), id: 'tenant:person' },
      }),
      {
        ...{ route: 'ballot.vote', status: 412, code: 'ConversationBlockedByUser' },
        ...{ said: 'other', mail: 'other', empty: 'other', long: 'other', id: 'other' },
      },
    );
  });

  it('drops attributes that the metric does not have', async () => {
    const { telemetry, points } = startInMemory();
    telemetry.count('answers', { status: 'answered', language: 'da', person: 'anne' });
    assert.deepEqual(await points('answers'), [
      { attributes: { status: 'answered', language: 'da' }, value: 1, times: 1 },
    ]);
    await telemetry.stop();
  });

  it('tells how long ago something last went well', async () => {
    let now = 1_000_000;
    const { telemetry, points } = startInMemory(() => now);
    assert.deepEqual(await points('jobAge'), []);
    telemetry.touch('jobAge', { job: 'outbox' });
    now += 90_000;
    const age = async () => (await points('jobAge')).map(({ value }) => value);
    assert.deepEqual(await age(), [90]);
    telemetry.touch('jobAge', { job: 'outbox' });
    assert.deepEqual(await age(), [0]);
    await telemetry.stop();
  });

  it('knows the same id again, in this process alone, and gives none away', () => {
    const [one, other] = [startInMemory().telemetry, startInMemory().telemetry];
    const id = '19:abc@thread.tacv2';
    assert.equal(one.pseudonym(id), one.pseudonym(id));
    assert.notEqual(one.pseudonym(id), one.pseudonym('19:abd@thread.tacv2'));
    assert.notEqual(one.pseudonym(id), other.pseudonym(id));
    assert.doesNotMatch(one.pseudonym(id), /abc/);
  });

  it('traces an error by its kind, without its words', async () => {
    const { telemetry, spans } = startInMemory();
    const failing = telemetry.trace('turn', {}, () => Promise.reject(new TypeError('Anne skrev noget')));
    await assert.rejects(failing, /Anne/);
    const [span] = spans();
    assert.deepEqual(span?.attributes, { error: 'TypeError' });
    assert.doesNotMatch(JSON.stringify([span.status, span.events]), /Anne/);
    await telemetry.stop();
  });

  it('names each metric once, with what it is', () => {
    const names = metricNames.map((key) => metrics[key].name);
    assert.equal(new Set(names).size, names.length);
    for (const key of metricNames) {
      assert.match(metrics[key].name, /^punkt\.[a-z_.]+$/);
      assert.ok(['counter', 'histogram', 'gauge'].includes(metrics[key].kind));
    }
  });

  it('changes nothing about a store that is not measured', async () => {
    const store = await openSqlite(':memory:');
    assert.equal(measureStore(store, silent), store);
    await store.close();
  });

  it('tells what requests to Cosmos DB cost and which were put off, those the SDK repeats too', async () => {
    const double = await CosmosDouble.start();
    const charged: Charged[] = [];
    const store = await openCosmos({
      ...{ endpoint: double.endpoint, database: 'punkt', key: double.key },
      meter: (one) => void charged.push(one),
    });
    await store.get('people', 'secret-partition', 'secret-id');
    charged.length = 0;
    double.faults.plan({ on: 'batch', mishap: { kind: 429, when: 'before' } });
    await store.transact('people', 'secret-partition', [{ op: 'create', id: 'secret-id', body: {} }]);
    await store.get('people', 'secret-partition', 'secret-id');
    await store.query('people', 'secret-partition');
    await store.changes('people', 'beginning');
    await store.close();
    await double.stop();
    const told = charged.map(
      ({ operation, container, status }) => `${operation} ${container} ${String(status)}`,
    );
    assert.deepEqual(
      told.filter((one) => !one.startsWith('other')),
      ['batch people 429', 'batch people 200', 'read people 200', 'query people 200', 'changes people 200'],
    );
    assert.ok(charged.every(({ status, charge }) => status === 429 || charge === 1));
    assert.doesNotMatch(JSON.stringify(charged), /secret/);
  });

  it('sends to the collector of the configuration what was measured', async () => {
    const got: string[] = [];
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        got.push(request.url ?? '');
        // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const telemetry = await startTelemetry(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }));
    telemetry.count('answers', { status: 'answered', language: 'da' });
    await telemetry.trace('turn', {}, async () => {});
    await telemetry.stop();
    server.close();
    server.closeAllConnections();
    assert.deepEqual(got.sort(), ['/v1/metrics', '/v1/traces']);
  });

  it('sends to the Application Insights of the configuration, and never in clear', async () => {
    const firstBytes: (number | undefined)[] = [];
    const server = createPlainServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (chunk) => {
        firstBytes.push(chunk[0]);
        socket.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = String((server.address() as AddressInfo).port);
    const telemetry = await startTelemetry(
      readConfig({
        APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=0b6b1a0e-9f3e-4f5e-8a55-1f2f3c4d5e6f;IngestionEndpoint=http://127.0.0.1:${port}/`,
      }),
    );
    telemetry.count('answers', { status: 'answered', language: 'da' });
    await telemetry.trace('turn', {}, async () => {});
    await telemetry.stop();
    server.close();
    // The traces and the metrics; 0x16 begins a TLS handshake.
    assert.deepEqual(new Set(firstBytes), new Set([0x16]));
    assert.ok(firstBytes.length >= 2);
  });

  it('loads nothing of OpenTelemetry where nothing is measured', () => {
    /** The files of OpenTelemetry that the bot has loaded when it has read that configuration. */
    const loadedWith = (environment: NodeJS.ProcessEnv, entry: string): string[] => {
      const script = `
        import { createRequire } from 'node:module';
        import './${entry}';
        import { readConfig } from './bot/config.ts';
        import { startTelemetry } from './bot/telemetry/start-telemetry.ts';
        await (await startTelemetry(readConfig(${JSON.stringify(environment)}))).stop();
        const loaded = Object.keys(createRequire(import.meta.url).cache);
        process.stdout.write(JSON.stringify(loaded.filter((file) => /opentelemetry/.test(file))));
      `;
      const { stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script],
        { cwd: root, encoding: 'utf8' },
      );
      return JSON.parse(stdout) as string[];
    };
    assert.deepEqual(loadedWith({}, 'bot/main.ts'), []);
    assert.notDeepEqual(
      loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }, 'bot/clock.ts'),
      [],
    );
  });
});
