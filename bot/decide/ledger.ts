import { readEvent, readHead, writeEvents } from '../../data/store/ballots/log.ts';
import { isStoreError, StoreError } from '../../data/store/errors.ts';
import type { Store } from '../../data/store/store.ts';
import type { StoredEvent } from '../../data/model/ballot/event.ts';
import type { BallotHead } from '../../data/model/ballot/head.ts';
import type { BallotId } from '../../data/model/ballot/terms.ts';
import { appendTo, noChain, type Draft, type Salt } from './log/chain.ts';
import { applyEvent } from './log/apply.ts';
import { RememberedHeads } from './remembered-heads.ts';
import type { RefusalCode } from './words.ts';

/** What becomes of something that is tried in a ballot, by what the ballot is at that moment. */
export type Move<T> =
  | {
      refuse: RefusalCode;
      /** It may only be that another server knows more than was read here. */ perhapsBehind?: boolean;
    }
  /** It is done already. */
  | { keep: T }
  | { write: readonly Draft[]; then: (written: readonly StoredEvent[], head: BallotHead) => T };

/** Pure: decides by the ballot (null: there is none) and the time, both of the very write that may follow. */
export type Decide<T> = (head: BallotHead | null, now: string) => Move<T>;

export type Settled<T> = { done: T; head: BallotHead } | { refused: RefusalCode; head: BallotHead | null };

/** Told what was written, by kinds of events alone; of a write whose answer was lost once it is found in the log. */
export type Happened = (kinds: readonly StoredEvent['event']['kind'][]) => void;

interface Job {
  decide: Decide<unknown>;
  draftEtag: string | null;
  resolve: (settled: Settled<unknown>) => void;
  reject: (error: unknown) => void;
}

interface Written {
  kinds: readonly StoredEvent['event']['kind'][];
  seq: number;
  hash: string;
  settle: () => void;
}

const mostTries = 200;
/** Head and events of one write: two thirds of what a transaction may hold, with the longest remarks. */
const mostJobs = 40;
const mostRereads = 3;

/**
 * The only writer of ballots. Everything that happens in a ballot is decided on a head and written with it in one
 * transaction against that head, so that any number of processes can write: whoever comes second is decided anew, on
 * what the first left. Refused is nobody but on a head that was just read. Within a process, what is tried in the same
 * ballot at the same time goes in one write, in the order it came.
 */
export class Ledger {
  readonly #store: Store;
  readonly #tenant: string;
  readonly #now: () => string;
  readonly #salt: Salt;
  readonly #happened: Happened;
  readonly #waiting = new Map<BallotId, Job[]>();
  readonly #remembered = new RememberedHeads();

  constructor(store: Store, tenant: string, now: () => string, salt: Salt, happened: Happened) {
    this.#store = store;
    this.#tenant = tenant;
    this.#now = now;
    this.#salt = salt;
    this.#happened = happened;
  }

  /**
   * Tries something in a ballot. Safe to repeat: what it was told by is in the ballot, so that `decide` can know it.
   * @param draftEtag for opening: the draft that goes with it
   * @throws StoreError; `maybeDone` tells that nobody knows whether it happened
   */
  run<T>(ballot: BallotId, decide: Decide<T>, draftEtag: string | null = null): Promise<Settled<T>> {
    return new Promise<Settled<T>>((resolve, reject) => {
      const job: Job = { decide, draftEtag, resolve: resolve as Job['resolve'], reject };
      const waiting = this.#waiting.get(ballot);
      if (waiting !== undefined) {
        waiting.push(job);
        return;
      }
      this.#waiting.set(ballot, [job]);
      void this.#drain(ballot);
    });
  }

