import { isApproved } from '../model/minutes/minutes.ts';
import { roster } from '../model/people.ts';
import type { RegisterPaper } from '../register/register.ts';
import { checked, everyItem } from '../store/checked.ts';
import { readAllMinutes } from '../store/minutes/minutes.ts';
import { groupsPartition } from '../store/people/keys.ts';
import type { Store } from '../store/store.ts';
import { minutesPaper } from './paper-of.ts';

/** Every approved minutes, as papers of the register; a draft is nobody's to quote. */
export const loadMinutesPapers = async (store: Store, tenant: string): Promise<RegisterPaper[]> => {
  const partition = groupsPartition(tenant);
  const papers: RegisterPaper[] = [];
  for (const { id, body } of await everyItem(store, 'people', partition, '')) {
    const { groupId } = checked(roster, body, `people/${partition}/${id}`);
    const kept = await readAllMinutes(store, tenant, groupId);
    papers.push(...kept.filter(({ minutes }) => isApproved(minutes)).map(minutesPaper));
  }
  return papers;
};
