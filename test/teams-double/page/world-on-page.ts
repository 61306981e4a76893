import type { Person } from '../state/person.ts';
import type { World } from '../state/world.ts';
import type { Command, PersonOnPage, WorldOnPage } from './wire.ts';

/** The world as one person's client has it: everybody, and the conversations that person is in. */
export const worldOnPage = (
  world: World,
  person: Person,
  commands: Command[],
  prompt: string,
): WorldOnPage => {
  const { bot, people, conversations } = world;
  const mine = [...conversations.values()].filter(({ members }) => members.has(person.id));
  return {
    bot: { id: bot.id, name: bot.name },
    people: people.map((one) => personOnPage(world, one)),
    conversations: mine.map(({ id, kind, name, teamId, hasBot, members, messages }) => ({
      id,
      kind,
      name,
      team: world.team(teamId ?? '')?.name ?? null,
      hasBot,
      members: [...members],
      count: messages.filter(({ deleted }) => !deleted).length,
    })),
    commands,
    prompt,
  };
};

const personOnPage = (world: World, person: Person): PersonOnPage => {
  const { id, aadObjectId, name, title, installed } = person;
  return { id, aadObjectId, name, title, installed, ofHost: person.tenantId === world.tenantId };
};
