import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { tenantOf } from '../../bot/commands/open-store.ts';
import { type Config, readConfig } from '../../bot/config.ts';
import { type Punkt, startPunkt } from '../../bot/main.ts';
import { personIdOf, type Contact, type Membership, type Role } from '../../data/model/people.ts';
import { groupKey } from '../../data/register/group-key.ts';
import {
  changeConversation,
  changePerson,
  changeRoster,
  readRoster,
} from '../../data/store/people/change-people.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { containers, fromBeginning, type Change, type Store } from '../../data/store/store.ts';
import { startTeams, type RunningTeams } from '../teams-double/start-teams.ts';

export const otherTenant = '00000000-0000-4000-a000-000000000002';

/** Somebody for every case there is; all invented, and named after what they are in Prøvegruppen. */
export const who = {
  administrator: 'Asta Admin',
  secretary: 'Signe Sekretær',
  chair: 'Frede Formand',
  member: 'Mette Medlem',
  substitute: 'Stine Stedfortræder',
  observer: 'Otto Observatør',
  contactDirector: 'Karl Kontakt',
  /** Was a member until a moment ago. */
  removed: 'Finn Fjernet',
  /** Of the tenant, and in no group. */
  outsider: 'Ulla Udenfor',
  /** Secretary of Nabogruppen. */
  neighbour: 'Nora Nabo',
  guest: 'Gry Gæst',
  /** Of another tenant, in the shared channel. */
  stranger: 'Fie Fremmed',
  /** In the team, without the app. */
  knownFromTeam: 'Thea Team',
  /** In no team and without the app. */
  withoutApp: 'Viggo Uden',
} as const;

const inTeam = Object.values(who).filter((name) => name !== who.stranger && name !== who.withoutApp);

/** The people, a team with two channels of which one is shared with another tenant, and a group chat. */
export const world = {
  people: Object.values(who).map((name) => ({
    name,
    ...(name === who.guest ? { userRole: 'guest' as const } : {}),
    ...(name === who.stranger ? { tenantId: otherTenant } : {}),
    ...(name === who.stranger || name === who.knownFromTeam || name === who.withoutApp
      ? { installed: false }
      : {}),
  })),
  groupChats: [{ name: 'Chatten', members: [who.secretary, who.chair, who.neighbour] }],
  teams: [
    {
      name: 'Klyngen',
      members: inTeam,
      channels: [{ name: 'Kanalen' }, { name: 'Delt', shared: [who.stranger] }],
    },
  ],
};

export const group = { name: 'Prøvegruppen', groupId: groupKey('Prøvegruppen', null) };
export const neighbours = { name: 'Nabogruppen', groupId: groupKey('Nabogruppen', null) };

const places: [string, Role, string | null][] = [
  [who.secretary, 'secretary', null],
  [who.chair, 'chair', 'Region Syddanmark'],
  [who.member, 'member', 'Varde Kommune'],
  [who.substitute, 'substitute', 'Varde Kommune'],
  [who.observer, 'observer', null],
  [who.contactDirector, 'contact-director', null],
];

/** Tests do in a second what nobody does in an hour. */
export const unhurried = { burst: 1_000_000, everyMs: 1 };

export type HouseOptions = {
  /** In place of a SQLite file of its own. */
  store?: Store;
  /** In place of the store: what a test puts before it. */
  behind?: (store: Store) => Store;
  /** Whether everybody who has the app is known, and the groups have their people; true when left out. */
  settled?: boolean;
};

/** A whole Punkt in the double of Teams: the real adapter, server and store, with people for every case. */
export class House {
  readonly teams: RunningTeams;
  readonly store: Store;
  readonly tenant: string;
  readonly config: Config;
  readonly #lines: string[] = [];
  readonly #punkts: Punkt[] = [];
  readonly #log = pino({ level: 'info' }, { write: (line: string) => void this.#lines.push(line) });
  readonly #stops: (() => Promise<unknown>)[];

  private constructor(teams: RunningTeams, store: Store, config: Config, stops: (() => Promise<unknown>)[]) {
    this.teams = teams;
    this.store = store;
    this.config = config;
    this.tenant = tenantOf(config);
    this.#stops = stops;
  }

  static async open({ store, behind = (one) => one, settled = true }: HouseOptions = {}): Promise<House> {
    const teams = await startTeams(world);
    const stops: (() => Promise<unknown>)[] = [teams.stop];
    let kept = store;
    if (kept === undefined) {
      const folder = await mkdtemp(join(tmpdir(), 'punkt-house-'));
      const file = await openSqlite(join(folder, 'punkt.db'));
      stops.push(
        () => file.close(),
        () => rm(folder, { recursive: true, force: true }),
      );
      kept = file;
    }
    const config = {
      ...readConfig({ PORT: '0', PUNKT_NOW: '2024-06-01' }),
      admins: [teams.person(who.administrator).aadObjectId],
      tenant: teams.world.tenantId,
    };
    const house = new House(teams, behind(kept), config, stops);
    if (settled) {
      await house.seat();
      await house.settle();
    }
    await house.start();
    return house;
  }

