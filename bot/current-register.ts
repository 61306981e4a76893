import { buildRegister } from '../data/register/build-register.ts';
import type { Register, RegisterPaper } from '../data/register/register.ts';
import { decisionPapersOf } from '../data/decisions/load-decision-papers.ts';
import { isApproved, type Minutes } from '../data/model/minutes/minutes.ts';
import { minutesPapersOf } from '../data/minutes/minutes-papers-of.ts';
import { minutesPrefix } from '../data/store/minutes/minutes.ts';
import { createPaperLoader } from '../data/store/papers/load.ts';
import { groupIds } from '../data/store/people/group-ids.ts';
import { fromNow, type Change, type Store } from '../data/store/store.ts';
import { followChanges, type Following } from './follow-changes.ts';
import type { Log } from './log.ts';

export type CurrentRegister = Following & {
  /** The register as of the last look. */
  current: () => Register;
};

/** Groups whose papers are read at a time. */
const atOnce = 16;

/** What groups made themselves, as papers, by group: only the groups asked for are read again. */
const groupPapers = (read: (groupId: string) => Promise<RegisterPaper[]>) => {
  const kept = new Map<string, RegisterPaper[]>();
  return {
    all: () => [...kept.values()].flat(),
    load: async (groups: readonly string[]) => {
      for (let first = 0; first < groups.length; first += atOnce)
        await Promise.all(
          groups.slice(first, first + atOnce).map(async (group) => kept.set(group, await read(group))),
        );
    },
  };
};

/**
 * Holds a tenant's register in memory, so that a question costs the store nothing, and follows the store's changes: only
 * what has changed is read again. While the store cannot be reached the last register goes on answering.
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
  const loadImported = createPaperLoader(store, tenant);
  const decisions = groupPapers((group) => decisionPapersOf(store, tenant, group));
  const minutes = groupPapers((group) => minutesPapersOf(store, tenant, group));
  let imported: readonly RegisterPaper[] = [];
  const loadPapers = async (): Promise<void> => {
    const { papers, unreadable } = await loadImported();
    if (unreadable.length > 0)
      log.warn({ documents: unreadable.map(({ documentId }) => documentId) }, 'papers unreadable');
    imported = papers;
  };
  const build = (): Register => {
    const [decided, met] = [decisions.all(), minutes.all()];
    const built = buildRegister([...imported, ...decided, ...met]);
    prepare(built);
    const counts = { papers: imported.length, decisions: decided.length, minutes: met.length };
    log.info(counts, 'register loaded');
    return built;
  };
  const groups = await groupIds(store, tenant);
  await Promise.all([loadPapers(), decisions.load(groups), minutes.load(groups)]);
  let register = build();
  /** Two at once could leave the older: they go one after the other. */
  let reading: Promise<void> = Promise.resolve();
  const again = (read: () => Promise<void>): Promise<void> =>
    (reading = reading
      .catch(() => undefined)
      .then(async () => {
        await read();
        register = build();
      }));
  const prefix = `${tenant}/`;
  const groupsIn = (changes: readonly Change[]): string[] => [
    ...new Set(
      changes
        .filter(({ partition }) => partition.startsWith(prefix))
        .map(({ partition }) => partition.slice(prefix.length)),
    ),
  ];
  /** A draft is no paper yet, however often it is written on. */
  const isPaper = ({ id, ...change }: Change): boolean =>
    id.startsWith(minutesPrefix) &&
    (change.deleted ||
      change.body['state'] === undefined ||
      isApproved(change.body as Pick<Minutes, 'state'>));
  const following = [
    followChanges(
      store,
      'register',
      cursor,
      async (changes) => {
        if (changes.some(({ partition }) => partition === tenant)) await again(loadPapers);
      },
      log,
    ),
    followChanges(
      store,
      'decisions',
      decided,
      async (changes) => {
        const touched = groupsIn(changes);
        if (touched.length > 0) await again(() => decisions.load(touched));
      },
      log,
    ),
    followChanges(
      store,
      'meetings',
      met,
      async (changes) => {
        const touched = groupsIn(changes.filter(isPaper));
        if (touched.length > 0) await again(() => minutes.load(touched));
      },
      log,
    ),
  ];
  return {
    current: () => register,
    refresh: async () => {
      await Promise.all(following.map((one) => one.refresh()));
    },
    stop: () => following.forEach((one) => one.stop()),
  };
};
