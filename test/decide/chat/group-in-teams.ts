import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../bot/config.ts';
import { createLog, type Log } from '../../../bot/log.ts';
import { startPunkt, type Punkt } from '../../../bot/main.ts';
import { silent, type Telemetry } from '../../../bot/telemetry/telemetry.ts';
import { personIdOf, type PersonId, type Role, type Roster } from '../../../data/model/people.ts';
import { groupKey } from '../../../data/register/group-key.ts';
import { changeRoster } from '../../../data/store/people/change-people.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import { MovingClock } from '../../teams-double/demo/moving-clock.ts';
import { unhurried } from '../../teams/house.ts';
import { startTeams, type RunningTeams } from '../../teams-double/start-teams.ts';
import type { Shown } from '../../teams-double/client/shown.ts';
import type { PersonHere } from '../../teams-double/client/person-here.ts';

/** A group of invented people: a secretary, and members for organisations. */
export const places: [name: string, role: Role, organisation: string | null][] = [
  ['Sara Sekretær', 'secretary', null],
  ['Frede Formand', 'chair', 'Region Prøve'],
  ['Anne Almind', 'member', 'Almind Kommune'],
  ['Bo Almind', 'substitute', 'Almind Kommune'],
  ['Carl Bakke', 'member', 'Bakke Kommune'],
  ['Dora Dal', 'member', 'Dal Kommune'],
];

export const group = { name: 'Klyngen Prøve', region: 'Syddanmark' };
export const groupId = groupKey(group.name, group.region);

const people = [...places.map(([name]) => ({ name })), { name: 'Ude Fremmed' }, { name: 'Olga Observatør' }];

const cast = {
  people,
  teams: [
    {
      name: 'Klyngen',
      members: places.map(([name]) => name),
      channels: [{ name: 'Beslutninger' }],
    },
  ],
};

/** Punkt on a store of its own, in the double of Teams, with a group that can vote and its channel. */
export interface GroupInTeams {
  teams: RunningTeams;
  store: Store;
  /** The store's file, for other processes. */
  file: string;
  punkt: Punkt;
  clock: MovingClock;
  tenant: string;
  idOf: (name: string) => PersonId;
  /** Somebody in their own chat with Punkt, or elsewhere. */
  at: (name: string, where?: string) => PersonHere;
  /** Returns when somebody sees a message that fits, and gives it; what they see already counts too. */
  sees: (name: string, fits: (message: Shown) => boolean, where?: string) => Promise<Shown>;
  stop: () => Promise<void>;
}

/** All that a message shows, as one text. */
export const shownIn = (message: Shown): string => JSON.stringify([message.text, message.cards]);

export const startGroup = async ({
  start = '2026-03-02T08:00:00.000Z',
  log = createLog('silent'),
  withoutApp = [],
  telemetry = silent,
  also = [],
  named = group,
  prepare = async () => undefined,
  store: given,
  settings = {},
}: {
  start?: string;
  log?: Log;
  /** Known from the team alone. */ withoutApp?: string[];
  telemetry?: Telemetry;
  /** More places in the group, of people there are. */ also?: typeof places;
  /** The group's name and region. */
  named?: { name: string; region: string };
  /** Puts more into the store, before Punkt starts. */
  prepare?: (house: {
    store: Store;
    tenant: string;
    groupId: string;
    idOf: (name: string) => PersonId;
  }) => Promise<void>;
  /** In place of a file of its own. */ store?: Store;
  /** Variables that are set. */ settings?: NodeJS.ProcessEnv;
} = {}): Promise<GroupInTeams> => {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-group-'));
  const file = join(folder, 'punkt.db');
  const store = given ?? (await openSqlite(file));
  const clock = new MovingClock(Date.parse(start));
  const teams = await startTeams({
    ...cast,
    people: people.map(({ name }) => ({ name, installed: !withoutApp.includes(name) })),
    clock: () => clock.now().epochMilliseconds,
  });
  const tenant = teams.world.tenantId;
  const idOf = (name: string): PersonId => {
    const { tenantId, aadObjectId } = teams.person(name);
    return personIdOf(tenantId, aadObjectId);
  };
  const id = groupKey(named.name, named.region);
  const roster: Roster = {
    groupId: id,
    ...named,
    members: [...places, ...also].map(([name, role, organisation]) => ({
      person: idOf(name),
      name,
      role,
      organisation,
    })),
    contacts: [],
  };
  await changeRoster(store, tenant, id, () => roster);
  await prepare({ store, tenant, groupId: id, idOf });
  const config = { ...readConfig({ PORT: '0', ...settings }), tenant, dataFolder: folder };
  const punkt = await startPunkt({ config, store, log, clock, telemetry, turnPace: unhurried });
  teams.connect(`http://127.0.0.1:${String(punkt.port)}`);
  for (const { name } of people) if (!withoutApp.includes(name)) await teams.as(name).install();
  const secretary = teams.as('Sara Sekretær');
  await secretary.addBotTo('Beslutninger');
  await secretary.in('Beslutninger').say(`@Punkt denne kanal hører til ${named.name}`);
  const at = (name: string, where = 'personal') => teams.as(name).in(where);
  return {
    ...{ teams, store, file, punkt, clock, tenant, idOf, at },
    sees: (name, fits, where) =>
      new Promise((resolve) => {
        const here = at(name, where);
        let stop = (): void => undefined;
        const look = (): void => {
          const found = here.messages().find(fits);
          if (found === undefined) return;
          stop();
          resolve(found);
        };
        stop = teams.world.onChange(look);
        look();
      }),
    stop: async () => {
      await punkt.stop();
      await teams.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
