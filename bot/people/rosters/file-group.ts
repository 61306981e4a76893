import { journalNumber } from '../../../data/model/journal-number.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { noteEventOnce } from '../../../data/store/audit.ts';
import { changeRoster, readRoster } from '../../../data/store/people/change-people.ts';
import type { Store } from '../../../data/store/store.ts';

/**
 * Sets under which number a group's decisions are filed (journalnummer); null only asks.
 * @returns the number that counts now
 */
export const fileGroup = async (
  { store, tenant, now }: { store: Store; tenant: string; now: () => string },
  groupId: string,
  number: string | null,
  by: PersonId,
): Promise<{ journal: string | null } | 'bad-number'> => {
  if (number === null) return { journal: (await readRoster(store, tenant, groupId))?.journal ?? null };
  const read = journalNumber.safeParse(number);
  if (!read.success) return 'bad-number';
  const journal = read.data;
  const changed = await changeRoster(store, tenant, groupId, (roster) =>
    roster === null || roster.journal === journal ? roster : { ...roster, journal },
  );
  const event = {
    at: now(),
    kind: 'done',
    act: 'people.journal',
    who: by,
    subject: groupId.slice(0, 400),
  } as const;
  await noteEventOnce(store, tenant, `people.journal ${groupId} ${journal}`, { ...event, detail: journal });
  return { journal: changed?.journal ?? null };
};
