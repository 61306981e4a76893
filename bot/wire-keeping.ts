import type { Store } from '../data/store/store.ts';
import type { Clock } from './clock.ts';
import { ballotRuns, ballotsAbout, eraseFromBallots, startDeciding, type Deciding } from './decide/decide.ts';
import type { Keeping } from './keeping/keeping.ts';
import { keepTidy } from './keeping/retention.ts';
import type { Log } from './log.ts';
import { repeat, type Repeating } from './repeat.ts';
import { jobAges, type Telemetry } from './telemetry/telemetry.ts';

/** Puts together what keeping needs: ballots are asked through their own feature, which alone may touch the log. */
export const keepingOn = (
  store: Store,
  tenant: string,
  clock: Pick<Clock, 'now'>,
  deciding: Deciding = startDeciding({ store, tenant, clock }),
): Keeping => ({
  store,
  tenant,
  now: deciding.now,
  ballots: {
    runs: (ballot) => ballotRuns(deciding, ballot),
    erase: (person) => eraseFromBallots(deciding, person),
    of: (person) => ballotsAbout(deciding, person),
  },
});

/** Milliseconds between asking whether a day has passed, and before the first time: a start has other things to do. */
const interval = 600_000;
const firstAfter = 60_000;

/** The worker that takes away what is over, once a day among all processes. */
export const startTidying = (keeping: Keeping, log: Log, telemetry: Telemetry): Pick<Repeating, 'stop'> => {
  let running: Repeating | null = null;
  const tidy = async (): Promise<void> => {
    const found = await keepTidy(keeping);
    if (found === null) return;
    const { removed, unlisted } = found;
    log.info({ removed }, 'retention');
    if (Object.keys(unlisted).length > 0)
      log.error({ unlisted }, 'stored without a line in data/keeping/kept.ts');
  };
  const timer = setTimeout(() => {
    running = repeat('retention', tidy, interval, log, jobAges(telemetry));
  }, firstAfter);
  timer.unref();
  return {
    stop: async () => {
      clearTimeout(timer);
      await running?.stop();
    },
  };
};
