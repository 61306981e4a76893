import { buildRegister } from '../data/register/build-register.ts';
import type { Register } from '../data/register/register.ts';
import { loadPapers } from '../data/store/papers/load.ts';
import { fromNow, type Store } from '../data/store/store.ts';
import { describeError, type Log } from './log.ts';

/** Milliseconds between looks at the store; so long may an import in another process take to be heard of. */
const interval = 5_000;

export type CurrentRegister = {
  /** The register as of the last look. */
  current: () => Register;
  /** Looks now. Several at once are one look. */
  refresh: () => Promise<void>;
  stop: () => void;
};

/**
 * Holds a tenant's register in memory, so that a question costs the store nothing, and follows the store's changes,
 * whichever process made them. While the store cannot be reached the last register goes on answering.
 *
 * @param prepare what a register needs done before it is asked, so that no question waits for it
 * @throws StoreError when the store cannot be read at the start
 */
export const followRegister = async (
  store: Store,
  tenant: string,
  log: Log,
  prepare: (register: Register) => void,
): Promise<CurrentRegister> => {
  // The cursor first: what is written while the papers are read is then seen at the next look.
  let { cursor } = await store.changes('register', fromNow);
  const load = async (): Promise<Register> => {
    const { papers, unreadable } = await loadPapers(store, tenant);
    if (unreadable.length > 0)
      log.warn({ documents: unreadable.map(({ documentId }) => documentId) }, 'papers unreadable');
    const built = buildRegister(papers);
    prepare(built);
    log.info({ papers: papers.length }, 'register loaded');
    return built;
  };
  let register = await load();

  const look = async (): Promise<void> => {
    let touched = false;
    let at = cursor;
    for (let more = true; more;) {
      const found = await store.changes('register', at);
      touched ||= found.changes.some(({ partition }) => partition === tenant);
      ({ cursor: at, more } = found);
    }
    if (touched) register = await load();
    // Only now: a load that failed is tried again at the next look.
    cursor = at;
  };
  let looking: Promise<void> | null = null;
  const refresh = () => (looking ??= look().finally(() => (looking = null)));

  const timer = setInterval(() => {
    refresh().catch((error: unknown) => log.warn({ error: describeError(error) }, 'register not refreshed'));
  }, interval);
  timer.unref();
  return { current: () => register, refresh, stop: () => clearInterval(timer) };
};
