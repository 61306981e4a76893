import type { PersonId } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Viewer } from '../../../data/register/viewer.ts';
import { actingIn as actingInGroup, type ActingIn, type MeantGroup } from '../../acting-in.ts';
import type { CardAction, Message, Person } from '../../inbound.ts';
import type { Reminding } from '../reminding.ts';
import { refusal } from './sentences.ts';

/** What the chat's part of reminding asks of others. */
export interface RemindChatParts {
  reminding: Reminding;
  /** The group a message is about. @throws Refused */
  whichGroup: (message: Pick<Message, 'conversation' | 'person'>, said: string | null) => MeantGroup;
  /** The groups somebody is in or a contact of, by memory. */
  groupsOf: (person: PersonId) => readonly MeantGroup[];
  /** The papers as a viewer may know them. */
  papersOf: (viewer: Viewer) => Register;
  /** What may be told in reply: to the person, or to everybody who reads along. */
  viewerOf: (inbound: Message | CardAction) => Promise<Viewer>;
  /** What one person may read. */
  viewerOfPerson: (person: PersonId) => Viewer;
  /** What everybody may read who reads along in a group's place. */
  viewerInPlace: (groupId: string) => Promise<Viewer>;
  /** What somebody is called outside a roster. */
  nameOf: (person: PersonId) => string | null;
  /** Takes over what a group's origins state now, so that a list is of today. */
  refresh: (groupId: string) => Promise<void>;
  /** Something was done with deadlines: what follows from it is to be sent. */
  changed: () => void;
}

/** Who acts, see actingIn. @throws Refused when Teams does not say who it is */
export const actingIn = (
  { reminding }: Pick<RemindChatParts, 'reminding'>,
  person: Person,
  groupId: string,
): Promise<ActingIn> =>
  actingInGroup(reminding, person, groupId, () => refusal((text) => text.unknownPerson));

/** Somebody Teams knows. @throws Refused */
export const knownPerson = ({ id }: Person): PersonId => {
  if (id === null) throw refusal((text) => text.unknownPerson);
  return id;
};
