import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../../deploy/build/compile.ts';
import { environment, root } from '../../bench/child.ts';

export type BotGiven = {
  store: { kind: 'sqlite'; folder: string } | { kind: 'cosmos'; endpoint: string; key: string };
  tenant: string;
  admins: string[];
  /** Milliseconds its clock is ahead: to see what becomes of what another left behind, without waiting. */
  ahead: number;
  quiet: boolean;
};
export type BotTells = { kind: 'serving'; port: number } | { kind: 'memory'; rss: number; heapUsed: number };

let compiling: Promise<string> | null = null;

/** The bot compiled as a production runs it; once for whoever starts several. Goes with this process. */
const compiledChild = (): Promise<string> =>
  (compiling ??= (async () => {
    const folder = join(root, 'node_modules', '.cache', 'punkt', String(process.pid));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await compile(
      ['test/soak/processes/bot-child.ts', 'data/importing/extract/worker/read-in-thread.ts'],
      folder,
    );
    return join(folder, 'bot-child.js');
  })());

/** A bot in a process of its own. */
export class BotProcess {
  readonly #process: ChildProcess;
  readonly port: number;
  #ended = false;
  #asked: ((told: BotTells | null) => void) | null = null;

  private constructor(process: ChildProcess, port: number) {
    this.#process = process;
    this.port = port;
    process.on('message', (told) => this.#answer(told as BotTells));
    process.once('exit', () => {
      this.#ended = true;
      this.#answer(null);
    });
  }

  #answer(told: BotTells | null): void {
    const asked = this.#asked;
    this.#asked = null;
    asked?.(told);
  }

  static async start(given: BotGiven): Promise<BotProcess> {
    const child = await compiledChild();
    const forked = fork(child, [JSON.stringify(given)], {
      cwd: root,
      env: environment(),
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', given.quiet ? 'ignore' : 'inherit', 'ipc'],
    });
    const ended = once(forked, 'exit').then(() => null);
    const told = await Promise.race([
      once(forked, 'message').then(([message]) => message as BotTells),
      ended,
    ]);
    if (told?.kind !== 'serving') throw new Error('a bot ended before it served');
    return new BotProcess(forked, told.port);
  }

  get living(): boolean {
    return !this.#ended;
  }

  /** What it holds after collecting what it does not need; null when it is gone. In bytes. */
  async memory(): Promise<{ rss: number; heapUsed: number } | null> {
    if (this.#ended) return null;
    const message = await new Promise<BotTells | null>((resolve) => {
      this.#asked = resolve;
      this.#process.send('memory');
    });
    return message?.kind === 'memory' ? message : null;
  }

  /** -9: it can put nothing in order. */
  async kill(): Promise<void> {
    if (this.#ended) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }

  /** Lets it finish what it is at. */
  async stop(): Promise<void> {
    if (this.#ended) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }
}
