// The whole bot in local mode on a store in a folder, with its usual log. Prints its port and serves until it is told to
// end.
import { join } from 'node:path';
import { readConfig } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import { startPunkt } from '../../../bot/main.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';

const [, , folder = '', tenant = ''] = process.argv;
const store = await openSqlite(join(folder, 'punkt.db'));
const config = readConfig({ PORT: '0', PUNKT_NOW: '2024-06-01' });
const { port } = await startPunkt({
  config: { ...config, tenant },
  store,
  log: createLog('info'),
  // One person asks everything there.
  turnPace: { burst: 1_000_000, everyMs: 1 },
});
console.log(JSON.stringify({ port }));
// For a profile (--cpu-prof), which is written on an orderly end only.
process.once('SIGTERM', () => process.exit());
