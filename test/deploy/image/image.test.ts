import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { root, started } from '../../../deploy/build/compile.ts';
import { readDockerfile, type Stage } from './read-dockerfile.ts';

describe('the image', () => {
  let file: Awaited<ReturnType<typeof readDockerfile>>;
  let compiled: Stage;
  let packages: Stage;
  let shipped: Stage;
  before(async () => {
    file = await readDockerfile();
    [compiled, packages, shipped] = file.stages as [Stage, Stage, Stage];
  });

  it('is made in three stages of Node 24', () => {
    assert.deepEqual(
      file.stages.map(({ from }) => from),
      ['node:24-slim', 'node:24-slim', 'node:24-slim'],
    );
  });

  it('copies what there is, and everything the bot is made of', () => {
    for (const { copied } of file.stages)
      for (const path of copied) assert.ok(existsSync(join(root, path)), path);
    for (const path of [...started, 'deploy/build/build.ts'])
      assert.ok(
        compiled.copied.some((folder) => path.startsWith(`${folder}/`)),
        path,
      );
    assert.ok(compiled.lines.includes(`RUN ${packageJson.scripts.prestart.replace(' --silent', '')}`));
    // The bot as JavaScript: no source, and nothing that compiles.
    assert.deepEqual(shipped.copied, ['package.json']);
    assert.ok(shipped.lines.includes('COPY --from=compiled /app/dist dist'));
  });

  it('leaves nothing out that it copies', async () => {
    const ignored = (await readFile(join(root, 'deploy', 'Dockerfile.dockerignore'), 'utf8')).split('\n');
    assert.equal(ignored[0], '**');
    for (const { copied } of file.stages)
      for (const path of copied) assert.ok(ignored.includes(`!${path}`), path);
  });

  it('holds packages of production alone, at the versions of the lock', () => {
    assert.ok(packages.lines.includes('RUN npm ci --omit=dev'));
    assert.ok(packages.copied.includes('package-lock.json') && packages.copied.includes('.npmrc'));
  });

  it('runs as somebody who is not root, and starts what npm start starts', () => {
    assert.equal(file.user, 'node');
    assert.equal(file.command.join(' '), packageJson.scripts.start);
  });

  it('holds no secret and no setting of a deployment', () => {
    const env = file.said('ENV') ?? '';
    const names = [...env.matchAll(/(\w+)=/g)].map(([, name]) => name);
    assert.deepEqual(names, ['NODE_ENV', 'PUNKT_DATA', 'APPLICATION_INSIGHTS_NO_STATSBEAT']);
  });

  it('is healthy when it answers, and not when nobody does', async () => {
    const server = createServer((request, response) => {
      // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
      response.writeHead(request.url === '/healthz' ? 200 : 404);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = String((server.address() as AddressInfo).port);
    const [command = '', ...args] = file.health;
    assert.equal(command, 'node');
    const env = { PATH: process.env['PATH'], PORT: port };
    const [healthy] = (await once(spawn(process.execPath, args, { env }), 'close')) as [number];
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
    assert.equal(healthy, 0);
    assert.equal(spawnSync(process.execPath, args, { env }).status, 1);
  });
});
