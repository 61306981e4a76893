import { type Attachment, cardType } from '../state/activity.ts';
import type { Conversation, Message } from '../state/conversation.ts';
import type { World } from '../state/world.ts';
import type { Card } from './cards/cards.ts';

export type SuggestedAction = { type: string; title: string; value: string };
export type CitationShown = { position: number; name: string; abstract: string; url: string | null };

/** A message as one person sees it. */
export type Shown = {
  id: string;
  /** The first message of its thread, in a channel; null for that one itself. */
  thread: string | null;
  from: { id: string; name: string; isBot: boolean };
  at: string;
  text: string;
  /** `plain` has the mentions as tags, `markdown` what the bot wrote. */
  textFormat: string;
  cards: Card[];
  /** Everything attached that is no card: files, consent, other cards. */
  files: Attachment[];
  suggestedActions: SuggestedAction[];
  citations: CitationShown[];
  /** How feedback is asked for; null when it is not. */
  feedback: 'default' | 'custom' | null;
  /** The thumb this person gave. */
  thumb: 'like' | 'dislike' | null;
  reactions: { type: string; count: number; mine: boolean }[];
  /** How often the bot has replaced it; 0: never. */
  version: number;
};

/** What somebody sees in a conversation, in order; what was deleted is not seen. */
export const shownTo = (world: World, personId: string, conversation: Conversation): Shown[] => {
  const messages = conversation.messages.filter(({ deleted }) => !deleted);
  return messages.map((message) => show(world, personId, message, message === messages.at(-1)));
};

const show = (world: World, personId: string, message: Message, isLast: boolean): Shown => {
  const { id, thread, from, at, activity, version } = message;
  const isBot = from === world.bot.id;
  const attachments = message.views.get(personId) ?? activity.attachments ?? [];
  return {
    id,
    thread,
    from: { id: from, name: isBot ? world.bot.name : world.person(from).name, isBot },
    at,
    text: activity.text ?? '',
    textFormat: activity.textFormat ?? (isBot ? 'markdown' : 'plain'),
    cards: attachments
      .filter(({ contentType }) => contentType === cardType)
      .map(({ content }) => content as Card),
    files: attachments.filter(({ contentType }) => contentType !== cardType && contentType !== 'text/html'),
    // Teams takes them away as soon as something else is said.
    suggestedActions: isLast ? ((activity.suggestedActions?.actions ?? []) as SuggestedAction[]) : [],
    citations: citationsOf(message),
    feedback: isBot ? feedbackOf(message) : null,
    thumb: message.feedback.get(personId) ?? null,
    reactions: [...message.reactions].flatMap(([type, people]) =>
      people.size === 0 ? [] : [{ type, count: people.size, mine: people.has(personId) }],
    ),
    version,
  };
};

const citationsOf = ({ activity }: Message): CitationShown[] => {
  const root = (activity.entities ?? []).find(({ type }) => type === 'https://schema.org/Message');
  const claims = (root?.['citation'] ?? []) as {
    position: number;
    appearance: { name: string; abstract: string; url?: string };
  }[];
  return claims.map(({ position, appearance: { name, abstract, url = null } }) => ({
    position,
    name,
    abstract,
    url,
  }));
};

const feedbackOf = ({ activity }: Message): 'default' | 'custom' | null => {
  const { feedbackLoop, feedbackLoopEnabled } = (activity.channelData ?? {}) as {
    feedbackLoop?: { type?: 'default' | 'custom' };
    feedbackLoopEnabled?: boolean;
  };
  return feedbackLoop?.type ?? (feedbackLoopEnabled === true ? 'default' : null);
};
