import type { Operation } from './route.ts';
import { type Refusal, refusals } from './refusal.ts';

export type Mishap = {
  /**
   * A status or the code of a refusal; or `drop-answer` (the work is done, the answer is lost), `reset` (the
   * connection breaks before anything is done), `slow` (the answer waits for `until`).
   */
  answer: keyof typeof refusals | 'drop-answer' | 'reset' | 'slow';
  /** Seconds in the Retry-After header of a refusal; none when left out. */
  retryAfter?: number;
  /** What a slow answer waits for. */
  until?: Promise<unknown>;
  /** The operations it meets; all when left out. */
  on?: Operation | Operation[];
  /** The id of the conversation it meets; all when left out. */
  in?: string;
  /** How many requests in a row it meets; 1 when left out, `Infinity` until `end`. */
  times?: number;
};

/** What is to go wrong, in the order it was asked for. */
export class Mishaps {
  #planned: (Mishap & { left: number })[] = [];

  plan(mishap: Mishap): void {
    this.#planned.push({ ...mishap, left: mishap.times ?? 1 });
  }

  /** The mishap of the request that comes in now, if any. */
  next(operation: Operation, conversation: string | null): Mishap | null {
    const due = this.#planned.find(
      ({ on, in: where }) =>
        (on === undefined || [on].flat().includes(operation)) &&
        (where === undefined || where === conversation),
    );
    if (due === undefined) return null;
    due.left -= 1;
    if (due.left <= 0) this.#planned = this.#planned.filter((planned) => planned !== due);
    return due;
  }

  /** Mishaps no request has met in full yet: a test that leaves some has not tested what it says. */
  get pending(): number {
    return this.#planned.length;
  }

  /** From now on all is well. */
  end(): void {
    this.#planned = [];
  }
}

/** The refusal a mishap stands for; null for those that are none. */
export const refusalOf = ({ answer, retryAfter }: Mishap): Refusal | null => {
  if (answer === 'drop-answer' || answer === 'reset' || answer === 'slow') return null;
  const refusal = refusals[answer]();
  if (retryAfter !== undefined) refusal.headers['retry-after'] = String(retryAfter);
  return refusal;
};
