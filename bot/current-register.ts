import { buildRegister } from '../data/register/build-register.ts';
import type { Register } from '../data/register/register.ts';
import { loadPapers } from '../data/store/papers/load.ts';
import { fromNow, type Store } from '../data/store/store.ts';
import { followChanges, type Following } from './follow-changes.ts';
import type { Log } from './log.ts';

export type CurrentRegister = Following & {
  /** The register as of the last look. */
  current: () => Register;
};

/**
 * Holds a tenant's register in memory, so that a question costs the store nothing, and follows the store's changes.
 * While the store cannot be reached the last register goes on answering.
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
  const { cursor } = await store.changes('register', fromNow);
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
  const following = followChanges(
    store,
    'register',
    cursor,
    async (changes) => {
      if (changes.some(({ partition }) => partition === tenant)) register = await load();
    },
    log,
  );
  return { current: () => register, ...following };
};