  /** Starts Punkt, or another process of it on the same store, and lets Teams talk to it from now on. */
  async start(store: Store = this.store): Promise<string> {
    const punkt = await startPunkt({ config: this.config, store, log: this.#log, turnPace: unhurried });
    this.#punkts.push(punkt);
    const url = `http://127.0.0.1:${punkt.port}`;
    this.teams.connect(url);
    return url;
  }

  /** Gives the people their places in the groups. */
  async seat(): Promise<void> {
    const members = places.map(([name, role, organisation]) => ({
      person: this.idOf(name),
      name,
      role,
      organisation,
    }));
    await this.putRoster(group, members);
    await this.putRoster(neighbours, [
      { person: this.idOf(who.neighbour), name: who.neighbour, role: 'secretary', organisation: null },
    ]);
  }

  async putRoster(
    { groupId, name }: typeof group,
    members: Membership[],
    contacts: Contact[] = [],
    region: string | null = null,
  ): Promise<void> {
    await changeRoster(this.store, this.tenant, groupId, () => ({
      groupId,
      name,
      region,
      members,
      contacts,
    }));
  }

  /** What Punkt would know of everybody who has the app, and of every place it is in, had they all been heard of. */
  async settle(): Promise<void> {
    const { world: teams, url: serviceUrl } = this.teams;
    const reference = ({ id }: { id: string }) => ({
      conversationId: id,
      serviceUrl,
      tenantId: teams.tenantId,
    });
    for (const one of teams.people.filter(({ installed }) => installed)) {
      const { name, id: teamsId } = one;
      const person = this.idOf(name);
      const known = {
        person,
        name,
        mail: null,
        teamsId,
        reference: reference(teams.personalChat(one)),
        silent: null,
      };
      await changePerson(this.store, this.tenant, person, () => known);
    }
    for (const one of teams.conversations.values()) {
      if (one.kind === 'personal') continue;
      const scope = one.kind === 'channel' ? 'channel' : 'group';
      const team = one.teamId === null ? {} : { team: one.teamId };
      const known = { reference: reference(one), scope, ...team, bound: null, silent: null } as const;
      await changeConversation(this.store, this.tenant, one.id, () => known);
    }
  }

  idOf(name: string): string {
    const { tenantId, aadObjectId } = this.teams.person(name);
    return personIdOf(tenantId, aadObjectId);
  }

  /** What somebody reads in reply to what they say there: the one message that comes, with its cards' texts. */
  async say(name: string, where: string, text: string): Promise<string> {
    const said = where === 'personal' ? text : `@Punkt ${text}`;
    const { replies } = await this.teams.as(name).in(where).say(said);
    assert.equal(replies.length, 1, `${name} said: ${text}`);
    return replies.map(textIn).join('\n');
  }

  /** What can be written and pressed. */
  get routes(): Punkt['routes'] {
    const [punkt] = this.#punkts;
    if (punkt === undefined) throw new Error('no Punkt is running');
    return punkt.routes;
  }

  roster = async (groupId = group.groupId) => readRoster(this.store, this.tenant, groupId);

  /** The roles of a group, as the store has them: "Mette Medlem: member (Varde Kommune)". */
  async seats(groupId = group.groupId): Promise<string[]> {
    const members = (await this.roster(groupId))?.members ?? [];
    return members
      .map(({ name, role, organisation }) =>
        organisation === null ? `${name}: ${role}` : `${name}: ${role} (${organisation})`,
      )
      .sort();
  }

  /** Everything in the store, as it was last written. */
  async kept(): Promise<Change[]> {
    const all = new Map<string, Change>();
    for (const container of containers) {
      let cursor = fromBeginning;
      for (let more = true; more;) {
        const page = await this.store.changes(container, cursor, 1000);
        for (const one of page.changes) all.set(`${container} ${one.partition} ${one.id}`, one);
        ({ cursor, more } = page);
      }
    }
    return [...all.values()];
  }

  /** What is in the log so far. */
  get logged(): string {
    return this.#lines.join('');
  }

  /** Stops everything; fails when the log tells of anybody, or of anything that was said or sent. */
  async stop(): Promise<void> {
    for (const punkt of this.#punkts) await punkt.stop();
    for (const stop of this.#stops) await stop();
    const { people, conversations } = this.teams.world;
    const personal = people.flatMap(({ id, name, aadObjectId, mail }) => [id, name, aadObjectId, mail]);
    const said = [...conversations.values()].flatMap(({ messages }) =>
      messages.flatMap(({ activity: { text, attachments } }) => [
        text ?? '',
        ...(attachments ?? []).map(({ name }) => name ?? ''),
      ]),
    );
    for (const secret of [...personal, ...said].filter((text) => text.length > 3))
      assert.ok(!this.logged.includes(secret), `the log tells: ${secret}`);
  }
}

/** All a reader sees of a message, cards too. */
export const textIn = ({ text, cards }: { text: string; cards: readonly unknown[] }): string =>
  [text, ...textsIn(cards)].filter((one) => one !== '').join('\n');

/** Every text a card shows. */
export const textsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    ['text', 'title', 'label'].includes(key) && typeof value === 'string' ? [value] : textsIn(value),
  );
};

/** A refusal is one sentence, and says who can. */
export const assertRefusal = (
  text: string,
  names: RegExp = /sekretær|administrator|secretary|chair/i,
): void => {
  const bare = text.replaceAll('\\', '').replace(/(?<=\S)\.(?=\S)/g, '');
  assert.match(bare, /^[^.!?\n]+[.!?]$/, `one sentence: ${bare}`);
  assert.match(text, names, 'names who can');
};