  async #drain(ballot: BallotId): Promise<void> {
    // Lets those that come in the same breath come along.
    await Promise.resolve();
    for (;;) {
      const jobs = this.#waiting.get(ballot)?.splice(0, mostJobs) ?? [];
      if (jobs.length === 0) {
        this.#waiting.delete(ballot);
        return;
      }
      try {
        await this.#settle(ballot, jobs);
      } catch (error) {
        for (const { reject } of jobs) reject(error);
      }
    }
  }

  async #settle(ballot: BallotId, jobs: readonly Job[]): Promise<void> {
    const inDoubt: Written[] = [];
    let doubt: unknown = null;
    let reads = 0;
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const remembered = tries === 1 ? this.#remembered.of(ballot) : null;
      if (remembered === null) reads += 1;
      const found =
        remembered ?? (await this.#orDoubt(() => readHead(this.#store, this.#tenant, ballot), doubt));
      const landed = await this.#orDoubt(() => this.#landed(ballot, inDoubt, found?.value ?? null), doubt);
      if (landed !== null) {
        this.#happened(landed.kinds);
        landed.settle();
        return;
      }
      const plan = this.#decideAll(jobs, found?.value ?? null, reads);
      if (plan === 'reread') continue;
      const { head, events, draftEtag, settle } = plan;
      if (head === null || events.length === 0) {
        settle();
        return;
      }
      const kinds = events.map(({ event }) => event.kind);
      const alone = this.#remembered.isOwn(ballot, found?.etag ?? null);
      try {
        const etag = await writeEvents(this.#store, head, events, found?.etag ?? null, draftEtag);
        this.#remembered.wrote(ballot, head, etag, alone);
        this.#happened(kinds);
        settle();
        return;
      } catch (error) {
        this.#remembered.overtaken(ballot);
        if (isStoreError(error, 'unavailable') && error.maybeDone) {
          const [first] = events;
          if (first !== undefined) inDoubt.push({ kinds, seq: first.event.seq, hash: first.hash, settle });
          doubt = error;
        } else if (!isStoreError(error, 'conflict') && !isStoreError(error, 'exists')) throw error;
      }
    }
    throw new StoreError('conflict', {
      detail: `${ballot} is written by others all the time.`,
      cause: doubt,
    });
  }

  /** After a lost answer nobody may be told that nothing happened, whatever fails next. */
  async #orDoubt<T>(read: () => Promise<T>, doubt: unknown): Promise<T> {
    try {
      return await read();
    } catch (error) {
      throw doubt ?? error;
    }
  }

  /** Which of the writes whose answers were lost is in the log after all; one transaction, so all of it or nothing. */
  async #landed(
    ballot: BallotId,
    inDoubt: readonly Written[],
    head: BallotHead | null,
  ): Promise<Written | null> {
    for (const written of inDoubt) {
      if (head === null || head.seq < written.seq) continue;
      const there = await readEvent(this.#store, this.#tenant, ballot, written.seq);
      if (there?.hash === written.hash) return written;
    }
    return null;
  }

  /** @param reads how often the head was read by now; 0: it is a remembered one, on which nobody is refused */
  #decideAll(jobs: readonly Job[], before: BallotHead | null, reads: number) {
    const now = this.#now();
    let head = before;
    let draftEtag: string | null = null;
    const events: StoredEvent[] = [];
    const settles: (() => void)[] = [];
    for (const { decide, draftEtag: own, resolve, reject } of jobs) {
      let move: Move<unknown>;
      try {
        move = decide(head, now);
      } catch (error) {
        settles.push(() => reject(error));
        continue;
      }
      if (reads === 0 && !('write' in move)) return 'reread' as const;
      if ('refuse' in move) {
        if (move.perhapsBehind === true && reads <= mostRereads) return 'reread' as const;
        const settled = { refused: move.refuse, head };
        settles.push(() => resolve(settled));
      } else if ('keep' in move) {
        const settled = { done: move.keep, head: head as BallotHead };
        settles.push(() => resolve(settled));
      } else {
        const written: StoredEvent[] = [];
        for (const draft of move.write) {
          const stored: StoredEvent = appendTo(head ?? noChain, draft, now, this.#salt);
          head = applyEvent(this.#tenant, head, stored);
          written.push(stored);
        }
        events.push(...written);
        draftEtag ??= own;
        const after = head as BallotHead;
        const done = move.then(written, after);
        settles.push(() => resolve({ done, head: after }));
      }
    }
    const settle = (): void => {
      for (const one of settles) one();
    };
    return { head, events, draftEtag, settle };
  }
}
