import { goneList, type GoneList } from '../../data/keeping/records.ts';
import { goneId, keepingPartition } from '../../data/keeping/keys.ts';
import { knownPerson, roster, sharedConversation } from '../../data/model/people.ts';
import { changeStored } from '../../data/store/change-stored.ts';
import { isEmptied } from '../../data/store/emptied.ts';
import { everyChange } from '../../data/store/every-change.ts';
import { kindOf } from '../../data/keeping/kept.ts';
import type { Keeping } from './keeping.ts';

/** Who is gone now: in no group's roster and not to be reached; and the channels that Punkt has left. */
const goneNow = async ({ store, tenant }: Keeping): Promise<string[]> => {
  const away = new Set<string>();
  const needed = new Set<string>();
  for await (const change of everyChange(store, 'people')) {
    if (change.deleted || isEmptied(change.body)) continue;
    const name = kindOf('people', tenant, change)?.name;
    if (name === 'roster') {
      const { members, contacts } = roster.parse(change.body);
      for (const { person } of members) needed.add(person);
      for (const { people } of contacts) for (const person of people) needed.add(person);
    } else if (name === 'person') {
      const { person, silent, reference } = knownPerson.parse(change.body);
      if (silent !== null || reference === null) away.add(person);
    } else if (name === 'conversation') {
      const { silent, bound, reference } = sharedConversation.parse(change.body);
      if (silent !== null && bound === null) away.add(reference.conversationId);
    }
  }
  return [...away].filter((id) => !needed.has(id));
};

/** Notes who is gone since when: whoever is back is off the list, whoever is newly gone is on it from now on. */
export const noteGone = async (keeping: Keeping): Promise<GoneList['since']> => {
  const { store, tenant, now } = keeping;
  const gone = await goneNow(keeping);
  const at = now();
  const list = await changeStored(store, goneList, ['audit', keepingPartition(tenant), goneId], (before) => {
    const since = Object.fromEntries(gone.map((id) => [id, before?.since[id] ?? at]));
    return before !== null && JSON.stringify(before.since) === JSON.stringify(since) ? before : { since };
  });
  return list?.since ?? {};
};
