import { groupKey } from './group-key.ts';
import { regionOf } from './paper-names.ts';
import type { RegisterPaper } from './register.ts';

/**
 * Who reads an answer, as far as the register must know: the keys of the groups whose group-level papers and closed
 * items (lukket punkt) may be told. For a channel: the groups that every reader there belongs to.
 */
export interface Viewer {
  groups: ReadonlySet<string>;
}

/** Sees public papers without their closed items; who is not told apart is this one. */
export const publicViewer: Viewer = { groups: new Set() };

/** A viewer of the groups given by key; see {@link groupKey}. */
export const viewerOf = (groups: Iterable<string>): Viewer => ({ groups: new Set(groups) });

/** The key of the group that a paper and its closed items belong to; null where neither classification nor paper tells. */
export const groupOfPaper = (paper: RegisterPaper): string | null => {
  const { body } = paper.paper.document;
  return paper.access?.group ?? (body === null ? null : groupKey(body, regionOf(paper)));
};

const isOfGroup = (paper: RegisterPaper, viewer: Viewer): boolean => {
  const group = groupOfPaper(paper);
  return group !== null && viewer.groups.has(group);
};

/** May the viewer read the paper at all? */
export const maySeePaper = (paper: RegisterPaper, viewer: Viewer): boolean =>
  (paper.access?.level ?? 'public') === 'public' || isOfGroup(paper, viewer);

/** May the viewer read the paper's closed items too? */
export const maySeeClosed = (paper: RegisterPaper, viewer: Viewer): boolean => isOfGroup(paper, viewer);
