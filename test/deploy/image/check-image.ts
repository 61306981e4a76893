/**
 * `npm run image:check`: the image without Docker. Compiles the bot into a temporary folder, installs packages of
 * production alone beside it, starts what the Dockerfile starts, and asks whether it is ready. Takes half a minute, and the
 * package registry; so it is no part of `npm test`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, root, started } from '../../../deploy/build/compile.ts';
import { readDockerfile } from './read-dockerfile.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const folder = await mkdtemp(join(tmpdir(), 'punkt-image-'));
try {
  const { stages, command } = await readDockerfile();
  for (const path of new Set(stages.slice(1).flatMap(({ copied }) => copied)))
    await cp(join(root, path), join(folder, path), { recursive: true });
  await compile(started, join(folder, 'dist'));
  const installed = spawnSync('npm', ['ci', '--omit=dev'], { cwd: folder, encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(`npm ci failed:\n${installed.stderr}`);
  const data = join(folder, 'written');
  await mkdir(data);
  const port = String(await freePort());
  const began = performance.now();
  // Not NODE_ENV=production: without a registration nobody would be authenticated, and it refuses.
  const child = spawn(process.execPath, command.slice(1), {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: port, PUNKT_DATA: data },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const ready = async (): Promise<void> => {
    while (child.exitCode === null) {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
      if (response?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('it ended before it was ready');
  };
  await ready();
  say(`ready after ${String(Math.round(performance.now() - began))} ms with packages of production alone`);
  child.kill('SIGTERM');
  const [code] = await ended;
  if (code !== 0) throw new Error(`it ended with ${String(code)}`);
  const size = spawnSync('du', ['-sm', join(folder, 'node_modules')], { encoding: 'utf8' }).stdout.split(
    '\t',
  )[0];
  say(`ended on SIGTERM; node_modules ${size ?? '?'} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
