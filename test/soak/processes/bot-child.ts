// The whole bot in a process of its own, on a store that others have open too. Tells its port when it serves, and how much
// memory it holds whenever it is asked.
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import { startPunkt } from '../../../bot/main.ts';
import { openStore } from '../../../bot/commands/open-store.ts';
import type { BotGiven, BotTells } from './bots.ts';

const given = JSON.parse(process.argv[2] ?? '{}') as BotGiven;
const tell = (what: BotTells): void => void process.send?.(what);

const local = readConfig({ PORT: '0' });
const store = await openStore(
  given.store.kind === 'sqlite'
    ? { ...local, dataFolder: given.store.folder }
    : { ...local, cosmos: { ...given.store, database: 'punkt' } },
);
const clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + given.ahead),
  today: () => new Date(Date.now() + given.ahead).toISOString().slice(0, 10),
};
const config = { ...local, tenant: given.tenant, admins: given.admins };
const punkt = await startPunkt({ config, store, clock, log: createLog(given.quiet ? 'silent' : 'warn') });

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  tell({ kind: 'memory', rss, heapUsed });
});
process.once('SIGTERM', () => {
  void punkt
    .stop()
    .then(() => store.close())
    .then(() => process.exit(0));
});
// Whoever started it is gone: so is the need for it.
process.once('disconnect', () => process.exit(0));
tell({ kind: 'serving', port: punkt.port });
