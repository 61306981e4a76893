import type { Access } from '../../cards/import-review/access-choice.ts';
import type { PaperAccess } from '../../data/model/access.ts';
import type { RegisterPaper } from '../../data/register/register.ts';
import { groupOfPaper } from '../../data/register/viewer.ts';
import { withoutClosed } from '../../data/register/without-closed.ts';
import type { Person } from '../inbound.ts';

/** What somebody may do with papers: for which groups, and for all that have none. */
export type Importer = {
  isAdmin: boolean;
  /** Groups whose papers they keep. */
  groups: readonly { groupId: string; name: string }[];
};

/** Asks the store, since a role may just have been taken away; null for who may not import anything. */
export type ImporterOf = (person: Person) => Promise<Importer | null>;

/** May this importer decide over a paper that is classified so? A public paper of no group is everybody's. */
export const keeps = ({ isAdmin, groups }: Importer, { group }: PaperAccess): boolean =>
  isAdmin || group === null || groups.some(({ groupId }) => groupId === group);

/** May this importer see all of a paper? Its closed items are its group's, also where the paper is public. */
export const readsAll = ({ isAdmin, groups }: Importer, paper: RegisterPaper): boolean =>
  isAdmin || withoutClosed(paper) === paper || groups.some(({ groupId }) => groupId === groupOfPaper(paper));

/** A classification that was chosen on the card, as it is stored; null when it is not theirs to choose. */
export const chosenBy = (importer: Importer, chosen: Access): PaperAccess | null => {
  if (chosen.level === 'public') return { level: 'public', group: null };
  const { groupId } = chosen;
  return importer.groups.some((one) => one.groupId === groupId) ? { level: 'group', group: groupId } : null;
};
