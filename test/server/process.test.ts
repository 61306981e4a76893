import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples } from '../teams/import-sample.ts';
import { cast } from '../teams-double/cast.ts';
import { startTeams } from '../teams-double/start-teams.ts';
import type { WorldOnPage } from '../teams-double/page/wire.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the process', () => {
  let folder: string;
  let corpus: string;
  const running: ChildProcess[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-process-'));
    corpus = join(folder, 'papers');
    await mkdir(corpus);
    const file = 'kommissorium-behandling-i-naermiljoet-2024-03-20.txt';
    await copyFile(join(samples, file), join(corpus, file));
  });
  after(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs start.ts with its temporary files in a folder of the test's. */
  const start = (args: string[], environment: NodeJS.ProcessEnv = {}, entry = 'bot/start.ts') => {
    const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'], PORT: '0', TMPDIR: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    const output = { stdout: '', stderr: '' };
    const seen = new EventTarget();
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk: Buffer) => {
        output[name] += chunk.toString();
        seen.dispatchEvent(new Event('data'));
      });
    const ended = once(child, 'close').then(([code]) => ({ ...output, code: code as number | null }));
    const until = (name: 'stdout' | 'stderr', pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output[name]);
          if (match !== null) resolve(match);
        };
        seen.addEventListener('data', look);
        look();
        void ended.then(({ stderr }) => reject(new Error(`ended without ${String(pattern)}: ${stderr}`)));
      });
    return { child, until, ended };
  };

  const demo = (...args: string[]) => start(args, {}, 'test/teams-double/demo/demo.ts');

  it('shows itself in a demo, answers while it runs, and leaves nothing behind', async () => {
    const { child, until, ended } = demo('--corpus', corpus, '--now', '2024-06-01');
    const [, url = ''] = await until('stdout', /Prøv Punkt her: (\S+)/);
    const world = (await (await fetch(`${url}page/world`)).json()) as WorldOnPage;
    const [conversation] = world.conversations;
    const [person] = world.people;
    assert.match(world.prompt, /^Hvem ejer .*\?$/);
    const said = await fetch(`${url}page/do`, {
      method: 'POST',
      body: JSON.stringify({
        as: person?.id,
        in: conversation?.id,
        do: 'say',
        text: 'hvem ejer IV-aftalen?',
        thread: null,
      }),
    });
    assert.match(await said.text(), /IV-behandling/);
    child.kill('SIGINT');
    const { stdout, code } = await ended;
    assert.equal(code, 0);
    assert.match(stdout, /Punkt er stoppet/);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('punkt-demo-')),
      [],
    );
  });

  it('runs on an empty store, logs in JSON on stderr only, and ends in order on SIGTERM', async () => {
    const { child, until, ended } = start([], { PUNKT_DATA: join(folder, 'data') });
    const [, port = ''] = await until('stderr', /"port":(\d+)/);
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
    child.kill('SIGTERM');
    const { stdout, stderr, code } = await ended;
    assert.equal(code, 0);
    assert.equal(stdout, '');
    for (const line of stderr.trim().split('\n')) assert.doesNotThrow(() => void JSON.parse(line), line);
  });

  it('finishes the turn that runs when SIGTERM comes, and takes no new one', async () => {
    const { child, until, ended } = start([], { PUNKT_DATA: join(folder, 'stopping') });
    const [, port = ''] = await until('stderr', /"port":(\d+)/);
    const teams = await startTeams({ ...cast, botUrl: `http://127.0.0.1:${port}` });
    let go = () => {};
    teams.misbehave({ answer: 'slow', until: new Promise<void>((resolve) => (go = resolve)), on: 'send' });
    const anne = teams.as('Anne Prøve').in('personal');
    const said = anne.say('hej');
    while (teams.calls.length === 0) await new Promise(setImmediate);
    child.kill('SIGTERM');
    await until('stderr', /"stopping"/);
    await assert.rejects(fetch(`http://127.0.0.1:${port}/healthz`));
    go();
    const { status, replies } = await said;
    assert.deepEqual([status, replies.length], [200, 1]);
    assert.equal((await ended).code, 0);
    await teams.stop();
  });

  it('tells how it is used when asked for help', async () => {
    for (const [ended, usage] of [
      [start(['--help']).ended, /^Brug: npm start\n$/],
      [demo('--help').ended, /^Brug: npm run demo .*\n$/],
    ] as const) {
      const { stdout, stderr, code } = await ended;
      assert.match(stdout, usage);
      assert.deepEqual([stderr, code], ['', 0]);
    }
  });

  it('says which port is taken, in one line that is no log, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const environment = { PUNKT_DATA: join(folder, 'taken'), PORT: String(port) };
    const { stderr, code } = await start([], environment).ended;
    taken.close();
    const told = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{"level":30'));
    assert.equal(told.length, 1, stderr);
    assert.match(told[0] ?? '', new RegExp(`^PORT ${port} er optaget: sæt PORT til en anden`));
    assert.equal(code, 1);
  });

  const refusals: [what: string, run: () => ReturnType<typeof start>, says: RegExp][] = [
    ['a wrong setting', () => start([], { PORT: 'x' }), /^PORT er ikke et portnummer\. Sæt PORT .*\n$/],
    ['an option it does not know', () => start(['--dmeo']), /^Punkt kender ikke --dmeo\.\nBrug: .*\n$/],
    ['a word it has no use for', () => start(['nu']), /^nu kan ikke bruges her\.\nBrug: .*\n$/],
    ['a folder that is not there', () => demo('--corpus', 'nowhere'), /^Mappen nowhere kan ikke læses.*\n$/],
    ['a clock that is none', () => demo('--now', 'i går'), /^i går er ikke et tidspunkt.*\n$/],
    ['an option without its value', () => demo('--now'), /^--now skal følges af en værdi\.\nBrug: .*\n$/],
  ];
  it('refuses to start with what it cannot use, in one line that says what to do', async () => {
    const ends = refusals.map(([, run]) => run().ended);
    for (const [index, [what, , says]] of refusals.entries()) {
      const { stderr, stdout, code } = (await ends[index]) ?? {};
      assert.match(stderr ?? '', says, what);
      assert.equal(stdout, '', what);
      assert.equal(code, 1, what);
    }
  });
});
