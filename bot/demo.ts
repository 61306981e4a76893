import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCapped } from '../data/importing/extract/read-capped.ts';
import { UnreadableFile } from '../data/importing/extract/unreadable-file.ts';
import { importPaper as readPaper } from '../data/importing/import-paper.ts';
import { papersInFolder } from '../data/importing/papers-in-folder.ts';
import type { Store } from '../data/store/store.ts';
import { parseMoment, startClock } from './clock.ts';
import { openStore, tenantOf } from './commands/open-store.ts';
import { type Config, readConfig } from './config.ts';
import { activityAsking, text } from './demo.text.da.ts';
import { createLog, type Log } from './log.ts';
import { importPaper } from './papers/import-paper.ts';

type Running = { port: number; examples: () => string[]; stop: () => Promise<void> };

export type DemoOptions = {
  /** Where Punkt's clock starts: a day or a moment. */
  now?: string | undefined;
  /** The folder of papers; the samples when not given. */
  corpus?: string | undefined;
  start: (config: Config, store: Store, log: Log) => Promise<Running>;
  untilStopped: () => Promise<void>;
  print?: (line: string) => void;
};

/** A demo that cannot run; the message is a Danish sentence that says what to do. */
class DemoRefused extends Error {
  get da(): string {
    return this.message;
  }
}

/**
 * Shows Punkt on a folder of papers, without Teams and without leaving anything behind: imports them into a
 * throw-away embedded store, starts the bot on loopback, says how to ask it, and asks it one question itself.
 * Returns when it has been stopped.
 */
export const runDemo = async (options: DemoOptions): Promise<void> => {
  const { corpus = join('data', 'samples'), start, untilStopped } = options;
  const print = options.print ?? ((line: string) => void process.stdout.write(`${line}\n\n`));
  const stopped = untilStopped();
  const log = createLog('warn');
  const local = demoConfig(options.now);
  const dataFolder = await mkdtemp(join(tmpdir(), 'punkt-demo-'));
  const config = { ...local, dataFolder };
  const store = await openStore(config);
  try {
    const papers = await importFolder(store, tenantOf(config), corpus, print);
    const punkt = await startOnFreePort(start, config, store, log);
    const url = `http://127.0.0.1:${punkt.port}/api/messages`;
    const [question = 'hjælp'] = punkt.examples();
    print(text.running(punkt.port, papers, corpus));
    print(text.asked(question, await askOver(url, question)));
    const asOf = config.now === null ? null : startClock(config.now).today();
    print(text.ask(question, corpus, asOf));
    print(text.post(question, url));
    await stopped;
    await punkt.stop();
  } finally {
    await store.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
  print(text.stopped);
};

/** The configuration of this machine, but for what would reach beyond it. */
const demoConfig = (now: string | undefined): Config => {
  const local = { ...readConfig(), teams: null, cosmos: null, host: '127.0.0.1' };
  if (now === undefined) return local;
  try {
    return { ...local, now: parseMoment(now) };
  } catch {
    throw new DemoRefused(text.badNow(now));
  }
};

/** Imports every file of a folder that can be read, tells of the others, and gives the number imported. */
const importFolder = async (
  store: Store,
  tenant: string,
  folder: string,
  print: (line: string) => void,
): Promise<number> => {
  const files = await papersInFolder(folder).catch(() => {
    throw new DemoRefused(text.noFolder(folder));
  });
  let imported = 0;
  for (const file of files) {
    try {
      const bytes = await readCapped(join(folder, file), file);
      const read = await readPaper(bytes, file);
      await importPaper(store, tenant, { ...read, at: new Date().toISOString() });
      imported++;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      print(error.sentence.da);
    }
  }
  if (imported === 0) throw new DemoRefused(text.noPapers(folder));
  return imported;
};

/** On the usual port, or on any free one when somebody else has it. */
const startOnFreePort = (
  start: DemoOptions['start'],
  config: Config,
  store: Store,
  log: Log,
): Promise<Running> =>
  start(config, store, log).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return start({ ...config, port: 0 }, store, log);
    throw error;
  });

const askOver = async (url: string, question: string): Promise<string> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activityAsking(question)),
  });
  const { activities } = (await response.json()) as { activities: { text: string }[] };
  return activities.map((activity) => activity.text).join('\n');
};
