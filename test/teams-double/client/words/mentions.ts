import type { Conversation } from '../../state/conversation.ts';
import type { World } from '../../state/world.ts';

/** A text as Teams sends it: mentions as tags, and an entity for each. */
export type Written = { text: string; entities: object[]; mentionsBot: boolean };

/**
 * Makes mentions of `@Punkt` and of `@` with the name of anybody in the conversation. Who is mentioned has an id and a
 * name and nothing more, as from Teams.
 */
export const writeMentions = (world: World, { members }: Conversation, text: string): Written => {
  const people = world.people.filter(({ id }) => members.has(id));
  const known = [world.bot, ...people]
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => b.name.length - a.name.length);
  const entities: object[] = [];
  let mentionsBot = false;
  let written = '';
  for (let at = 0; at < text.length;) {
    const found = text[at] === '@' ? known.find(({ name }) => text.startsWith(name, at + 1)) : undefined;
    if (found === undefined) {
      written += text[at++];
      continue;
    }
    const tag = `<at>${found.name}</at>`;
    entities.push({ type: 'mention', text: tag, mentioned: found });
    mentionsBot ||= found.id === world.bot.id;
    written += tag;
    at += found.name.length + 1;
  }
  return { text: written, entities, mentionsBot };
};
