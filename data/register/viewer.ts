import { groupKey } from './group-key.ts';
import { regionOf } from './paper-names.ts';
import type { RegisterPaper } from './register.ts';

/**
 * Who reads an answer, as far as the register must know: the keys of the groups whose own papers may be told, and of
 * those whose closed items (lukket punkt) may. For a channel: the groups that every reader there belongs to.
 */
export interface Viewer {
  groups: ReadonlySet<string>;
  /** An observer reads a group's papers and not its closed items, so the two are not the same. */
  closed: ReadonlySet<string>;
}

/** Sees public papers without their closed items; who is not told apart is this one. */
export const publicViewer: Viewer = { groups: new Set(), closed: new Set() };

/** A viewer of the groups given by key, see {@link groupKey}; of all their closed items too where nothing else is said. */
export const viewerOf = (groups: Iterable<string>, closed: Iterable<string> = groups): Viewer => ({
  groups: new Set(groups),
  closed: new Set(closed),
});

/** The key of the group that a paper and its closed items belong to; null where neither classification nor paper tells. */
export const groupOfPaper = (paper: RegisterPaper): string | null => {
  const { body } = paper.paper.document;
  return paper.access?.group ?? (body === null ? null : groupKey(body, regionOf(paper)));
};

const isOfOne = (paper: RegisterPaper, groups: ReadonlySet<string>): boolean => {
  const group = groupOfPaper(paper);
  return group !== null && groups.has(group);
};

/** May the viewer read the paper at all? */
export const maySeePaper = (paper: RegisterPaper, viewer: Viewer): boolean =>
  (paper.access?.level ?? 'public') === 'public' || isOfOne(paper, viewer.groups);

/** May the viewer read the paper's closed items too? */
export const maySeeClosed = (paper: RegisterPaper, viewer: Viewer): boolean => isOfOne(paper, viewer.closed);
