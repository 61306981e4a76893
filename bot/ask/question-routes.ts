import { z } from 'zod';
import type { Answer } from '../../data/model/answer.ts';
import type { CardAction, Language, Message } from '../inbound.ts';
import { action, type ActionRoute, type MessageRoute } from '../route.ts';
import { answerReply } from './answer-reply.ts';

export type QuestionParts = {
  /** Answers what was asked there and by whom. */
  answer: (asked: Message | CardAction, question: string) => Promise<Answer>;
  /** What to ask instead, when an answer leads nowhere. */
  waysOn: (language: Language) => string[];
};

/** Takes whatever no other route takes. */
export const questionRoute = ({ answer, waysOn }: QuestionParts): MessageRoute => ({
  name: 'question',
  takes: () => true,
  reply: async (message) => answerReply(await answer(message, message.text), waysOn(message.language)),
});

/** Characters; the questions that cards carry are ours and short. */
const longest = 2000;

/** One of the meanings of a question, chosen on a card. */
export const questionAction = ({ answer, waysOn }: QuestionParts): ActionRoute =>
  action('ask', z.looseObject({ question: z.string().min(1).max(longest) }), async ({ question }, pressed) =>
    answerReply(await answer(pressed, question), waysOn(pressed.language)),
  );
