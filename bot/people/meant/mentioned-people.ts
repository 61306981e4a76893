import type { PersonId } from '../../../data/model/people.ts';
import type { Message } from '../../inbound.ts';
import { refusal } from '../chat/sentences.ts';
import type { TeamsMember, TeamsRoster } from '../teams-roster.ts';

/** Somebody whose identity is certain; Teams' own id is not always to be had. */
export type KnownMember = Omit<TeamsMember, 'id' | 'teamsId'> & { id: PersonId; teamsId: string | null };

/**
 * The people a message mentions, as Teams' roster of the conversation knows them. A mention names nobody by itself: it
 * carries a name and an id of Teams' own, and who that is only Teams can say.
 */
export const mentionedPeople = async (message: Message, roster: TeamsRoster): Promise<KnownMember[]> => {
  if (message.mentions.length === 0) throw refusal((text) => text.noMention);
  const found = await Promise.all(
    message.mentions.map(async ({ teamsId, name }) => {
      const member = await roster.member(message.conversation, teamsId);
      if (member === null || member.id === null) throw refusal((text) => text.notInConversation(name));
      return { ...member, id: member.id };
    }),
  );
  return [...new Map(found.map((member) => [member.id, member])).values()];
};
