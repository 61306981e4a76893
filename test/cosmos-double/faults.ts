import type { Operation } from './route.ts';

/**
 * What goes wrong with a request. `before` the commit nothing has happened; `after` it the work is done and only
 * the answer is lost, wrong or late.
 */
export interface Mishap {
  /** A status, a connection that breaks, or nothing but the wait. */
  kind: 408 | 429 | 449 | 500 | 503 | 'reset' | 'slow';
  when: 'before' | 'after';
  /** What happens elsewhere while the request stands still, at the moment that `when` names. */
  meanwhile?: () => Promise<unknown>;
}

export interface Fault {
  on: Operation;
  mishap: Mishap;
  /** The first request of that operation it meets, counted from now; 1 when left out. */
  nth?: number;
  /** How many requests in a row it meets; 1 when left out. */
  times?: number;
}

/** What is to go wrong, in the order it was asked for. */
export class Faults {
  #planned: { fault: Fault; wait: number; left: number }[] = [];

  plan(fault: Fault): void {
    this.#planned.push({ fault, wait: (fault.nth ?? 1) - 1, left: fault.times ?? 1 });
  }

  /** The mishap of the request that comes in now, if any. */
  next(operation: Operation): Mishap | null {
    const due = this.#planned.find(({ fault }) => fault.on === operation);
    if (!due) return null;
    if (due.wait > 0) {
      due.wait -= 1;
      return null;
    }
    due.left -= 1;
    if (due.left === 0) this.#planned = this.#planned.filter((entry) => entry !== due);
    return due.fault.mishap;
  }

  /** Faults that no request has met yet: a test that leaves some has not tested what it says. */
  get pending(): number {
    return this.#planned.length;
  }
}
