import { Worker } from 'node:worker_threads';
import type { RawText } from '../../../model/raw-text.ts';
import type { ExtractOptions } from '../extract-options.ts';
import type { Limits } from '../limits.ts';
import type { UnreadableCode } from '../unreadable-file.ts';
import type { Answer, Job, ThreadData } from './messages.ts';

/** Compiled, it is a file beside this one (deploy/build). */
const compiled = import.meta.url.endsWith('.js');

/**
 * On Node 20 a thread does not inherit `--import tsx`, and newer Nodes read TypeScript in threads in ways of
 * their own; loading through tsx's function is the same everywhere.
 */
const typescriptCode =
  () => `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ tsImport }) =>
  tsImport('./read-in-thread.ts', ${JSON.stringify(import.meta.url)}))`;

/** Why the file gave no text; the caller makes the error of it. */
export interface Refused {
  unreadable: UnreadableCode;
  cause?: unknown;
}

/** How often the memory of the process is looked at while a file is read, in milliseconds. */
const watchMs = 50;

/**
 * Reads docx and pdf outside the main thread, one file at a time, so that a hostile or broken one can be
 * ended: by time, by memory, by the caller's signal. The next file then gets a new thread.
 */
export class ReadingThread {
  readonly #limits: Limits;
  #worker: Worker | undefined;
  #started = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws the signal's reason; an Error when the thread itself cannot start */
  read(job: Job, options: ExtractOptions): Promise<RawText | Refused> {
    const turn = this.#last.then(() => this.#readNow(job, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #readNow(job: Job, { signal, onProgress }: ExtractOptions): Promise<RawText | Refused> {
    signal?.throwIfAborted();
    const worker = (this.#worker ??= this.#start());
    const before = process.memoryUsage.rss();
    const done = new AbortController();
    worker.ref();
    try {
      return await new Promise<RawText | Refused>((resolve, reject) => {
        const giveUp = (code: UnreadableCode, cause?: unknown): void => {
          this.#end(worker);
          resolve({ unreadable: code, cause });
        };
        const timer = setTimeout(() => giveUp('timeout'), this.#limits.timeoutMs);
        const watch = setInterval(() => {
          if (process.memoryUsage.rss() - before > this.#limits.growthBytes) giveUp('bomb');
        }, watchMs);
        const aborted = (): void => {
          this.#end(worker);
          reject(signal?.reason as Error);
        };
        const answered = (answer: Answer): void => {
          if (answer.type === 'progress') onProgress?.(answer.done, answer.total);
          if (answer.type === 'read') resolve(answer.raw);
          if (answer.type === 'unreadable') resolve({ unreadable: answer.code });
        };
        const failed = (error: Error): void => {
          // A thread that never came up is our fault, not the file's.
          if (!this.#started)
            reject(new Error('The thread that reads docx and pdf cannot start', { cause: error }));
          else giveUp(isOutOfMemory(error) ? 'bomb' : 'damaged', error);
        };
        const exited = (): void => failed(new Error('The reading thread ended by itself'));
        worker.on('message', answered).on('error', failed).on('exit', exited);
        signal?.addEventListener('abort', aborted);
        done.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          clearInterval(watch);
          worker.off('message', answered).off('error', failed).off('exit', exited);
          signal?.removeEventListener('abort', aborted);
        });
        worker.postMessage(job);
      });
    } finally {
      done.abort();
      worker.unref();
    }
  }

  #start(): Worker {
    const workerData: ThreadData = { limits: this.#limits };
    const worker = new Worker(compiled ? new URL('read-in-thread.js', import.meta.url) : typescriptCode(), {
      eval: !compiled,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMb },
    });
    this.#started = false;
    worker.on('message', (answer: Answer) => {
      if (answer.type === 'started') this.#started = true;
    });
    // An idle thread that dies is forgotten; the next file starts another.
    worker.on('error', () => this.#end(worker)).on('exit', () => this.#end(worker));
    return worker;
  }

  #end(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    void worker.terminate();
  }
}

const isOutOfMemory = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
