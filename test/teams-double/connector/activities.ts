import type { Activity } from '../state/activity.ts';
import type { Conversation, Message } from '../state/conversation.ts';
import type { World } from '../state/world.ts';
import { checkMessage } from './checks/check-message.ts';
import { noSuchActivity, Refusal, refusals } from './refusal.ts';
import type { Route } from './route.ts';

export type Answer = { status: number; body?: unknown };

/**
 * The conversation of a request, which the bot must be in.
 *
 * @throws Refusal 404, 403
 */
export const conversationFor = (world: World, { conversation }: Route): Conversation => {
  const found = world.conversations.get(conversation ?? '');
  if (found === undefined) throw refusals[404]();
  if (!found.hasBot) throw refusals.BotNotInConversationRoster();
  return found;
};

/** A new message, or typing. */
export const send = (world: World, route: Route, body: unknown): Answer => {
  const conversation = conversationFor(world, route);
  const activity = checkMessage(body);
  if (activity.type === 'typing') {
    world.changed(conversation, true);
    return { status: 202, body: { id: `t:${conversation.messages.length}` } };
  }
  const answered = route.id ?? activity.replyToId;
  const thread = route.thread ?? threadOf(conversation, answered ?? null);
  const posted = partsOf(activity).map((part) => world.post(conversation, world.bot.id, part, thread));
  // Teams makes two messages of a text with a card, and tells the id of neither.
  return { status: 201, body: posted.length > 1 ? {} : { id: posted[0]?.id } };
};

/** What a message becomes: itself, or the text and then the cards. Suggested actions stay with the last. */
const partsOf = (activity: Activity): Activity[] => {
  const { text, attachments, suggestedActions, ...rest } = activity;
  if (!text || (attachments ?? []).length === 0) return [activity];
  return [
    { ...rest, text },
    { ...rest, attachments, ...(suggestedActions == null ? {} : { suggestedActions }) },
  ];
};

const threadOf = ({ messages }: Conversation, answered: string | null): string | null => {
  const found = messages.find(({ id }) => id === answered);
  return found === undefined ? null : (found.thread ?? found.id);
};

/** Replaces one of the bot's own messages, for everybody: what somebody saw of their own is gone. */
export const update = (world: World, route: Route, body: unknown): Answer => {
  const conversation = conversationFor(world, route);
  const message = ownMessage(world, conversation, route.id);
  message.activity = checkMessage(body);
  message.views.clear();
  message.version += 1;
  world.changed(conversation);
  return { status: 200, body: { id: message.id } };
};

export const remove = (world: World, route: Route): Answer => {
  const conversation = conversationFor(world, route);
  ownMessage(world, conversation, route.id).deleted = true;
  world.changed(conversation);
  return { status: 200 };
};

const ownMessage = (world: World, { messages }: Conversation, id: string | null): Message => {
  const message = messages.find((known) => known.id === id && !known.deleted);
  if (message === undefined) throw noSuchActivity();
  if (message.from !== world.bot.id)
    throw new Refusal(403, 'ForbiddenOperationException', 'The message is not the bot’s own.');
  return message;
};
