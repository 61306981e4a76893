import type { CardAction, Feedback, FileAnswer, Inbound, Message, Presence, Search } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import type { ActionRoute, FileRoute, MadeFile, MessageRoute } from '../route.ts';
import type { SearchHit } from '../search-hit.ts';

/** What can be done with Punkt, put together by `main`. A feature brings its routes; this is where they meet. */
export type Features = {
  /** Why somebody is not served at all, as a reply; null for whoever is. */
  turnAway: (inbound: Inbound) => Reply | null;
  /** Tried in order; the last takes whatever is left. */
  messages: readonly MessageRoute[];
  actions: readonly ActionRoute[];
  files: readonly FileRoute[];
  search: (search: Search) => Promise<SearchHit[]>;
  /** A thumb: the dialog to show, or null when it has been kept. */
  feedback: (feedback: Feedback) => Promise<Reply | null>;
  presence: (presence: Presence) => Promise<Reply>;
  /** Sees everything that comes from somebody who is served, before it is replied to. */
  note: (inbound: Inbound) => Promise<void>;
};

/** A reply with the name of the route that made it, for the log. */
export type Routed = { route: string; reply: Reply };

/** The first route that takes a message. */
export const routeMessage = async (routes: readonly MessageRoute[], message: Message): Promise<Routed> => {
  const route = routes.find(({ takes }) => takes(message));
  if (route === undefined) throw new Error('no route takes this message');
  return { route: route.name, reply: await route.reply(message) };
};

/** The route of a button's verb; null where no card of ours has such a button, or not with such data. */
export const routeAction = async (
  routes: readonly ActionRoute[],
  action: CardAction,
): Promise<Routed | null> => {
  const reply = routes.find(({ verb }) => verb === action.verb)?.reply(action) ?? null;
  return reply === null ? null : { route: action.verb, reply: await reply };
};

/** Makes the file that was said yes to; null where no offer of ours is of such a file, or not with such data. */
export const routeFile = async (routes: readonly FileRoute[], answer: FileAnswer): Promise<MadeFile | null> =>
  (await routes.find(({ file }) => file === answer.file)?.make(answer)) ?? null;
