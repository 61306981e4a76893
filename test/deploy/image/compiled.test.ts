import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compile, root, started } from '../../../deploy/build/compile.ts';
import { samples } from '../../teams/import-sample.ts';

/** As `npm run build` makes it, in a folder of the test's: it lies in the project, where packages are found. */
describe('the bot as JavaScript', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(root, 'node_modules', '.compiled-'));
    await compile(started, folder);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const run = (file: string, args: string[] = [], env: Record<string, string> = {}) =>
    spawn(process.execPath, [join(folder, file), ...args], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('starts, answers that it is ready, and ends when it is asked to', async () => {
    const bot = run('start.js', [], { PORT: '0', PUNKT_DATA: join(folder, 'data') });
    const ended = once(bot, 'close') as Promise<[number | null]>;
    let ready = 0;
    for await (const line of createInterface({ input: bot.stderr })) {
      const { msg, port } = JSON.parse(line) as { msg: string; port?: number };
      if (msg !== 'started') continue;
      ready = (await fetch(`http://127.0.0.1:${String(port)}/readyz`)).status;
      bot.kill('SIGTERM');
    }
    assert.deepEqual([ready, (await ended)[0]], [200, 0]);
  });

  it('reads docx and pdf in a thread, which is a file of its own', async () => {
    for (const file of [
      'kommissorium-saarbehandling-2024-04-12.docx',
      'referat-sundhedsklynge-sydvestjylland-2024-01-25.pdf',
    ]) {
      const punkt = run('cli.js', ['import', '--json', '--dry-run', join(samples, file)]);
      punkt.stderr.resume();
      let said = '';
      punkt.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const [code] = (await once(punkt, 'close')) as [number | null];
      assert.equal(code, 0);
      assert.equal((JSON.parse(said) as { document: { file: string } }).document.file, file);
    }
  });
});
