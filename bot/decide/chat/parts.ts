import type { PersonId, Role, Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { CardAction, Message, Person } from '../../inbound.ts';
import type { Actor, Deciding } from '../deciding.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { refusal } from './sentences.ts';

/** A group that is meant. */
export interface MeantGroup {
  groupId: string;
  name: string;
  region: string | null;
}

/** What the chat's part of deciding asks of others. */
export interface BallotChatParts {
  deciding: Deciding;
  /** The group a message is about. @throws Refused */
  whichGroup: (message: Pick<Message, 'conversation' | 'person'>, said: string | null) => MeantGroup;
  /** The groups somebody is in, by memory: which are worth asking the store about. */
  groupsOf: (person: PersonId) => readonly MeantGroup[];
  /** The papers as they may be told there. */
  papersFor: (inbound: Message | CardAction) => Promise<Register>;
  /** Has the papers hold what was decided up to now. */
  refreshPapers: () => Promise<void>;
  /** Teams' own ids of people, where they are known. */
  teamsIds: (people: readonly PersonId[]) => string[];
  /** Whom nothing reaches in Teams, of these. */
  unreachable: (people: readonly PersonId[]) => PersonId[];
  /** May what is a group's own – of a closed item too – be told in the group's place? */
  mayTellIn: (groupId: string, closed: boolean) => Promise<boolean>;
  /** Who was picked on a card from the whole organisation. @throws Refused */
  picked: (
    pressed: CardAction,
    picked: { person: string; name: string },
  ) => Promise<{ id: PersonId; name: string }>;
  /** Something happened in a ballot: what follows from it is to be sent. */
  changed: (ballot: BallotId) => void;
}

/** Somebody who acts, in one group, as its roster says at this moment. */
export interface ActingIn {
  actor: Actor;
  roster: Roster | null;
}

const rolesAs = (roster: Roster | null, person: PersonId): readonly Role[] =>
  (roster?.members ?? []).filter((one) => one.person === person).map(({ role }) => role);

/** An actor whose roles are known in one group alone: asked for any other, they have none. */
export const actorIn = (roster: Roster | null, person: PersonId, name: string): Actor => ({
  person,
  name,
  rolesIn: (groupId) => (roster?.groupId === groupId ? rolesAs(roster, person) : []),
});

/**
 * Who acts, with their roles by what the store says now. The group may come from a card: one that is not the ballot's
 * own gives no roles there.
 * @throws Refused when Teams does not say who it is
 */
export const actingIn = async (
  { deciding: { store, tenant } }: Pick<BallotChatParts, 'deciding'>,
  person: Person,
  groupId: string,
): Promise<ActingIn> => {
  if (person.id === null) throw refusal((text) => text.unknownPerson);
  const roster = await readRoster(store, tenant, groupId);
  const known = roster?.members.find((one) => one.person === person.id)?.name;
  const name = (known || person.name || '?').slice(0, 200);
  return { actor: actorIn(roster, person.id, name), roster };
};

/** Somebody other than who acts, as the same roster has them. */
export const actorOf = (roster: Roster | null, person: PersonId): Actor =>
  actorIn(roster, person, roster?.members.find((one) => one.person === person)?.name ?? '?');

/** A reader of a group's place: nobody in particular, of the group. */
export const anybodyIn = (groupId: string): Actor => ({
  person: 'punkt:anybody',
  name: '',
  rolesIn: (asked) => (asked === groupId ? ['member'] : []),
});
