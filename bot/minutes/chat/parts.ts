import type { PersonId } from '../../../data/model/people.ts';
import type { Viewer } from '../../../data/register/viewer.ts';
import { actingIn, type ActingIn, type MeantGroup } from '../../acting-in.ts';
import type { CardAction, FileAnswer, Message } from '../../inbound.ts';
import type { Minuting } from '../minuting.ts';
import { refusal } from './sentences.ts';

/** Whatever somebody did that is replied to with something of a group's. */
export type AskedHere = Message | CardAction | FileAnswer;

/** What the chat's part of absences and minutes asks of others. */
export interface MinutesChatParts {
  minuting: Minuting;
  newId: () => string;
  /** The group a message is about. @throws Refused */
  whichGroup: (message: Pick<Message, 'conversation' | 'person'>, said: string | null) => MeantGroup;
  /** The groups somebody is in, by memory: which are worth asking the store about. */
  groupsOf: (person: PersonId) => readonly MeantGroup[];
  /** What may be told in reply. */
  viewerOf: (asked: AskedHere) => Promise<Viewer>;
  /** May what is a group's own – of a closed item too – be told in the group's place? */
  mayTellIn: (groupId: string, closed: boolean) => Promise<boolean>;
  /** Something was done: what follows from it is to be sent. */
  changed: () => void;
}

/** Who asks, in one group, and what may be told them there. */
export interface ReaderHere extends ActingIn {
  /** May the group's own be told at all, and closed items too? */
  papers: boolean;
  closed: boolean;
}

/**
 * Who asks, by what the store says now, and what may be told in reply: what they may read, and where others read along
 * no more than all of them may. The group may come from a card: one they are not in gives them nothing.
 * @throws Refused when Teams does not say who it is
 */
export const readerHere = async (
  { minuting, viewerOf }: Pick<MinutesChatParts, 'minuting' | 'viewerOf'>,
  asked: AskedHere,
  groupId: string,
): Promise<ReaderHere> => {
  const acting = await actingIn(minuting, asked.person, groupId, () => refusal((text) => text.unknownPerson));
  const may = minuting.reads(acting.actor.rolesIn(groupId));
  if (asked.conversation.scope === 'personal') return { ...acting, ...may };
  const viewer = await viewerOf(asked);
  const [papers, closed] = [viewer.groups.has(groupId), viewer.closed.has(groupId)];
  return { ...acting, papers: may.papers && papers, closed: may.closed && closed };
};

/** What is one person's own is told them alone. @throws Refused where others read along */
export const requirePersonal = ({ conversation }: AskedHere): void => {
  if (conversation.scope !== 'personal') throw refusal((text) => text.privateOnly);
};
