import type { OutboxRow } from '../../../data/model/outbox.ts';
import { calm } from '../outbox/send-due.ts';

/**
 * What becomes of a reminder that is planned again: one that waits for its time is moved to the time it would have now;
 * one that was dropped and is wanted once more (unmuted, reopened, no longer in a digest), or whose recipient could not be
 * reached and is `back`, waits again, unless it was `told` otherwise. The row stays the same one, so nothing is ever sent twice by it. Null: it stays as it is. Pure.
 */
export const plannedAgain = (
  there: OutboxRow,
  { due, expires }: Pick<OutboxRow, 'due' | 'expires'>,
  { now, told, back }: { now: string; told: boolean; back: boolean },
): OutboxRow | null => {
  if (there.state === 'waiting') {
    // What the outbox put off, and what is due by now, is under way.
    if (there.reason !== null && there.reason !== calm) return null;
    return there.due <= now || there.due === due ? null : { ...there, due, expires };
  }
  // In doubt, it may have arrived.
  if (told || there.doubtful > 0 || expires <= now) return null;
  if (there.state !== 'not-needed' && !(there.state === 'stopped' && back)) return null;
  return { ...there, state: 'waiting', due, expires, reason: null, claim: null };
};
