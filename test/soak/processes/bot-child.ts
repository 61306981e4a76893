// The whole bot in a process of its own, on a store that others have open too. Tells its port when it serves, and how much
// memory it holds whenever it is asked.
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import { startPunkt } from '../../../bot/main.ts';
import { openCosmos } from '../../../data/store/cosmos.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { BotGiven, BotTells } from './bots.ts';

const given = JSON.parse(process.argv[2] ?? '{}') as BotGiven;
const tell = (what: BotTells): void => void process.send?.(what);

const store =
  given.store.kind === 'sqlite'
    ? await openSqlite(join(given.store.folder, 'punkt.db'))
    : await openCosmos({ ...given.store, database: 'punkt' });
const clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + given.ahead),
  today: () => new Date(Date.now() + given.ahead).toISOString().slice(0, 10),
};
const config = { ...readConfig({ PORT: '0' }), tenant: given.tenant, admins: given.admins };
const punkt = await startPunkt(config, store, createLog(given.quiet ? 'silent' : 'warn'), clock);

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
