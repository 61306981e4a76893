import { preferences, type Preferences } from '../../model/preferences.ts';
import type { PersonId } from '../../model/people.ts';
import { changeStored } from '../change-stored.ts';
import { getChecked } from '../checked.ts';
import type { Store } from '../store.ts';
import { personPartition } from './keys.ts';

const itemId = 'preferences';

/** How somebody wants to be reminded; null where they have said nothing. */
export const readPreferences = async (
  store: Store,
  tenant: string,
  person: PersonId,
): Promise<Preferences | null> =>
  (await getChecked(store, preferences, ['people', personPartition(tenant, person), itemId]))?.value ?? null;

/** Changes somebody's preferences, see changeStored. */
export const changePreferences = (
  store: Store,
  tenant: string,
  person: PersonId,
  change: (now: Preferences | null) => Preferences | null,
): Promise<Preferences | null> =>
  changeStored(store, preferences, ['people', personPartition(tenant, person), itemId], change);
