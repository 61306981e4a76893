import { createHash } from 'node:crypto';
import { everyChange } from '../../store/every-change.ts';
import { containers, type Change, type Container, type Store } from '../../store/store.ts';
import { restorePartition } from '../keys.ts';
import type { BackupItem, ContainerDigest } from './line.ts';

/** The same JSON whatever order a database gives its fields in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** An item as a backup has it; etags are a database's own and are left out. */
export const itemOf = (container: Container, change: Change): BackupItem => {
  const place = { c: container, p: change.partition, id: change.id };
  return change.deleted ? { ...place, gone: true } : { ...place, due: change.due, body: { ...change.body } };
};

/** How far a backup was put back is no part of what is backed up. */
export const isBackedUp = ({ partition }: { partition: string }): boolean => partition !== restorePartition;

/** What all items of a store come to, container by container; the latest of each item counts, in whatever order. */
export class StoreDigest {
  readonly #hashes = new Map<Container, Map<string, { hash: string; gone: boolean }>>();

  take(item: BackupItem): void {
    const { c, p, id } = item;
    const own = this.#hashes.get(c) ?? new Map<string, { hash: string; gone: boolean }>();
    this.#hashes.set(c, own);
    own.set(hashOf(JSON.stringify([p, id])), { hash: hashOf(canonical(item)), gone: 'gone' in item });
  }

  result(): Record<Container, ContainerDigest> {
    const of = (container: Container): ContainerDigest => {
      const own = [...(this.#hashes.get(container) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const all = createHash('sha256');
      for (const [, { hash }] of own) all.update(hash);
      const tombstones = own.filter(([, { gone }]) => gone).length;
      return { items: own.length - tombstones, tombstones, digest: all.digest('hex') };
    };
    return Object.fromEntries(containers.map((one) => [one, of(one)])) as Record<Container, ContainerDigest>;
  }
}

/** What everything in a store comes to now. Two stores with the same hold the same. */
export const digestOf = async (store: Store): Promise<Record<Container, ContainerDigest>> => {
  const digest = new StoreDigest();
  for (const container of containers)
    for await (const change of everyChange(store, container))
      if (isBackedUp(change)) digest.take(itemOf(container, change));
  return digest.result();
};
