import { kindOf, isOf } from '../../data/keeping/kept.ts';
import { keepingPartition, runId } from '../../data/keeping/keys.ts';
import { retentionRun, type RetentionRun } from '../../data/keeping/records.ts';
import { settle } from '../../data/keeping/settle.ts';
import { stageManifest } from '../../data/model/stored.ts';
import { changeStored } from '../../data/store/change-stored.ts';
import { isEmptied } from '../../data/store/emptied.ts';
import { everyChange } from '../../data/store/every-change.ts';
import { discardImport } from '../../data/store/papers/discard.ts';
import { containers } from '../../data/store/store.ts';
import { finishErasures } from './erase.ts';
import { noteGone } from './gone.ts';
import type { Keeping } from './keeping.ts';

const hour = 3_600_000;
/** How often what is over is looked for. */
const every = 24 * hour;
/** How long a process that began is trusted to be at it. */
const grace = 2 * hour;

/** Is it time, and is nobody at it? */
const isDue = (run: RetentionRun | null, now: string): boolean => {
  if (run === null) return true;
  const since = Date.parse(now) - Date.parse(run.begun);
  return since >= every || (run.ended === null && since >= grace);
};

export interface Removed {
  /** How many items went, by kind. */
  removed: Record<string, number>;
  /** Items that have no line in the table, by container: somebody stored what nobody settled. */
  unlisted: Record<string, number>;
}

/**
 * Takes away what the table says is over, and finishes erasures that were begun. What is away stays away, so it can be
 * done again, killed in between, or done by several at once.
 */
export const removePassed = async (keeping: Keeping): Promise<Removed> => {
  const { store, tenant, now, ballots } = keeping;
  await finishErasures(keeping);
  const since = await noteGone(keeping);
  const passing = { now: now(), goneSince: (id: string) => since[id] ?? null };
  const running = new Map<string, Promise<boolean>>();
  const runs = (ballot: string): Promise<boolean> => {
    const asked = running.get(ballot) ?? ballots.runs(ballot);
    running.set(ballot, asked);
    return asked;
  };
  const found: Removed = { removed: {}, unlisted: {} };
  const count = (what: Record<string, number>, name: string): void => {
    what[name] = (what[name] ?? 0) + 1;
  };
  for (const container of containers)
    for await (const change of everyChange(store, container)) {
      if (change.deleted || isEmptied(change.body) || !isOf(tenant, change.partition)) continue;
      const listed = kindOf(container, tenant, change);
      if (listed === null) {
        count(found.unlisted, container);
        continue;
      }
      const { name, kept } = listed;
      if (kept.passed === undefined) continue;
      const body = kept.schema.parse(change.body);
      const verdict = kept.passed(body, passing);
      if (verdict === 'keep') continue;
      const needed = kept.neededBy?.(body) ?? null;
      if (needed !== null && (await runs(needed))) continue;
      const gone =
        verdict === 'discard'
          ? (await discardImport(store, tenant, stageManifest.parse(body).version)) === 'discarded'
          : await settle(store, kept, change, (fresh) => {
              const again = kept.passed?.(fresh, passing) ?? 'keep';
              return again === 'discard' ? 'keep' : again;
            });
      if (gone) count(found.removed, name);
    }
  return found;
};

/**
 * Once a day, whichever of the processes comes first. One that died at it is followed by another.
 * @returns what went; null when it was not this one's turn
 */
export const keepTidy = async (keeping: Keeping): Promise<Removed | null> => {
  const { store, tenant, now } = keeping;
  const place = ['audit', keepingPartition(tenant), runId] as const;
  const begun = now();
  let mine = false;
  await changeStored(store, retentionRun, [...place], (run) => {
    mine = isDue(run, begun);
    return mine ? { begun, ended: null, removed: {} } : run;
  });
  if (!mine) return null;
  const found = await removePassed(keeping);
  await changeStored(store, retentionRun, [...place], (run) =>
    run?.begun === begun ? { begun, ended: now(), removed: found.removed } : run,
  );
  return found;
};
