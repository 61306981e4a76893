import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMoment } from '../../../bot/clock.ts';
import { tenantOf } from '../../../bot/commands/open-store.ts';
import { type Config, readConfig } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import { startPunkt } from '../../../bot/main.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import type { ClockControl } from '../page/serve-page.ts';
import { startTeams } from '../start-teams.ts';
import type { Teams } from '../teams.ts';
import { DemoRefused } from './demo-refused.ts';
import { MovingClock } from './moving-clock.ts';
import { createTravel } from './travel.ts';
import { importFolder } from './import-folder.ts';
import { demoWorld, people } from './people.ts';
import { group, seedGroups } from './seed-groups.ts';
import { text } from './text.da.ts';

export type DemoOptions = {
  /** Where Punkt's clock starts: a day or a moment. */
  now?: string | undefined;
  /** The folder of papers; the samples when not given. */
  corpus?: string | undefined;
  print?: (line: string) => void;
};

export type Demo = {
  /** Where the page is. */
  address: string;
  /** Where all of it is stored, and under which tenant. */
  store: Store;
  tenant: string;
  teams: Teams;
  /** The clock that the page moves. */
  travel: ClockControl;
  /** Stops everything, and deletes the store. */
  stop: () => Promise<void>;
};

/**
 * Starts Punkt on a folder of papers with Teams' double around it, on free ports of this machine alone: a throw-away
 * store, the bot, and the page on which one can be any of its people.
 *
 * @throws DemoRefused when an option cannot be used
 */
export const startDemo = async (options: DemoOptions = {}): Promise<Demo> => {
  const { corpus = join('data', 'samples'), print = () => {} } = options;
  const local = demoConfig(options.now);
  const dataFolder = await mkdtemp(join(tmpdir(), 'punkt-demo-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(dataFolder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const clock = new MovingClock(local.now?.epochMilliseconds ?? Date.now());
    let prompt = '';
    let travel: ClockControl | null = null;
    const teams = await startTeams({
      ...demoWorld,
      clock: () => clock.now().epochMilliseconds,
      page: { commands, prompt: () => prompt, clock: () => travel },
    });
    stops.push(teams.stop);
    const admins = [teams.person(people.administrator).aadObjectId];
    const config = { ...local, dataFolder, admins, tenant: teams.world.tenantId };
    const log = createLog('error');
    const store = await openSqlite(join(dataFolder, 'punkt.db'));
    stops.push(() => store.close());
    const papers = await importFolder(store, tenantOf(config), corpus, print);
    await seedGroups(store, tenantOf(config), teams.world, log);
    const punkt = await startPunkt({ config, store, log, clock });
    stops.push(punkt.stop);
    teams.connect(`http://127.0.0.1:${punkt.port}`);
    prompt = punkt.examples()[0] ?? '';
    await introduce(teams);
    const sent = () => teams.sent.length;
    travel = createTravel({ store, tenant: tenantOf(config), clock, wake: punkt.wake, sent });
    print(text.running(teams.url, papers, corpus));
    return { address: teams.url, store, tenant: tenantOf(config), teams, travel, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Everybody who has the app has added it, and so have the team and the group chat; the bot hears of it now. */
const introduce = async (teams: Teams): Promise<void> => {
  for (const { name, installed } of teams.world.people) if (installed) await teams.as(name).install();
  const secretary = teams.as(people.secretary);
  for (const place of ['Formandskabet', 'General']) await secretary.addBotTo(place);
  await secretary.in('General').say(`@Punkt denne kanal hører til ${group.name}`);
};

/** The message extension, as the app's manifest has it. */
const commands = [
  { id: 'search', title: 'Søg', parameter: 'query' },
  { id: 'agreements', title: 'Aftaler', parameter: 'query' },
  { id: 'groups', title: 'Grupper', parameter: 'query' },
  { id: 'decisions', title: 'Beslutninger', parameter: 'query' },
];

/** The configuration of this machine, but for what would reach beyond it. */
const demoConfig = (now: string | undefined): Config => {
  const local = { ...readConfig(), teams: null, cosmos: null, host: '127.0.0.1', port: 0 };
  if (now === undefined) return local;
  try {
    return { ...local, now: parseMoment(now) };
  } catch {
    throw new DemoRefused(text.badNow(now));
  }
};
