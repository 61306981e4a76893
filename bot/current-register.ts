import { buildRegister } from '../data/register/build-register.ts';
import type { Register } from '../data/register/register.ts';
import { loadDecisionPapers } from '../data/decisions/load-decision-papers.ts';
import { loadMinutesPapers } from '../data/minutes/load-minutes-papers.ts';
import { minutesPrefix } from '../data/store/minutes/minutes.ts';
import { loadPapers } from '../data/store/papers/load.ts';
import { fromNow, type Change, type Store } from '../data/store/store.ts';
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
  const { cursor: decided } = await store.changes('decisions', fromNow);
  const { cursor: met } = await store.changes('meetings', fromNow);
  const load = async (): Promise<Register> => {
    const { papers, unreadable } = await loadPapers(store, tenant);
    if (unreadable.length > 0)
      log.warn({ documents: unreadable.map(({ documentId }) => documentId) }, 'papers unreadable');
    const decisions = await loadDecisionPapers(store, tenant);
    const minutes = await loadMinutesPapers(store, tenant);
    const built = buildRegister([...papers, ...decisions, ...minutes]);
    prepare(built);
    const counts = { papers: papers.length, decisions: decisions.length, minutes: minutes.length };
    log.info(counts, 'register loaded');
    return built;
  };
  let register = await load();
  /** Two loads at once could leave the older: they go one after the other. */
  let loading: Promise<void> = Promise.resolve();
  const reload = (): Promise<void> =>
    (loading = loading
      .catch(() => undefined)
      .then(async () => {
        register = await load();
      }));
  const papers = followChanges(
    store,
    'register',
    cursor,
    async (changes) => {
      if (changes.some(({ partition }) => partition === tenant)) await reload();
    },
    log,
  );
  const decisions = followChanges(
    store,
    'decisions',
    decided,
    async (changes) => {
      if (changes.some(({ partition }) => partition.startsWith(`${tenant}/`))) await reload();
    },
    log,
  );
  const isApproved = ({ partition, id, ...change }: Change): boolean =>
    partition.startsWith(`${tenant}/`) &&
    id.startsWith(minutesPrefix) &&
    (change.deleted ||
      change.body['state'] === undefined ||
      change.body['state'] === 'approved' ||
      change.body['state'] === 'confirmed');
  const minutes = followChanges(
    store,
    'meetings',
    met,
    async (changes) => {
      // A draft is no paper yet, however often it is written on.
      if (changes.some(isApproved)) await reload();
    },
    log,
  );
  return {
    current: () => register,
    refresh: async () => {
      await papers.refresh();
      await decisions.refresh();
      await minutes.refresh();
    },
    stop: () => {
      papers.stop();
      decisions.stop();
      minutes.stop();
    },
  };
};
