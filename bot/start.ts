/** The process of the bot, from its beginning to its end. `npm start` runs it. */
import { requireWholeStore } from '../data/keeping/backup/restore.ts';
import { asksForHelp, BadArguments, readArguments } from './commands/arguments.ts';
import { openStore } from './commands/open-store.ts';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startPunkt } from './main.ts';
import { quietConsole } from './quiet-console.ts';
import { explain } from './refusal.ts';
import { text } from './start.text.da.ts';
import { startTelemetry } from './telemetry/start-telemetry.ts';
import { untilStopped } from './until-stopped.ts';

const serve = async (config: Config): Promise<void> => {
  const log = createLog('info');
  quietConsole(log);
  const telemetry = await startTelemetry(config);
  const store = await openStore(config, ({ operation, container, status, charge }) => {
    telemetry.record('requestUnits', charge, { operation, container, status });
    if (status === 429) telemetry.count('throttled', { operation, container });
  });
  try {
    await requireWholeStore(store);
    const punkt = await startPunkt({ config, store, log, telemetry });
    await untilStopped();
    const stopped = punkt.stop();
    log.info('stopping');
    await stopped;
  } finally {
    await store.close();
    await telemetry.stop();
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

run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
