import { isOf, keptKinds, kindOf } from '../../data/keeping/kept.ts';
import { keepingPartition, erasureId } from '../../data/keeping/keys.ts';
import { erasure } from '../../data/keeping/records.ts';
import type { PersonId } from '../../data/model/people.ts';
import { noteEvent } from '../../data/store/audit.ts';
import { getChecked } from '../../data/store/checked.ts';
import { isEmptied } from '../../data/store/emptied.ts';
import { everyChange } from '../../data/store/every-change.ts';
import { containers } from '../../data/store/store.ts';
import { somebodyOf } from './erase.ts';
import { labelled } from './labels.da.ts';
import type { Keeping } from './keeping.ts';

/** One thing that is stored about somebody, as it is handed to them: Danish labels throughout. */
export interface ToldItem {
  Hvad: string;
  Hvorfor: string;
  'Hvor længe': string;
  Indhold: unknown;
}

export interface ToldPerson {
  Person: string;
  Udskrevet: string;
  /** When they were erased, where they were. */
  Slettet: string | null;
  Oplysninger: ToldItem[];
}

const told = (name: string, content: unknown): ToldItem => {
  const kept = keptKinds[name];
  if (kept === undefined) throw new Error(`no kind ${name}`);
  return {
    Hvad: kept.told.what,
    Hvorfor: kept.told.why,
    'Hvor længe': kept.told.until,
    Indhold: labelled(content),
  };
};

/** Everything that is stored about somebody, and nothing about anybody else: by the table, and by what ballots say. */
export const storedAbout = async (keeping: Keeping, person: PersonId): Promise<ToldItem[]> => {
  const { store, tenant, ballots } = keeping;
  const somebody = await somebodyOf(keeping, person);
  const items: ToldItem[] = [];
  for (const container of containers)
    for await (const change of everyChange(store, container)) {
      if (change.deleted || isEmptied(change.body) || !isOf(tenant, change.partition)) continue;
      const listed = kindOf(container, tenant, change);
      const content = listed?.kept.of?.(listed.kept.schema.parse(change.body), somebody) ?? null;
      if (listed !== null && content !== null) items.push(told(listed.name, content));
    }
  for (const one of await ballots.of(person)) items.push(told('ballot-event', one));
  return items;
};

/**
 * The same to be handed to them. That it was handed out is noted.
 * @param by who asked for it
 */
export const exportPerson = async (keeping: Keeping, person: PersonId, by: PersonId): Promise<ToldPerson> => {
  const { store, tenant, now } = keeping;
  const items = await storedAbout(keeping, person);
  const at = now();
  const erased = await getChecked(store, erasure, ['audit', keepingPartition(tenant), erasureId(person)]);
  await noteEvent(store, tenant, { at, kind: 'done', act: 'keeping.export', who: by, subject: person });
  return { Person: person, Udskrevet: at, Slettet: erased?.value.ended ?? null, Oplysninger: items };
};
