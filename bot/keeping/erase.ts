import { isOf, kindOf } from '../../data/keeping/kept.ts';
import type { Somebody } from '../../data/keeping/kind.ts';
import { erasureId, erasurePrefix, keepingPartition } from '../../data/keeping/keys.ts';
import { erasure, type Erasure } from '../../data/keeping/records.ts';
import { erasedPerson } from '../../data/keeping/without.ts';
import { settle } from '../../data/keeping/settle.ts';
import { knownPerson, roster, type PersonId } from '../../data/model/people.ts';
import { noteEventOnce } from '../../data/store/audit.ts';
import { changeStored } from '../../data/store/change-stored.ts';
import { checked, everyItem, getChecked } from '../../data/store/checked.ts';
import { isEmptied } from '../../data/store/emptied.ts';
import { everyChange } from '../../data/store/every-change.ts';
import { hashOf } from '../../data/store/papers/keys.ts';
import { groupsPartition, personItemId, personPartition } from '../../data/store/people/keys.ts';
import { containers } from '../../data/store/store.ts';
import type { Keeping } from './keeping.ts';

/** What erasing somebody came to. */
export interface Erased {
  /** How many items were changed or taken away, by kind; of this time alone. */
  changed: Record<string, number>;
  /** Ballots they sit in that still run; the rest is done once they are over. */
  waitsFor: string[];
}

/** What somebody is called, everywhere it stands as a name beside their id. */
export const somebodyOf = async ({ store, tenant }: Keeping, person: PersonId): Promise<Somebody> => {
  const known = await getChecked(store, knownPerson, [
    'people',
    personPartition(tenant, person),
    personItemId,
  ]);
  const rosters = await everyItem(store, 'people', groupsPartition(tenant), 'group:');
  const inGroups = rosters.flatMap(({ id, body }) =>
    checked(roster, body, `people/${id}`)
      .members.filter((one) => one.person === person)
      .map(({ name }) => name),
  );
  return {
    person,
    names: [...new Set([known?.value.name ?? '', ...inGroups])].filter((name) => name !== ''),
  };
};

/** `people` last: what somebody is called, and that they are known, goes when everything else is gone. */
const order = [...containers.filter((one) => one !== 'people'), 'people'] as const;

const takeOut = async (keeping: Keeping, somebody: Somebody): Promise<Record<string, number>> => {
  const { store, tenant } = keeping;
  const changed: Record<string, number> = {};
  for (const container of order)
    for await (const change of everyChange(store, container)) {
      if (change.deleted || isEmptied(change.body) || !isOf(tenant, change.partition)) continue;
      const listed = kindOf(container, tenant, change);
      const without = listed?.kept.without;
      if (listed === null || without === undefined || without === 'ballots') continue;
      if (await settle(store, listed.kept, change, (body) => without(body, somebody)))
        changed[listed.name] = (changed[listed.name] ?? 0) + 1;
    }
  return changed;
};

/** Does what is left of an erasure. Where ballots still run it stays begun, and is done again. */
const goOn = async (keeping: Keeping, begun: Erasure): Promise<Erased> => {
  const { store, tenant, now, ballots } = keeping;
  const { somebody, hash } = begun;
  if (somebody === null) return { changed: {}, waitsFor: [] };
  const waitsFor = await ballots.erase(somebody.person);
  const changed = await takeOut(keeping, somebody);
  const done = waitsFor.length === 0;
  const ended = now();
  if (done)
    await noteEventOnce(store, tenant, `keeping.erased ${hash} ${begun.begun}`, {
      at: ended,
      kind: 'done',
      act: 'keeping.erased',
      who: begun.by,
      subject: hash,
    });
  await changeStored(store, erasure, ['audit', keepingPartition(tenant), erasureId(somebody.person)], (it) =>
    it?.somebody == null ? it : { ...it, waitsFor, ...(done && { somebody: null, ended }) },
  );
  return { changed, waitsFor };
};

/**
 * Erases somebody: everywhere the table says that an item is about people, and in finished ballots, whose votes stay
 * countable and whose chain stays whole. First it is written down that it is to be done, so that it is, whatever
 * happens meanwhile; done again it finds nothing to do. Whoever comes back later is met as somebody new.
 * @param by who ordered it
 */
export const erase = async (keeping: Keeping, person: PersonId, by: PersonId): Promise<Erased> => {
  const { store, tenant, now } = keeping;
  const somebody = await somebodyOf(keeping, person);
  const at = now();
  const hash = hashOf(person);
  const begun = await changeStored(
    store,
    erasure,
    ['audit', keepingPartition(tenant), erasureId(person)],
    (before): Erasure => {
      // One that was begun goes on, with the names that were known then.
      if (before?.somebody != null) return before;
      return {
        hash,
        begun: at,
        somebody: { person, names: [...somebody.names] },
        ended: null,
        waitsFor: [],
        by: by === person ? erasedPerson : by,
      };
    },
  );
  if (begun === null) throw new Error('an erasure that was begun is not there');
  await noteEventOnce(store, tenant, `keeping.erase ${hash} ${begun.begun}`, {
    at: begun.begun,
    kind: 'done',
    act: 'keeping.erase',
    who: begun.by,
    subject: hash,
  });
  return goOn(keeping, begun);
};

/** Goes on with every erasure that was begun and is not done. */
export const finishErasures = async (keeping: Keeping): Promise<void> => {
  const { store, tenant } = keeping;
  for (const { id, body } of await everyItem(store, 'audit', keepingPartition(tenant), erasurePrefix)) {
    const begun = checked(erasure, body, `audit/${id}`);
    if (begun.somebody !== null) await goOn(keeping, begun);
  }
};
