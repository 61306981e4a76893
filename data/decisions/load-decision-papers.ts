import { roster } from '../model/people.ts';
import type { RegisterPaper } from '../register/register.ts';
import { checked, everyItem } from '../store/checked.ts';
import { readDecisions } from '../store/decisions/decisions.ts';
import { groupsPartition } from '../store/people/keys.ts';
import type { Store } from '../store/store.ts';
import { decisionPaper } from './paper-of.ts';

/**
 * Every decision that was taken in writing or reported, as papers of the register. Each is its group's own, so that who
 * may read it is decided as for any other paper.
 */
export const loadDecisionPapers = async (store: Store, tenant: string): Promise<RegisterPaper[]> => {
  const partition = groupsPartition(tenant);
  const papers: RegisterPaper[] = [];
  for (const { id, body } of await everyItem(store, 'people', partition, '')) {
    const { groupId } = checked(roster, body, `people/${partition}/${id}`);
    papers.push(...(await readDecisions(store, tenant, groupId)).map(decisionPaper));
  }
  return papers;
};
