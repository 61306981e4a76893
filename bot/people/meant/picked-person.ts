import { personIdOf } from '../../../data/model/people.ts';
import type { CardAction } from '../../inbound.ts';
import type { KnownMember } from './mentioned-people.ts';
import type { PeopleRouteParts } from '../chat/people-routes.ts';
import { refusal } from '../chat/sentences.ts';

/** What comes back of Teams' people picker, and the name asked for beside it. */
export interface Picked {
  /** The Entra object id. */
  person: string;
  /** For somebody Punkt has not met yet. */
  name?: string | undefined;
}

/**
 * Who was picked. The picker gives an object id and nothing else, so who that is comes from Teams' roster of the
 * conversation; somebody who is not in it is called what earlier activities showed, or else what the secretary wrote.
 * They are of the tenant that hosts the conversation: its directory is what the picker searches.
 * @throws Refused where nobody has said what they are called
 */
export const pickedPerson = async (
  { conversation, person }: CardAction,
  { person: objectId, name = '' }: Picked,
  { roster, directory }: Pick<PeopleRouteParts, 'roster' | 'directory'>,
): Promise<KnownMember> => {
  const tenant = conversation.tenant ?? person.tenant;
  if (tenant === null) throw refusal((text) => text.unknownPerson);
  const id = personIdOf(tenant, objectId);
  const member = conversation.scope === 'personal' ? null : await roster.member(conversation, objectId);
  if (member !== null) return { ...member, id: member.id ?? id };
  const known = directory.person(id);
  const called = known?.name || name.trim();
  if (called === '') throw refusal((text) => text.writeName);
  return { id, teamsId: known?.teamsId ?? null, name: called, mail: known?.mail ?? null };
};
