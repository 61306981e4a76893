import { Refusal } from './refusal.ts';
import type { Operation } from './route.ts';

type Window = readonly [seconds: number, requests: number];

/**
 * Teams' documented limits: "Optimize your bot with rate limiting". Those of `write`, `create` and `read` are for
 * one bot in one conversation, of `thread` for all bots in one, of `app` for one bot in one tenant.
 */
export const windows = {
  write: [
    [1, 7],
    [2, 8],
    [30, 60],
    [3600, 1800],
  ],
  create: [
    [1, 7],
    [2, 8],
    [30, 60],
    [3600, 1800],
  ],
  read: [
    [1, 14],
    [2, 16],
    [30, 120],
    [3600, 3600],
  ],
  thread: [
    [1, 14],
    [2, 16],
  ],
  app: [[1, 50]],
} as const satisfies Record<string, readonly Window[]>;
type Kind = keyof typeof windows;

const kindOf: Partial<Record<Operation, Kind>> = {
  create: 'create',
  send: 'write',
  update: 'write',
  delete: 'write',
  members: 'read',
  pagedMembers: 'read',
  member: 'read',
  team: 'read',
  channels: 'read',
};

/** A request over a limit. `limit` reads "write: 7 in 1 s". */
export type Breach = { limit: string; operation: Operation; conversation: string | null; at: number };

/**
 * Counts requests against Teams' limits by the clock it is given, and keeps every breach. Only when `enforced` is a
 * breach refused; a refused request counts for nothing.
 */
export class Limits {
  readonly breaches: Breach[] = [];
  readonly #clock: () => number;
  readonly #enforced: boolean;
  readonly #times = new Map<string, number[]>();

  constructor(clock: () => number, enforced: boolean) {
    this.#clock = clock;
    this.#enforced = enforced;
  }

  /** @throws Refusal 429 with Retry-After, when limits are enforced and one is passed */
  take(operation: Operation, conversation: string | null): void {
    const kind = kindOf[operation];
    if (kind === undefined) return;
    const at = this.#clock();
    const place = conversation ?? '';
    const counted: [Kind, string][] = [
      ['app', ''],
      [kind, place],
      ...(kind === 'write' ? [['thread', place] as [Kind, string]] : []),
    ];
    const wait = Math.max(
      ...counted.map(([of, key]) => this.#wait(of, key, { operation, conversation, at })),
    );
    if (wait > 0 && this.#enforced)
      throw new Refusal(429, 'Throttled', 'Too many requests.', {
        'retry-after': String(Math.ceil(wait / 1000)),
      });
    for (const [of, key] of counted) this.#timesOf(of, key).push(at);
  }

  /** Messages of other bots in a conversation, which count for all bots together. */
  takeForOthers(conversation: string, messages: number): void {
    this.#timesOf('thread', conversation).push(...Array<number>(messages).fill(this.#clock()));
  }

  /** Milliseconds until one more request fits. */
  #wait(kind: Kind, key: string, breach: Omit<Breach, 'limit'>): number {
    const times = this.#timesOf(kind, key);
    let wait = 0;
    for (const [seconds, requests] of windows[kind]) {
      const since = breach.at - seconds * 1000;
      const within = times.filter((time) => time > since);
      if (within.length < requests) continue;
      const freed = within[within.length - requests] ?? breach.at;
      wait = Math.max(wait, freed - since);
      this.breaches.push({ ...breach, limit: `${kind}: ${requests} in ${seconds} s` });
    }
    return wait;
  }

  #timesOf(kind: Kind, key: string): number[] {
    const name = `${kind} ${key}`;
    const times = (this.#times.get(name) ?? []).filter((time) => time > this.#clock() - 3_600_000);
    this.#times.set(name, times);
    return times;
  }
}
