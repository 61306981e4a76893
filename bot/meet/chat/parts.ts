import type { UnreachablePerson } from '../../../cards/unreachable/view.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Viewer } from '../../../data/register/viewer.ts';
import { actingIn, type ActingIn, type MeantGroup } from '../../acting-in.ts';
import { keepsGroup } from '../../actor.ts';
import type { CardAction, FileAnswer, Message } from '../../inbound.ts';
import type { Meeting } from '../meeting.ts';
import { refusal } from './sentences.ts';

/** Whatever somebody did that is replied to with something of a group's. */
export type Asked = Message | CardAction | FileAnswer;

/** Somebody whom nothing reaches in Teams, and where they can be written to. */
export interface Unreached {
  person: PersonId;
  name: string;
  mail: string | null;
  why: UnreachablePerson['why'];
}

/** What the chat's part of meetings asks of others. */
export interface MeetingChatParts {
  meeting: Meeting;
  /** The day it is in Denmark. */
  today: () => IsoDate;
  newId: () => string;
  /** The days a group keeps free of meetings. */
  avoidedFor: (group: Pick<MeantGroup, 'groupId' | 'region'>) => AvoidedDays;
  /** The group a message is about. @throws Refused */
  whichGroup: (message: Pick<Message, 'conversation' | 'person'>, said: string | null) => MeantGroup;
  /** The papers as they may be told there. */
  papersFor: (asked: Asked) => Promise<Register>;
  /** What of a group's own may be told in reply. */
  viewerOf: (asked: Asked) => Promise<Viewer>;
  /** May what is a group's own – of a closed item too – be told in the group's place? */
  mayTellIn: (groupId: string, closed: boolean) => Promise<boolean>;
  /** Why nothing can be sent to the group's place in Teams now; null when it can. */
  silenceOf: (groupId: string) => Promise<string | null>;
  /** Who of a group nothing reaches in Teams. */
  unreachable: (roster: Roster) => Unreached[];
  /** Something became of a meeting: what follows from it is to be sent. */
  changed: () => void;
}

/** Somebody of the group who asks where the group's own may be told. */
export interface MemberHere extends ActingIn {
  group: MeantGroup;
  /** May closed items be told there? */
  closed: boolean;
}

/** Who asks, with their roles in a group now. @throws Refused when Teams does not say who it is */
export const actingHere = (
  { meeting }: Pick<MeetingChatParts, 'meeting'>,
  { person }: Pick<Asked, 'person'>,
  groupId: string,
): Promise<ActingIn> => actingIn(meeting, person, groupId, () => refusal((text) => text.unknownPerson));

/**
 * Who asks, in a group: one of its people, and in a place where all who read along are of the group.
 * @throws Refused
 */
export const memberHere = async (
  parts: Pick<MeetingChatParts, 'meeting' | 'viewerOf'>,
  asked: Asked,
  { groupId, name, region }: MeantGroup,
): Promise<MemberHere> => {
  const acting = await actingHere(parts, asked, groupId);
  const { roster, actor } = acting;
  if (roster === null || actor.rolesIn(groupId).length === 0) throw refusal((text) => text.notOfGroup);
  const viewer = await parts.viewerOf(asked);
  if (asked.conversation.scope !== 'personal' && !viewer.groups.has(groupId))
    throw refusal((text) => text.othersReadAlong);
  return {
    ...acting,
    group: { groupId, name: roster.name || name, region: roster.region ?? region },
    closed: viewer.closed.has(groupId),
  };
};

/** The same by what a card carries, which names the group by its id alone. */
export const memberByCard = (
  parts: Pick<MeetingChatParts, 'meeting' | 'viewerOf'>,
  asked: Asked,
  groupId: string,
): Promise<MemberHere> => memberHere(parts, asked, { groupId, name: groupId, region: null });

/** Secretary or chair, where the group's own may be told. @throws Refused */
export const keeperHere = (member: MemberHere): MemberHere => {
  if (!keepsGroup(member.actor, member.group.groupId)) throw refusal((text) => text.onlyKeepers);
  return member;
};
