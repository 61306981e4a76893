import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../bot/config.ts';
import { startPunkt } from '../../bot/main.ts';
import { importPaper } from '../../data/importing/import-paper.ts';
import type { PaperAccess } from '../../data/model/access.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { acceptImport } from '../../data/store/papers/accept.ts';
import { stageImport } from '../../data/store/papers/stage.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import { containers, fromNow, type Store } from '../../data/store/store.ts';
import { message } from './bot.ts';
import { unhurried } from './house.ts';
import { samples } from './import-sample.ts';

/** The tenant at home, and another one whose papers lie in the same store. */
export const home = 't1';
export const elsewhere = 't2';
/** Words that stand only in what most people must not see: the group's paper and the other tenant's. */
export const secrets = { ofGroup: 'Kvæstemyrebjerg', elsewhere: 'Ravnstoftelunde' };
export const groupId = 'g-1';
export const people = {
  secretary: { id: '29:sofie', name: 'Sofie Prøve', aadObjectId: '00000000-0000-4000-8000-0000000000a1' },
  member: { id: '29:mads', name: 'Mads Prøve', aadObjectId: '00000000-0000-4000-8000-0000000000a2' },
  nobody: { id: '29:nina', name: 'Nina Prøve', aadObjectId: '00000000-0000-4000-8000-0000000000a3' },
};

/** Texts that no answer may hold: the workings of the program. */
export const innards =
  /\n\s+at |node_modules|\.ts:\d|\b(Type|Range|Reference|Syntax|Zod|Store|Rest)Error\b|CardFailed|\[object Object\]|\bundefined\b/;

const kommissorium = 'kommissorium-behandling-i-naermiljoet-2024-03-20.txt';

/** The same mandate of another group, with a word in it that stands nowhere else. */
const paperAbout = async (secret: string) => {
  const text = await readFile(join(samples, kommissorium), 'utf8');
  const changed = text.replaceAll('IV-', `${secret}-`).replaceAll('borgerens nærmiljø', secret);
  return importPaper(Buffer.from(changed), `${secret}.txt`);
};

const accept = async (store: Store, tenant: string, secret: string, access: PaperAccess) => {
  const staged = await stageImport(store, tenant, {
    ...(await paperAbout(secret)),
    at: '2024-06-01T12:00:00.000Z',
  });
  if (staged !== null) await acceptImport(store, tenant, staged, access);
};

/**
 * The whole bot in local mode, with a tenant at home, on a store in memory: a public sample, a paper of a group whose
 * secretary and member are known, and a paper of another tenant's.
 */
export const startWholePunkt = async () => {
  const store = await openSqlite(':memory:');
  const read = await importPaper(await readFile(join(samples, kommissorium)), kommissorium);
  const staged = await stageImport(store, home, { ...read, at: '2024-06-01T12:00:00.000Z' });
  if (staged !== null) await acceptImport(store, home, staged);
  await accept(store, home, secrets.ofGroup, { level: 'group', group: groupId });
  await accept(store, elsewhere, secrets.elsewhere, { level: 'public', group: null });
  const place = (who: keyof typeof people, role: 'secretary' | 'member') => ({
    person: `${home}:${people[who].aadObjectId}`,
    name: people[who].name,
    role,
    organisation: null,
  });
  await changeRoster(store, home, groupId, () => ({
    groupId,
    name: 'Prøvegruppen',
    region: 'Syddanmark',
    members: [place('secretary', 'secretary'), place('member', 'member')],
    contacts: [],
  }));
  /** Lines of the log that tell of faults. That nobody could be asked who is in a conversation is none of Punkt's. */
  const faults: string[] = [];
  const keep = (line: string) => {
    if (!line.includes('bot/teams/members.ts')) faults.push(line);
  };
  const log = pino({ level: 'error' }, { write: keep });
  const config = readConfig({ PORT: '0', PUNKT_REGION: 'Syddanmark', PUNKT_NOW: '2024-06-01' });
  const punkt = await startPunkt({
    config: { ...config, tenant: home },
    store,
    log,
    turnPace: unhurried,
  });
  const url = `http://127.0.0.1:${punkt.port}`;
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    store,
    faults,
    url,
    /** Posts a text as the body of a request. */
    post,
    say: (from: object, text: unknown, more: object = {}) =>
      post(JSON.stringify(message(undefined, { ...at, from, text, ...more }))),
    invoke: (from: object, name: string, value: unknown, more: object = {}) =>
      post(JSON.stringify(invoke(from, name, value, more))),
    press: (from: object, verb: unknown, data: unknown, more: object = {}) =>
      post(JSON.stringify(press(from, verb, data, more))),
    /** How far the store has been written: the same text means that nothing was. */
    written: async (which: readonly (typeof containers)[number][] = containers) => {
      await punkt.settled();
      const marks = which.map(
        async (container) => `${container} ${(await store.changes(container, fromNow)).cursor}`,
      );
      return (await Promise.all(marks)).join('\n');
    },
    stop: async () => {
      await punkt.stop();
      await store.close();
    },
  };
};
export type WholePunkt = Awaited<ReturnType<typeof startWholePunkt>>;

const at = { conversation: { id: 'p1', conversationType: 'personal', tenantId: home } };

/** An invoke as Teams sends it; its answer comes in the HTTP response. */
export const invoke = (from: object, name: string, value: unknown, more: object = {}) =>
  message(undefined, {
    ...at,
    type: 'invoke',
    deliveryMode: 'normal',
    serviceUrl: 'http://127.0.0.1:9/',
    from,
    name,
    value,
    ...more,
  });

/** A button pressed on a card. */
export const press = (from: object, verb: unknown, data: unknown, more: object = {}) =>
  invoke(
    from,
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    more,
  );
