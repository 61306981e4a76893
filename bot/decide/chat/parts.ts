import type { PersonId } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import { actingIn as actingInGroup, type ActingIn, type MeantGroup } from '../../acting-in.ts';
import type { CardAction, FileAnswer, Message, Person } from '../../inbound.ts';
import type { Deciding } from '../deciding.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { refusal } from './sentences.ts';

export { actorIn, actorOf, anybodyIn, type ActingIn, type MeantGroup } from '../../acting-in.ts';

/** What the chat's part of deciding asks of others. */
export interface BallotChatParts {
  deciding: Deciding;
  /** The group a message is about. @throws Refused */
  whichGroup: (message: Pick<Message, 'conversation' | 'person'>, said: string | null) => MeantGroup;
  /** The papers as they may be told there. */
  papersFor: (inbound: Message | CardAction | FileAnswer) => Promise<Register>;
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

/** Who acts, see actingIn. @throws Refused when Teams does not say who it is */
export const actingIn = (
  { deciding }: Pick<BallotChatParts, 'deciding'>,
  person: Person,
  groupId: string,
): Promise<ActingIn> => actingInGroup(deciding, person, groupId, () => refusal((text) => text.unknownPerson));
