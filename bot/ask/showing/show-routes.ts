import { z } from 'zod';
import type { CardAction, Language, Message } from '../../inbound.ts';
import type { Reply } from '../../reply.ts';
import type { ActionRoute, MessageRoute } from '../../route.ts';
import { namingIn } from './naming/asking-words.ts';
import { show } from './show.ts';
import type { Sight } from './sight.ts';

export type ShowParts = {
  /** What is seen there by whoever reads along; `language` is that of the questions it is to try. */
  sightOf: (inbound: Message | CardAction) => Promise<Sight>;
};

/**
 * Shows what a message merely names, and lets the other route answer whatever names nothing. Which of the two it is
 * only shows in what may be read there, so it is one route and not two.
 */
export const showRoute = ({ sightOf }: ShowParts, otherwise: MessageRoute): MessageRoute => ({
  name: otherwise.name,
  takes: otherwise.takes,
  reply: async (message) => {
    const found =
      namingIn(message.text) === null ? null : shown(message.text, message.language, await sightOf(message));
    return found ?? otherwise.reply(message);
  },
});

const carried = z.looseObject({ question: z.string() });

/** The same for the button that asks: a choice between things of one name leads to the thing's card. */
export const showAction = ({ sightOf }: ShowParts, otherwise: ActionRoute): ActionRoute => ({
  verb: otherwise.verb,
  reply: (action) => {
    const reply = otherwise.reply;
    const data = carried.safeParse(action.data);
    if (!data.success || !isShort(data.data.question)) return reply(action);
    return sightOf(action).then(
      async (sight) =>
        shown(data.data.question, action.language, sight) ?? (await (reply(action) ?? nothing)),
    );
  },
});

/** Characters; whoever made up a longer one is refused by the other route. */
const isShort = (question: string): boolean => question.length > 0 && question.length <= 2000;
const nothing: Promise<Reply> = Promise.resolve({ kind: 'none' });

const shown = (text: string, language: Language, sight: Sight): Reply | null => {
  const found = show(text, language, sight);
  return found === null
    ? null
    : {
        kind: 'card',
        status: found.status,
        language: found.language,
        rendered: found.rendered,
        citations: found.citations,
        feedback: false,
      };
};
