import assert from 'node:assert/strict';
import { followRegister } from '../../bot/current-register.ts';
import { createLog } from '../../bot/log.ts';
import { StoreError } from '../../data/store/errors.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { importSample } from '../teams/import-sample.ts';

const [first, second] = [
  'kommissorium-behandling-i-naermiljoet-2024-03-20.txt',
  'organisation-sundhedsaftalesamarbejde-2016-09-01.txt',
];

describe('the register in memory', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
  });
  afterEach(() => store.close());
  const log = createLog('silent');
  const nothing = () => undefined;

  it('holds what was imported before, and what is imported later from the next look on', async () => {
    await importSample(store, first);
    const prepared: number[] = [];
    const register = await followRegister(store, 'local', log, ({ papers }) => prepared.push(papers.size));
    assert.equal(register.current().papers.size, 1);
    await importSample(store, second);
    assert.equal(register.current().papers.size, 1);
    await Promise.all([register.refresh(), register.refresh()]);
    assert.equal(register.current().papers.size, 2);
    assert.deepEqual(prepared, [1, 2]);
    register.stop();
  });

  it('stays the very same while nothing of its tenant changes', async () => {
    const register = await followRegister(store, 'another tenant', log, nothing);
    const before = register.current();
    await importSample(store, first);
    await register.refresh();
    assert.equal(register.current(), before);
    register.stop();
  });

  it('reads only what has changed, and keeps the rest as it is', async () => {
    await importSample(store, first);
    const read = new Set<string>();
    const watched = new Proxy(store, {
      get: (target, name) => {
        if (name === 'query')
          return (...args: Parameters<Store['query']>) => {
            read.add(`${args[0]} ${args[1]}`);
            return target.query(...args);
          };
        const member = Reflect.get(target, name) as unknown;
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    const register = await followRegister(watched, 'local', log, nothing);
    const [known] = [...register.current().papers.values()];
    assert.ok(known !== undefined && read.has(`papers local/${known.documentId}`));
    read.clear();
    await importSample(store, second);
    await register.refresh();
    const { papers } = register.current();
    const [added] = [...papers.keys()].filter((id) => id !== known.documentId);
    assert.equal(papers.get(known.documentId), known);
    assert.deepEqual(
      [...read].filter((one) => one.startsWith('papers ')),
      [`papers local/${added ?? ''}`],
    );
    register.stop();
  });

  it('goes on with what it has while the store is away, and catches up afterwards', async () => {
    let away = false;
    const fragile = new Proxy(store, {
      get: (target, name) => {
        if (away && name === 'query') throw new StoreError('unavailable', { detail: 'away' });
        const member = Reflect.get(target, name) as unknown;
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    const register = await followRegister(fragile, 'local', log, nothing);
    await importSample(store, first);
    away = true;
    await assert.rejects(register.refresh(), { code: 'unavailable' });
    assert.equal(register.current().papers.size, 0);
    away = false;
    await register.refresh();
    assert.equal(register.current().papers.size, 1);
    register.stop();
  });
});
