import { isDeepStrictEqual } from 'node:util';
import type { KeptDeadline, StatedDeadline } from '../../../data/model/deadline.ts';

/**
 * A deadline as it is kept after its origin was looked at again: what the origin states is taken over, what people did
 * with it stays. A postponement holds until the origin states another day than when it was postponed: then what was
 * decided there counts. The same object when nothing is new. `at`: the present. Pure.
 */
export const keptAs = (now: KeptDeadline | null, stated: StatedDeadline, at: string): KeptDeadline => {
  if (now === null)
    return {
      stated,
      since: at,
      state: 'open',
      postponed: null,
      handedTo: null,
      closing: null,
      notClosedBy: [],
      acts: [],
      version: 0,
    };
  const back = now.state === 'withdrawn' ? 'open' : now.state;
  const holds = now.postponed === null || isDeepStrictEqual(now.postponed.from, stated.when);
  if (back === now.state && holds && isDeepStrictEqual(now.stated, stated)) return now;
  return { ...now, stated, state: back, postponed: holds ? now.postponed : null };
};

/** A deadline whose origin does not state it any more: it stays, for what was done with it, and nobody is reminded. */
export const withdrawn = (now: KeptDeadline): KeptDeadline =>
  now.state === 'open' ? { ...now, state: 'withdrawn' } : now;
