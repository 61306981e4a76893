import { seriesHead, type Correction, type SeriesHead } from '../../model/stored.ts';
import { isStoreError, type StoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { checked, everyItem } from '../checked.ts';
import { currentOf } from './current.ts';
import { headPrefix } from './keys.ts';
import { loadVersion, type LoadedPaper } from './load-version.ts';
import { inOrder } from './series.ts';
import { SharedStrings } from './shared-strings.ts';
import { loadCorrections } from './stored-corrections.ts';

/** A version that is listed and cannot be read: damaged, or written in a form this Punkt does not know. */
export interface UnreadablePaper {
  documentId: string;
  file: string;
  error: StoreError;
}

export interface LoadedPapers {
  papers: LoadedPaper[];
  unreadable: UnreadablePaper[];
}

/**
 * One document, or null when the tenant has none with this id. An import of it that is accepted while it is being
 * read takes the earlier chunks away; then the head speaks of other ones, and those are read.
 * @throws StoreError `damaged` when it cannot be read
 */
export const loadPaper = async (
  store: Store,
  tenant: string,
  documentId: string,
): Promise<LoadedPaper | null> => {
  let current = await currentOf(store, tenant, documentId);
  while (current !== null) {
    const { head, version } = current;
    try {
      return await loadVersion(store, tenant, head.value, documentId, await loadCorrections(store, tenant));
    } catch (error) {
      current = await currentOf(store, tenant, documentId);
      if (!isStoreError(error, 'damaged') || current?.version.stage === version.stage) throw error;
    }
  }
  return null;
};

const atOnce = 16;

/** All that a loaded paper is made of, but for the tenant: as long as it is the same, so is the paper. */
const markOf = ({ versions }: SeriesHead, documentId: string, corrections: readonly Correction[]): string => {
  const ordered = inOrder(versions);
  const documents = ordered.map((one) => one.documentId);
  return JSON.stringify([
    ordered.find((one) => one.documentId === documentId),
    documents,
    corrections.filter((one) => documents.includes(one.documentId)),
  ]);
};

/**
 * Loads all papers of a tenant, every version of them, series by series and in a series from the oldest to the newest.
 * One that cannot be read does not keep the others back. Called again, it only reads those that have changed: the others
 * are the objects they were.
 */
export const createPaperLoader = (store: Store, tenant: string): (() => Promise<LoadedPapers>) => {
  let known = new Map<string, { mark: string; paper: LoadedPaper }>();
  return async () => {
    const [heads, corrections] = await Promise.all([
      everyItem(store, 'register', tenant, headPrefix),
      loadCorrections(store, tenant),
    ]);
    const versions = heads.flatMap(({ id, body }) => {
      const head = checked(seriesHead, body, `register/${tenant}/${id}`);
      return inOrder(head.versions).map(({ documentId, file }) => ({ head, documentId, file }));
    });
    const shared = new SharedStrings();
    const next: typeof known = new Map();
    const load = async ({
      head,
      documentId,
      file,
    }: (typeof versions)[number]): Promise<LoadedPaper | UnreadablePaper> => {
      const mark = markOf(head, documentId, corrections);
      const before = known.get(documentId);
      if (before?.mark === mark) {
        next.set(documentId, before);
        return before.paper;
      }
      try {
        const paper = await loadVersion(store, tenant, head, documentId, corrections, shared);
        next.set(documentId, { mark, paper });
        return paper;
      } catch (error) {
        if (!isStoreError(error, 'damaged')) throw error;
        // It may just have been imported anew.
        return (
          (await loadPaper(store, tenant, documentId).catch((still: unknown) => {
            if (!isStoreError(still, 'damaged')) throw still;
            return { documentId, file, error: still };
          })) ?? { documentId, file, error }
        );
      }
    };
    const loaded: LoadedPapers = { papers: [], unreadable: [] };
    for (let first = 0; first < versions.length; first += atOnce)
      for (const one of await Promise.all(versions.slice(first, first + atOnce).map(load)))
        if ('error' in one) loaded.unreadable.push(one);
        else loaded.papers.push(one);
    known = next;
    return loaded;
  };
};

/** All papers of a tenant, once: see {@link createPaperLoader}. */
export const loadPapers = (store: Store, tenant: string): Promise<LoadedPapers> =>
  createPaperLoader(store, tenant)();
