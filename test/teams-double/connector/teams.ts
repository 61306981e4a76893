import type { Team } from '../state/conversation.ts';
import type { World } from '../state/world.ts';
import type { Answer } from './activities.ts';
import { refusals } from './refusal.ts';
import type { Route } from './route.ts';

export const teamDetails = (world: World, route: Route): Answer => {
  const { id, name, aadGroupId, channels, members } = teamFor(world, route);
  const counts = { channelCount: channels.length, memberCount: members.size };
  return {
    status: 200,
    body: { id, name, aadGroupId, type: 'standard', tenantId: world.tenantId, ...counts },
  };
};

/** General has no name here: Teams leaves it to be translated. */
export const channelsOf = (world: World, route: Route): Answer => {
  const team = teamFor(world, route);
  const conversations = team.channels.map((id) =>
    id === team.id ? { id } : { id, name: world.conversations.get(id)?.name },
  );
  return { status: 200, body: { conversations } };
};

const teamFor = (world: World, { id }: Route): Team => {
  const team = world.team(id ?? '');
  if (team === undefined) throw refusals[404]();
  if (world.conversations.get(team.id)?.hasBot !== true) throw refusals.BotNotInConversationRoster();
  return team;
};
