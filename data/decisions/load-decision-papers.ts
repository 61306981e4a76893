import type { RegisterPaper } from '../register/register.ts';
import { readDecisions } from '../store/decisions/decisions.ts';
import { groupIds } from '../store/people/group-ids.ts';
import type { Store } from '../store/store.ts';
import { decisionPaper } from './paper-of.ts';

/**
 * Every decision of a group that was taken in writing or reported, as papers of the register. Each is its group's own, so
 * that who may read it is decided as for any other paper.
 */
export const decisionPapersOf = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<RegisterPaper[]> => (await readDecisions(store, tenant, groupId)).map(decisionPaper);

/** Those of all groups. */
export const loadDecisionPapers = async (store: Store, tenant: string): Promise<RegisterPaper[]> => {
  const papers: RegisterPaper[] = [];
  for (const groupId of await groupIds(store, tenant))
    papers.push(...(await decisionPapersOf(store, tenant, groupId)));
  return papers;
};
