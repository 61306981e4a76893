import { nameKey, wordsOf } from './name-key.ts';
import { dayOf, regionOf, shortRegion } from './paper-names.ts';
import type { Register, RegisterPaper } from './register.ts';
import type { Thing } from './thing.ts';
import { groupOfPaper } from './viewer.ts';

/** A group as its roster names it. */
export interface NamedGroup {
  groupId: string;
  name: string;
  region: string | null;
}

/** The group as the papers know it; null when no paper does. */
export const thingOfGroup = (
  register: Register,
  { name, region }: Pick<NamedGroup, 'name' | 'region'>,
): Thing | null =>
  [...register.things.values()].find(
    (thing) =>
      thing.kind === 'group' &&
      shortRegion(thing.region) === shortRegion(region) &&
      thing.names.some((one) => nameKey(one) === nameKey(name)),
  ) ?? null;

/** Is the paper the group's own? By its classification, or by the body it names. */
const isOf = (paper: RegisterPaper, { groupId, name, region }: NamedGroup): boolean => {
  if (groupOfPaper(paper) === groupId) return true;
  const { body } = paper.paper.document;
  const there = regionOf(paper);
  const sameRegion = region === null || there === null || there === shortRegion(region);
  if (body === null || !sameRegion) return false;
  // A level of a cluster names the cluster too ("Klyngen X – fagligt strategisk niveau").
  const words = new Set(wordsOf(body));
  return nameKey(body) === nameKey(name) || wordsOf(name).every((word) => words.has(word));
};

/** The group's own papers that are not superseded, the newest first; those that name just this group before others. */
export const papersOfGroup = (register: Register, group: NamedGroup): RegisterPaper[] => {
  const isJust = (paper: RegisterPaper): boolean =>
    groupOfPaper(paper) === group.groupId || nameKey(paper.paper.document.body ?? '') === nameKey(group.name);
  return [...register.papers.values()]
    .filter((paper) => paper.supersededBy == null && isOf(paper, group))
    .sort((a, b) =>
      isJust(a) === isJust(b) ? ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? 1 : -1) : isJust(a) ? -1 : 1,
    );
};
