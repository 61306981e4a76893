import type { Inbound } from '../inbound.ts';

/** How much one person may ask of Punkt: so many turns at once, and one more every so many milliseconds. */
export interface TurnPace {
  burst: number;
  everyMs: number;
}

/** Nobody who reads the answers comes near it; whoever holds a key down, or a script, does not slow the others down. */
export const usualTurnPace: TurnPace = { burst: 60, everyMs: 1_000 };

/** A bucket of turns: how many were left at a time, in epoch milliseconds. */
export interface Bucket {
  left: number;
  at: number;
}

/** How full a bucket is now; a person nobody has heard of has a full one. Pure. */
export const leftIn = (bucket: Bucket | undefined, { burst, everyMs }: TurnPace, now: number): number =>
  bucket === undefined ? burst : Math.min(burst, bucket.left + Math.max(0, now - bucket.at) / everyMs);

/** Takes one turn out of a bucket; null: there is none in it. Pure. */
export const takeTurn = (bucket: Bucket | undefined, pace: TurnPace, now: number): Bucket | null => {
  const left = leftIn(bucket, pace, now);
  return left < 1 ? null : { left: left - 1, at: now };
};

/** Whose turn it is. What a client asks by itself, to show a card as it is now, is counted apart from what people do. */
const keyOf = (inbound: Inbound): string => {
  const { person, conversation } = inbound;
  const who = person.id ?? person.teamsId ?? conversation.id;
  return inbound.kind === 'action' && inbound.trigger === 'automatic' ? `refresh ${who}` : who;
};

/** People remembered. Of more, those go whose buckets are full again, and then the longest silent. */
const mostKept = 10_000;

/**
 * Says of each turn whether it is within its person's pace. A process counts for itself: with several of them a person
 * may do as many times more, which is no harm.
 * @param now epoch milliseconds
 */
export const createTurnLimit = (
  pace: TurnPace = usualTurnPace,
  now: () => number = Date.now,
): ((inbound: Inbound) => boolean) => {
  const buckets = new Map<string, Bucket>();
  const makeRoom = (): void => {
    for (const [key, bucket] of buckets) if (leftIn(bucket, pace, now()) >= pace.burst) buckets.delete(key);
    for (const key of buckets.keys()) {
      if (buckets.size < mostKept) return;
      buckets.delete(key);
    }
  };
  return (inbound) => {
    // Who comes and goes is told by Teams, not by anybody's wish.
    if (inbound.kind === 'presence') return true;
    const key = keyOf(inbound);
    const bucket = takeTurn(buckets.get(key), pace, now());
    if (bucket === null) return false;
    buckets.delete(key);
    if (buckets.size >= mostKept) makeRoom();
    buckets.set(key, bucket);
    return true;
  };
};
