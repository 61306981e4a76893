import { z } from 'zod';
import type { Viewer } from '../../data/register/viewer.ts';
import type { CardAction, Language, Message } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import { action, type ActionRoute, type MessageRoute } from '../route.ts';
import { answerReply } from './answer-reply.ts';
import type { Asked, Reached } from './ask.ts';
import type { Conversations } from './conversations.ts';

/** All that a question asked somewhere by somebody means besides its words. */
export type AskedThere = Omit<Asked, 'text' | 'language' | 'previous' | 'viewer'> & { viewer: Viewer };

export type QuestionParts = {
  askedThere: (inbound: Message | CardAction) => Promise<AskedThere>;
  answer: (asked: Asked, inbound: Message | CardAction) => Promise<Pick<Reached, 'answer' | 'spoken'>>;
  conversations: Conversations;
  /** Does a question leave something unsaid, which may have been spoken of just before? */
  goesOn: (asked: Asked) => boolean;
  /** What to ask instead, when an answer leads nowhere. */
  waysOn: (language: Language) => string[];
};

/** Answers a question, as one that goes on from what was just spoken of there with the same person. */
const reply = async (
  { askedThere, answer, conversations, goesOn, waysOn }: QuestionParts,
  inbound: Message | CardAction,
  text: string,
): Promise<Reply> => {
  const { language } = inbound;
  const there = await askedThere(inbound);
  const whole = { ...there, text, language };
  const previous = goesOn(whole) ? await conversations.previous(inbound, there.viewer) : undefined;
  const reached = await answer(previous === undefined ? whole : { ...whole, previous }, inbound);
  conversations.keep(inbound, there.viewer, reached.spoken);
  return answerReply(reached.answer, waysOn(language));
};

/** Takes whatever no other route takes. */
export const questionRoute = (parts: QuestionParts): MessageRoute => ({
  name: 'question',
  takes: () => true,
  reply: (message) => reply(parts, message, message.text),
});

/** Characters; the questions that cards carry are ours and short. */
const longest = 2000;

/** One of the meanings of a question, chosen on a card. */
export const questionAction = (parts: QuestionParts): ActionRoute =>
  action('ask', z.looseObject({ question: z.string().min(1).max(longest) }), ({ question }, pressed) =>
    reply(parts, pressed, question),
  );
