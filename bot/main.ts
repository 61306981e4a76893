/**
 * The composition root: the one place where the parts are put together, and the process's beginning and end.
 * `npm start` runs it.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../data/language/detect.ts';
import type { Answer } from '../data/model/answer.ts';
import type { Register } from '../data/register/register.ts';
import type { Store } from '../data/store/store.ts';
import { ask, prepare } from './ask/ask.ts';
import { startClock } from './clock.ts';
import { asksForHelp, BadArguments, readArguments } from './commands/arguments.ts';
import { openStore, tenantOf } from './commands/open-store.ts';
import { type Config, readConfig } from './config.ts';
import { followRegister } from './current-register.ts';
import { examplesFrom } from './examples.ts';
import type { Language } from './inbound.ts';
import { createLog, type Log } from './log.ts';
import { text } from './main.text.da.ts';
import { explain } from './refusal.ts';
import { startServer } from './server.ts';
import { createTeams } from './teams/teams.ts';
import { untilStopped } from './until-stopped.ts';

export type Punkt = {
  port: number;
  /** Questions its papers answer, in Danish. */
  examples: () => string[];
  stop: () => Promise<void>;
};

/**
 * Starts the whole bot on an open store: register, questions, Teams, HTTP. Stopping finishes the running turns;
 * the store stays open, since whoever opened it closes it.
 *
 * @throws StoreError when the store cannot be read, and the system's error when the address cannot be had
 */
export const startPunkt = async (config: Config, store: Store, log: Log): Promise<Punkt> => {
  const clock = startClock(config.now);
  const tenant = tenantOf(config);
  const register = await followRegister(store, tenant, log, prepare);
  const answer = (text: string, language: Language): Answer =>
    ask({ text, language, asOf: clock.today(), region: config.region }, register.current());
  const suggested = new WeakMap<Register, Map<Language, string[]>>();
  /** Found once for a register: finding them asks several questions. */
  const examples = (language: Language): string[] => {
    const now = register.current();
    const byLanguage = suggested.get(now) ?? new Map<Language, string[]>();
    suggested.set(now, byLanguage);
    const isAnswered = (question: string) => answer(question, language).status === 'answered';
    const found = byLanguage.get(language) ?? examplesFrom(now, language, isAnswered);
    byLanguage.set(language, found);
    return found;
  };
  const handleActivity = createTeams({
    identity: config.teams,
    languageOf,
    examples,
    answer: async ({ text, language }) => answer(text, language),
    log,
  });
  const server = await startServer(
    {
      handleActivity,
      isReady: async () => {
        await store.get('register', tenant, 'readiness');
        return true;
      },
      loopbackOnly: config.teams === null,
      log,
    },
    config,
  ).catch((error: unknown) => {
    register.stop();
    throw error;
  });
  log.info({ port: server.port, local: config.teams === null }, 'started');
  return {
    port: server.port,
    examples: () => examples('da'),
    stop: async () => {
      register.stop();
      await server.close();
    },
  };
};

const serve = async (config: Config): Promise<void> => {
  const log = createLog('info');
  const store = await openStore(config);
  try {
    const punkt = await startPunkt(config, store, log);
    await untilStopped();
    await punkt.stop();
  } finally {
    await store.close();
  }
  log.info('stopped');
};

const run = async (): Promise<void> => {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) return void process.stdout.write(`${text.usage}\n`);
  const { positionals } = readArguments(args, {}, text.usage);
  if (positionals[0] !== undefined) throw new BadArguments(`${text.needless(positionals[0])}\n${text.usage}`);
  await serve(readConfig());
};

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  run().catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  });
