import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { createLog } from '../../bot/log.ts';
import { type RunningServer, type ServerParts, startServer } from '../../bot/server.ts';

const start = (parts: Partial<ServerParts> = {}) =>
  startServer(
    {
      handleActivity: (activity) => Promise.resolve({ status: 200, body: { got: activity } }),
      isReady: () => Promise.resolve(true),
      loopbackOnly: true,
      log: createLog('silent'),
      ...parts,
    },
    { host: '127.0.0.1', port: 0 },
  );

const json = { 'content-type': 'application/json' };

describe('the server', () => {
  let server: RunningServer;
  before(async () => {
    server = await start();
  });
  after(() => server.close(0));

  const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
    fetch(at('/api/messages'), { method: 'POST', headers, body });
  const stillServes = async () => assert.equal((await post('{"still":1}')).status, 200);

  it('hands a JSON body over and sends back what comes', async () => {
    const response = await post('{"a":[1,{"b":"æøå ]}"}]}', {
      'content-type': 'application/json; charset=utf-8',
    });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { got: { a: [1, { b: 'æøå ]}' }] } });
  });

  it('survives a body that says gzip and is junk', async () => {
    assert.equal((await post('junk', { ...json, 'content-encoding': 'gzip' })).status, 415);
    await stillServes();
  });

  it('refuses a gzip bomb without unpacking it', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20)));
    assert.equal((await post(bomb, { ...json, 'content-encoding': 'gzip' })).status, 415);
    await stillServes();
  });

  it('refuses multipart and leaves no file behind', async () => {
    const files = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('upload_'));
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(1000)]), 'x.txt');
    const earlier = await files();
    const response = await fetch(at('/api/messages'), { method: 'POST', body: form });
    assert.equal(response.status, 415);
    assert.deepEqual(await files(), earlier);
    await stillServes();
  });

  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    '',
  ])
    it(`refuses content type "${type}"`, async () => {
      assert.equal((await post('{}', { 'content-type': type })).status, 415);
    });

  for (const [what, body] of [
    ['no body', ''],
    ['half a body', '{"type":'],
    ['an unclosed string of quotes', '{"a":"' + '\\"'.repeat(100_000)],
    ['65 levels', '['.repeat(65) + ']'.repeat(65)],
    ['100,000 levels', '['.repeat(100_000)],
  ] as const)
    it(`answers 400 to ${what}`, async () => {
      const response = await post(body);
      assert.equal(response.status, 400);
      assert.match(((await response.json()) as { error: string }).error, /^The body [^\n]*\.$/);
    });

  it('takes 64 levels, and brackets in strings for what they are', async () => {
    assert.equal((await post('['.repeat(64) + ']'.repeat(64))).status, 200);
    assert.equal((await post(JSON.stringify('["\\'.repeat(200)))).status, 200);
  });

  it('answers 400 to bytes that are not UTF-8', async () => {
    assert.equal((await post(new Uint8Array([0x22, 0xff, 0x22]))).status, 400);
  });

  it('refuses a body that says it is too large, and one that does not say', async () => {
    assert.equal((await post(`"${'x'.repeat(2_100_000)}"`)).status, 413);
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.alloc(64 * 1024, 0x20)),
    });
    const request = { method: 'POST', headers: json, body: stream, duplex: 'half' } as const;
    // The server may close before all is sent; that is as good as the answer.
    const status = await fetch(at('/api/messages'), request).then(
      (response) => response.status,
      () => 413,
    );
    assert.equal(status, 413);
    await stillServes();
  });

  it('says that it is alive and ready', async () => {
    assert.deepEqual(await (await fetch(at('/healthz'))).json(), { alive: true });
    assert.deepEqual(await (await fetch(at('/readyz'))).json(), { ready: true });
  });

  it('answers 404 and 405 elsewhere', async () => {
    assert.equal((await fetch(at('/nowhere'))).status, 404);
    assert.equal((await fetch(at('/api/messages'))).status, 405);
  });

  it('refuses requests addressed to another name when it is for this machine only', async () => {
    const raw = (host: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(server.port, '127.0.0.1', () =>
          socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        );
        let text = '';
        socket.on('data', (chunk) => (text += chunk.toString()));
        socket.on('end', () => resolve(text.split('\r\n')[0] ?? ''));
        socket.on('error', reject);
      });
    assert.match(await raw('evil.example:3978'), / 421 /);
    assert.match(await raw('localhost:3978'), / 200 /);
    assert.match(await raw('[::1]:3978'), / 200 /);
  });
});

describe('a server in trouble', () => {
  it('is not ready, but alive, when its store does not answer', async () => {
    const server = await start({ isReady: () => Promise.reject(new Error('no store')) });
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${server.port}${path}`)).status;
    assert.equal(await status('/readyz'), 503);
    assert.equal(await status('/healthz'), 200);
    await server.close(0);
  });

  it('answers 500 without text when a handler throws', async () => {
    const server = await start({ handleActivity: () => Promise.reject(new Error('secret')) });
    const url = `http://127.0.0.1:${server.port}/api/messages`;
    const response = await fetch(url, { method: 'POST', headers: json, body: '{}' });
    assert.equal(response.status, 500);
    assert.equal(await response.text(), '');
    await server.close(0);
  });

  it('rejects when the port is taken', async () => {
    const server = await start();
    const again = startServer(
      {
        handleActivity: () => Promise.resolve({ status: 200 }),
        isReady: () => Promise.resolve(true),
        loopbackOnly: true,
        log: createLog('silent'),
      },
      { host: '127.0.0.1', port: server.port },
    );
    await assert.rejects(again, { code: 'EADDRINUSE' });
    await server.close(0);
  });

  it('finishes the turn that is running before it stops, and takes no new one', async () => {
    let finish = () => {};
    let begun = () => {};
    const running = new Promise<void>((resolve) => (begun = resolve));
    const server = await start({
      handleActivity: () => {
        begun();
        return new Promise((resolve) => (finish = () => resolve({ status: 200, body: { done: true } })));
      },
    });
    const url = `http://127.0.0.1:${server.port}/api/messages`;
    const turn = fetch(url, { method: 'POST', headers: json, body: '{}' });
    await running;
    const closed = server.close();
    await assert.rejects(fetch(url, { method: 'POST', headers: json, body: '{}' }));
    finish();
    assert.deepEqual(await (await turn).json(), { done: true });
    await closed;
  });

  it('refuses what comes on a connection that still waits for an answer when it stops', async () => {
    let finish = () => {};
    let begun = () => {};
    const running = new Promise<void>((resolve) => (begun = resolve));
    let turns = 0;
    const server = await start({
      handleActivity: () => {
        turns += 1;
        begun();
        return new Promise((resolve) => (finish = () => resolve({ status: 200, body: { done: true } })));
      },
    });
    const socket = connect(server.port, '127.0.0.1');
    const request =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    const ended = new Promise((resolve) => socket.on('close', resolve));
    socket.write(request);
    await running;
    const closed = server.close();
    const sent = new Promise((resolve) => socket.write(request, resolve));
    await sent;
    finish();
    await Promise.all([closed, ended]);
    assert.match(text, /^HTTP\/1\.1 200 [^]*{"done":true}/);
    assert.doesNotMatch(text.slice(text.indexOf('{"done":true}')), / 200 /);
    assert.equal(turns, 1);
  });
});
