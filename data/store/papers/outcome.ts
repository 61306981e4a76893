import type { PaperAccess } from '../../model/access.ts';
import type { SeriesHead, StageManifest } from '../../model/stored.ts';
import { inOrder, supersededBy } from './series.ts';

/**
 * What became of an import. `new`: the first of its series. `unchanged`: it was there already. `superseded`: it
 * took an earlier version's place. `older`: it is a version of a paper that has a newer one, or a draft of one that
 * is in force. `reread`: the same text, of which the records were read anew.
 */
export type Outcome = 'new' | 'unchanged' | 'superseded' | 'older' | 'reread';

export interface Accepted {
  outcome: Outcome;
  documentId: string;
  series: string;
  /** The documents whose place it has, oldest first. */
  supersedes: string[];
  /** The document that has its place, if it is not the newest. */
  supersededBy: string | null;
}

/**
 * A series with the version in it, in the place of an earlier import of the same document.
 * @param access how it is classified; null: as this document was, or else as the newest of its series, so that a new
 *   version of a group's paper is not public because nobody said so
 */
export const withVersion = (
  head: SeriesHead | null,
  { series, key, version: staged }: StageManifest,
  access: PaperAccess | null,
): SeriesHead => {
  const versions = head?.versions ?? [];
  const known = versions.find(({ documentId }) => documentId === staged.documentId);
  const inherited = known ?? inOrder(versions).at(-1) ?? staged;
  const version = { ...staged, access: access ?? inherited.access };
  return {
    series,
    key,
    versions:
      known === undefined
        ? [...versions, version]
        : // A document keeps the time at which it came first: rereading makes it no newer.
          versions.map((one) => (one === known ? { ...version, importedAt: known.importedAt } : one)),
  };
};

/** The series with a document classified anew. */
export const withAccess = (head: SeriesHead, documentId: string, access: PaperAccess): SeriesHead => ({
  ...head,
  versions: head.versions.map((one) => (one.documentId === documentId ? { ...one, access } : one)),
});

/** The series without the document, which another series has now. */
export const withoutVersion = (head: SeriesHead, documentId: string): SeriesHead => ({
  ...head,
  versions: head.versions.filter((version) => version.documentId !== documentId),
});

/** Says how a document stands in its series; `how` where the import itself knows better than the versions tell. */
export const standing = (
  head: SeriesHead,
  documentId: string,
  how: 'unchanged' | 'reread' | null,
): Accepted => {
  const ordered = inOrder(head.versions);
  const later = supersededBy(ordered, documentId);
  const supersedes = ordered
    .map((version) => version.documentId)
    .filter((one) => one !== documentId && supersededBy(ordered, one) === documentId);
  const byVersions = supersedes.length > 0 ? 'superseded' : ordered.length > 1 ? 'older' : 'new';
  return { outcome: how ?? byVersions, documentId, series: head.series, supersedes, supersededBy: later };
};
