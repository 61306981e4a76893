import { paceLog, type PaceLog } from '../../../data/model/outbox.ts';
import { changeStored } from '../../../data/store/change-stored.ts';
import { getChecked } from '../../../data/store/checked.ts';
import { paceId, pacePartition } from '../../../data/store/outbox/keys.ts';
import type { Store } from '../../../data/store/store.ts';
import { nextSlots, stillCounting, tenantWindows, type Window } from './windows.ts';

/** The pace of one conversation or of the tenant, shared by all processes through the store. */
export interface Pace {
  name: string;
  windows: readonly Window[];
}

/** The pace of everything that is sent. Its pause holds for all. */
export const tenantPace: Pace = { name: 'tenant', windows: tenantWindows };

/** Teams asks for seconds, or minutes; a pause that ends much later was asked for before the clock was put back. */
const holding = (pausedUntil: number, now: number): number =>
  pausedUntil > now + mostPause ? 0 : pausedUntil;
const mostPause = 6 * 3_600_000;

const none: PaceLog = { taken: [], pausedUntil: 0 };
const where = (tenant: string, { name }: Pace) => ['outbox', pacePartition(tenant), paceId(name)] as const;

/** Takes the next slots of a pace, none before `from`; in epoch milliseconds. Nobody else gets the same. */
export const takeSlots = async (
  store: Store,
  tenant: string,
  pace: Pace,
  from: number,
  count: number,
): Promise<number[]> => {
  let slots: number[] = [];
  await changeStored(store, paceLog, [...where(tenant, pace)], (now) => {
    const { taken, pausedUntil } = now ?? none;
    const counting = stillCounting(taken, pace.windows, from);
    const paused = holding(pausedUntil, from);
    slots = nextSlots(counting, pace.windows, Math.max(from, paused), count);
    return { taken: [...counting, ...slots], pausedUntil: paused };
  });
  return slots;
};

/** Takes exactly this slot if the pace allows it; otherwise tells when the next would be and takes nothing. */
export const takeSlotAt = async (
  store: Store,
  tenant: string,
  pace: Pace,
  at: number,
): Promise<{ taken: true } | { taken: false; next: number }> => {
  let next = at;
  await changeStored(store, paceLog, [...where(tenant, pace)], (now) => {
    const { taken, pausedUntil } = now ?? none;
    const counting = stillCounting(taken, pace.windows, at);
    [next = at] = nextSlots(counting, pace.windows, at, 1);
    return next > at ? null : { taken: [...counting, at], pausedUntil };
  });
  return next > at ? { taken: false, next } : { taken: true };
};

/** Nobody sends anything before `until`: Teams asked for it. Never shortens a longer pause. */
export const pauseAll = async (store: Store, tenant: string, until: number): Promise<void> => {
  await changeStored(store, paceLog, [...where(tenant, tenantPace)], (now) => {
    const { taken, pausedUntil } = now ?? none;
    return until <= pausedUntil ? null : { taken, pausedUntil: until };
  });
};

/** Until when nobody may send, as the store has it now; 0: never asked. */
export const pausedUntil = async (store: Store, tenant: string, now: number): Promise<number> =>
  holding((await getChecked(store, paceLog, [...where(tenant, tenantPace)]))?.value.pausedUntil ?? 0, now);
