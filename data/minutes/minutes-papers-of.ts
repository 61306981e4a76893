import { isApproved } from '../model/minutes/minutes.ts';
import type { RegisterPaper } from '../register/register.ts';
import { readAllMinutes } from '../store/minutes/minutes.ts';
import type { Store } from '../store/store.ts';
import { minutesPaper } from './paper-of.ts';

/** Every approved minutes of a group, as papers of the register; a draft is nobody's to quote. */
export const minutesPapersOf = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<RegisterPaper[]> => {
  const kept = await readAllMinutes(store, tenant, groupId);
  return kept.filter(({ minutes }) => isApproved(minutes)).map(minutesPaper);
};
