import { buildRegister } from './build-register.ts';
import type { Register, RegisterPaper } from './register.ts';
import { groupOfPaper, maySeeClosed, maySeePaper } from './viewer.ts';
import type { Viewer } from './viewer.ts';
import { withoutClosed } from './without-closed.ts';

/** Views kept for a register; whoever asks least often is built again. */
const mostKept = 8;

interface Views {
  /** Groups that something is hidden for: only these tell viewers apart. */
  guarded: ReadonlySet<string>;
  byGroups: Map<string, Register>;
}

const views = new WeakMap<Register, Views>();

const isGuarded = (paper: RegisterPaper): boolean =>
  paper.access?.level === 'group' || withoutClosed(paper) !== paper;

const viewsOf = (register: Register): Views => {
  let found = views.get(register);
  if (found === undefined) {
    const guarded = [...register.papers.values()].filter(isGuarded);
    const groups = guarded.map((paper) => groupOfPaper(paper) ?? '');
    views.set(register, (found = { guarded: new Set(groups), byGroups: new Map() }));
  }
  return found;
};

/** The papers as a viewer may know them. A version whose newer one is hidden is the newest there is. */
const papersFor = (papers: readonly RegisterPaper[], viewer: Viewer): RegisterPaper[] => {
  const seen = papers.filter((paper) => maySeePaper(paper, viewer));
  const ids = new Set(seen.map(({ documentId }) => documentId));
  return seen.map((paper) => {
    const open = maySeeClosed(paper, viewer) ? paper : withoutClosed(paper);
    return ids.has(paper.supersededBy ?? '') ? open : { ...open, supersededBy: null };
  });
};

/**
 * The register as a viewer may know it: built from what that viewer may read and nothing else, so that an answer is
 * the same as if the rest had never been imported. Viewers who see the same share a view; where nothing is hidden it is
 * the register itself.
 */
export const visibleTo = (register: Register, viewer: Viewer): Register => {
  const { guarded, byGroups } = viewsOf(register);
  if (guarded.size === 0) return register;
  const key = [viewer.groups, viewer.closed]
    .map((groups) => [...guarded].filter((group) => groups.has(group)).sort())
    .map((groups) => groups.join('\n'))
    .join('\n\n');
  let view = byGroups.get(key);
  byGroups.delete(key);
  view ??= buildRegister(papersFor([...register.papers.values()], viewer));
  byGroups.set(key, view);
  const [oldest] = byGroups.keys();
  if (byGroups.size > mostKept && oldest !== undefined) byGroups.delete(oldest);
  return view;
};
