import type { BallotHead } from '../../data/model/ballot/head.ts';
import type { BallotId } from '../../data/model/ballot/terms.ts';
import type { Found } from '../../data/store/checked.ts';

interface Remembered {
  etag: string;
  /** Null when somebody else is known to write in this ballot just now: it would only be kept in vain. */
  value: BallotHead | null;
}

/** Ballots in which something happens just now; a head of many seats is some tens of kilobytes. */
const most = 100;

/**
 * The heads this process wrote last, with their etags. What is decided on one of them and written against its etag is
 * as sure as on one just read: if another has written since, nothing is written. So a ballot in which one process alone
 * writes need not be read for every vote; where several do, remembering would only be in vain, and is given up until
 * a read finds one's own head again.
 */
export class RememberedHeads {
  readonly #heads = new Map<BallotId, Remembered>();

  /** The head to try first without reading; null: read it. */
  of(ballot: BallotId): Found<BallotHead> | null {
    const { value = null, etag = '' } = this.#heads.get(ballot) ?? {};
    return value === null ? null : { value, etag };
  }

  /** Of the head that was just read: has nobody written since this process did? Nothing known counts as nobody. */
  isOwn(ballot: BallotId, etag: string | null): boolean {
    const known = this.#heads.get(ballot);
    return known === undefined || known.etag === etag;
  }

  /** What was remembered is no longer so. */
  overtaken(ballot: BallotId): void {
    const known = this.#heads.get(ballot);
    if (known !== undefined) known.value = null;
  }

  wrote(ballot: BallotId, value: BallotHead, etag: string, alone: boolean): void {
    this.#heads.delete(ballot);
    if (value.state !== 'open') return;
    this.#heads.set(ballot, { etag, value: alone ? value : null });
    const [eldest] = this.#heads.keys();
    if (this.#heads.size > most && eldest !== undefined) this.#heads.delete(eldest);
  }
}
