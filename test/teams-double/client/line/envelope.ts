import { randomUUID } from 'node:crypto';
import type { Conversation, Team } from '../../state/conversation.ts';
import type { Person } from '../../state/person.ts';
import type { World } from '../../state/world.ts';

/** What Teams puts around everything it sends a bot. `thread` is the first message of a channel's thread. */
export const envelope = (
  world: World,
  serviceUrl: string,
  person: Person,
  conversation: Conversation,
  thread: string | null,
) => {
  const team = world.team(conversation.teamId ?? '');
  return {
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: world.now(),
    localTimestamp: world.now(),
    localTimezone: 'Europe/Copenhagen',
    locale: 'da-DK',
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: world.bot.id, name: world.bot.name },
    conversation: conversationAccount(world, conversation, thread),
    entities: [
      { type: 'clientInfo', locale: 'da-DK', country: 'DK', platform: 'Web', timezone: 'Europe/Copenhagen' },
    ] as object[],
    channelData: channelData(person, conversation, team),
  };
};

const conversationAccount = ({ tenantId }: World, { id, kind }: Conversation, thread: string | null) => {
  if (kind === 'personal') return { conversationType: kind, tenantId, id };
  const isGroup = true;
  return {
    isGroup,
    conversationType: kind,
    tenantId,
    id: kind === 'channel' && thread !== null ? `${id};messageid=${thread}` : id,
  };
};

/**
 * The tenant here is the sender's own; the one that hosts the conversation stands in `conversation.tenantId`. They
 * differ in a shared channel.
 */
const channelData = ({ tenantId }: Person, { id }: Conversation, team: Team | undefined) => ({
  ...(team === undefined
    ? {}
    : {
        teamsTeamId: team.id,
        teamsChannelId: id,
        team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
        channel: { id },
      }),
  tenant: { id: tenantId },
});
