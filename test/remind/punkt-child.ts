import { setTimeout } from 'node:timers/promises';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { startPunkt } from '../../bot/main.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { dyingStore } from '../papers/dying-store.ts';
import { MovingClock } from '../teams-double/demo/moving-clock.ts';

// A whole Punkt as a process of its own, which ends itself (-9) at its n-th write, `before` or `after` it; or when it
// has lived long enough, whatever it is at.

const [, , file = '', tenant = '', now = '', n = '0', moment = '', life = '3000'] = process.argv;

const killMyself = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};

const store = dyingStore(
  await openSqlite(file),
  Number(n),
  moment === 'after' ? 'after' : 'before',
  killMyself,
);
await startPunkt({
  config: { ...readConfig({ PORT: '0' }), tenant },
  store,
  log: createLog('silent'),
  clock: new MovingClock(Date.parse(now)),
});
await setTimeout(Number(life));
killMyself();
