import type { PersonId } from '../../model/people.ts';
import { spokenOf, type SpokenOf } from '../../model/spoken-of.ts';
import { changeStored } from '../change-stored.ts';
import { getChecked } from '../checked.ts';
import { hashOf } from '../papers/keys.ts';
import type { Container, Store } from '../store.ts';
import { personPartition } from './keys.ts';

/** With the person: one item a conversation, whose id may hold any character. */
const place = (tenant: string, person: PersonId, conversation: string): [Container, string, string] => [
  'people',
  personPartition(tenant, person),
  `spoken:${hashOf(conversation)}`,
];

/** What somebody was last told in a conversation. */
export const readSpokenOf = async (
  store: Store,
  tenant: string,
  person: PersonId,
  conversation: string,
): Promise<SpokenOf | null> =>
  (await getChecked(store, spokenOf, place(tenant, person, conversation)))?.value ?? null;

/** Takes the place of what was told before, whatever clocks say. */
export const keepSpokenOf = async (
  store: Store,
  tenant: string,
  conversation: string,
  told: SpokenOf,
): Promise<void> => {
  await changeStored(store, spokenOf, place(tenant, told.person, conversation), () => told);
};
