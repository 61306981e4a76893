import { setTimeout } from 'node:timers/promises';
import { parseMoment } from '../../../bot/clock.ts';
import { outboxRow, type OutboxRow } from '../../../data/model/outbox.ts';
import { bucketsOf } from '../../../data/store/outbox/keys.ts';
import type { Store } from '../../../data/store/store.ts';
import type { ClockControl } from '../page/serve-page.ts';
import type { MovingClock } from './moving-clock.ts';

/** Milliseconds between looks at whether all that is due has been done, and how often one looks. */
const pause = 50;
const mostLooks = 200;
const wakeEvery = 20;
/** More times than this in a row at which nothing was sent after all, and one is told so. */
const mostEmpty = 60;
const hour = 3_600_000;
/** Rows of a bucket that are looked at. */
const atOnce = 50;

export type TravelParts = {
  store: Store;
  tenant: string;
  clock: MovingClock;
  /** Does at once what is due. */
  wake: () => void;
  /** How much has been sent so far. */
  sent: () => number;
};

/** The demo's clock as its page moves it. What falls due on the way is done before the move is over. */
export const createTravel = ({ store, tenant, clock, wake, sent }: TravelParts): ClockControl => {
  const rows = async (range: { from: string } | { to: string }): Promise<OutboxRow[]> => {
    const found = await Promise.all(
      bucketsOf(tenant).map(async (bucket) => {
        const { items } = await store.query('outbox', bucket, { due: range, order: 'due', limit: atOnce });
        return items.map(({ body }) => outboxRow.parse(body));
      }),
    );
    return found.flat();
  };
  /** A row that is being sent is due again when its claim runs out. */
  const isIdle = async (): Promise<boolean> => {
    const now = clock.iso;
    const soon = new Date(Date.parse(now) + hour).toISOString();
    return (await rows({ to: soon })).every(({ state, due }) => state === 'waiting' && due > now);
  };
  /** Until nothing is due any more. */
  const settle = async (): Promise<void> => {
    for (let looks = 0; looks < mostLooks; looks += 1) {
      if (looks % wakeEvery === 0) wake();
      await setTimeout(pause);
      if (await isIdle()) return;
    }
  };
  const go = async (to: number): Promise<void> => {
    clock.set(to);
    await settle();
  };
  return {
    now: () => clock.iso,
    move: async (step) => {
      if (step.to === 'day') return go(clock.now().epochMilliseconds + 24 * hour);
      // A day is its noon: what comes in the morning has come.
      if (step.to === 'date') return go(parseMoment(step.date).epochMilliseconds);
      // What is no longer needed by then is dropped without a word: on to what somebody hears of.
      for (let tries = 0, before = sent(); tries < mostEmpty && sent() === before; tries += 1) {
        await settle();
        const [next] = (await rows({ from: clock.iso })).map(({ due }) => due).sort();
        if (next === undefined) return;
        await go(Math.max(Date.parse(next), clock.now().epochMilliseconds) + 1_000);
      }
    },
  };
};
