import assert from 'node:assert/strict';
import { loadPapers } from '../../data/store/papers/load.ts';
import type { LoadedPaper } from '../../data/store/papers/load-version.ts';
import type { Change, Store } from '../../data/store/store.ts';

/** All papers; fails when one of them cannot be read. */
export const papersIn = async (store: Store, tenant: string): Promise<LoadedPaper[]> => {
  const { papers, unreadable } = await loadPapers(store, tenant);
  assert.deepEqual(unreadable, []);
  return papers;
};

const live = async (store: Store, container: 'papers' | 'register'): Promise<Change[]> => {
  const changes = new Map<string, Change>();
  let cursor = 'beginning';
  for (let more = true; more;) {
    const page = await store.changes(container, cursor, 1000);
    for (const one of page.changes) changes.set(`${one.partition} ${one.id}`, one);
    ({ cursor, more } = page);
  }
  return [...changes.values()].filter((one) => !one.deleted);
};

/** The imports of which chunks or manifests are there, whether a head speaks of them or not. */
export const stagesIn = async (store: Store): Promise<Set<string>> => {
  const items = [...(await live(store, 'papers')), ...(await live(store, 'register'))];
  const stages = items.map(({ id }) => /^(?:raw|records|stage):([^:]+)/.exec(id)?.[1]);
  return new Set(stages.filter((stage) => stage !== undefined));
};
