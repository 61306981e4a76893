import { type Activity, ActionTypes, ActivityTypes, TextFormatTypes } from 'botbuilder';
import type { Answer, Citation } from '../../data/model/answer.ts';
import type { Conversation } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import { escapeMarkdown } from '../../cards/escape-markdown.ts';
import { sentencesIn } from './sentences.ts';

/** Teams shows at most six suggested actions, and only in personal chats. */
const maxActions = 6;

/** Makes the message that shows a reply in a conversation: Markdown text, and buttons where Teams has them. */
export const activityOf = (reply: Reply, scope: Conversation['scope']): Partial<Activity> => {
  const language = reply.kind === 'answer' ? reply.answer.language : reply.language;
  const paragraphs =
    reply.kind === 'answer' ? answerParagraphs(reply.answer, scope) : reply.paragraphs.map(escapeMarkdown);
  const { tryOne } = sentencesIn(language);
  if (reply.suggestions.length > 0) paragraphs.push(tryOne, bullets(reply.suggestions.map(escapeMarkdown)));
  const buttons =
    reply.kind === 'answer' && reply.answer.alternatives.length > 0
      ? reply.answer.alternatives.map(({ label, question }) => button(label, question))
      : reply.suggestions.map((text) => button(text, text));
  return {
    type: ActivityTypes.Message,
    text: paragraphs.join('\n\n'),
    textFormat: TextFormatTypes.Markdown,
    locale: language === 'en' ? 'en-GB' : 'da-DK',
    ...(scope === 'personal' && buttons.length > 0
      ? { suggestedActions: { to: [], actions: buttons.slice(0, maxActions) } }
      : {}),
  };
};

const answerParagraphs = (answer: Answer, scope: Conversation['scope']): string[] => {
  const { nearest, chooseOne } = sentencesIn(answer.language);
  const paragraphs = [escapeMarkdown(answer.lead)];
  if (answer.citations.length > 0) paragraphs.push(bullets(answer.citations.map(cited)));
  if (answer.status === 'unknown' && answer.nearest.length > 0)
    paragraphs.push(nearest, bullets(answer.nearest.map(cited)));
  // Where Teams shows no buttons, the way on has to be written.
  if (scope !== 'personal' && answer.alternatives.length > 0)
    paragraphs.push(chooseOne, bullets(answer.alternatives.map(({ question }) => escapeMarkdown(question))));
  return paragraphs;
};

const cited = ({ quote, place }: Citation): string =>
  `“${escapeMarkdown(quote)}”${place === '' ? '' : ` – *${escapeMarkdown(place)}*`}`;

const bullets = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

const button = (title: string, value: string) => ({ type: ActionTypes.ImBack, title, value });
