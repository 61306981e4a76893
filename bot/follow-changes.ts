import type { Change, Container, Store } from '../data/store/store.ts';
import { describeError, type Log } from './log.ts';

/** Milliseconds between looks at the store; so long may a write of another process take to be heard of. */
const interval = 2_500;

export type Following = {
  /** Looks now: whatever was written before the call is seen when it is done. Several that wait are one look. */
  refresh: () => Promise<void>;
  stop: () => void;
};

/**
 * Follows what is written to a container, whichever process writes it. `take` gets everything since the last look, in
 * the store's order; when it fails, the same is given again at the next look.
 */
export const followChanges = (
  store: Store,
  container: Container,
  cursor: string,
  take: (changes: readonly Change[]) => void | Promise<void>,
  log: Log,
): Following => {
  const look = async (): Promise<void> => {
    const changes: Change[] = [];
    let at = cursor;
    for (let more = true; more;) {
      const found = await store.changes(container, at);
      changes.push(...found.changes);
      ({ cursor: at, more } = found);
    }
    if (changes.length > 0) await take(changes);
    // Only now: what could not be taken is tried again.
    cursor = at;
  };
  let looking: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const begin = () => (looking ??= look().finally(() => (looking = null)));
  /** A look that is under way may have passed what the caller just wrote; so one that begins after it is waited for. */
  const refresh = (): Promise<void> => {
    if (looking === null) return begin();
    next ??= looking
      .catch(() => undefined)
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
  const timer = setInterval(() => {
    refresh().catch((error: unknown) =>
      log.warn({ container, error: describeError(error) }, 'not refreshed'),
    );
  }, interval);
  timer.unref();
  return { refresh, stop: () => clearInterval(timer) };
};
