import { type Activity, ActionTypes, ActivityTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import { escapeMarkdown } from '../../cards/escape-markdown.ts';
import type { Conversation } from '../inbound.ts';
import type { OfferedFile, Reply } from '../reply.ts';
import type { FilePlace } from '../inbound.ts';
import { citationEntity } from './citation-entity.ts';
import { sentencesIn } from './sentences.ts';

/** Teams shows at most six suggested actions, and only in personal chats. */
const maxActions = 6;

/** Thumbs under the message; pressing one asks Punkt for the dialog. */
const feedbackLoop = { feedbackLoop: { type: 'custom' } };

export type Shown = Exclude<Reply, { kind: 'none' }>;

/** Makes the message that shows a reply in a conversation. A card stands alone: Teams would split text from it. */
export const activityOf = (reply: Shown, scope: Conversation['scope']): Partial<Activity> => {
  const shared = { type: ActivityTypes.Message, locale: reply.language === 'en' ? 'en-GB' : 'da-DK' };
  if (reply.kind === 'card') {
    const { rendered, citations, feedback } = reply;
    return {
      ...shared,
      summary: rendered.summary,
      attachments: [CardFactory.adaptiveCard(rendered.card)],
      ...(citations.length > 0 ? { entities: [citationEntity(citations)] } : {}),
      ...(feedback ? { channelData: feedbackLoop } : {}),
    };
  }
  if (reply.kind === 'file') return { ...shared, ...offerOf(reply, reply.language) };
  const paragraphs = reply.paragraphs.map(escapeMarkdown);
  const { suggestions } = reply;
  const { tryOne } = sentencesIn(reply.language);
  if (suggestions.length > 0) paragraphs.push(tryOne, bullets(suggestions.map(escapeMarkdown)));
  return {
    ...shared,
    text: paragraphs.join('\n\n'),
    textFormat: TextFormatTypes.Markdown,
    ...(scope === 'personal' && suggestions.length > 0
      ? { suggestedActions: { to: [], actions: suggestions.slice(0, maxActions).map(button) } }
      : {}),
  };
};

const bullets = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

const button = (text: string) => ({ type: ActionTypes.ImBack, title: text, value: text });

/** Teams asks the person whether they want the file; what they answer carries the context. */
const offerOf = (
  { name, description, bytes, file, data }: OfferedFile,
  language: string,
): Partial<Activity> => {
  const context = { ...data, file, language };
  return {
    summary: description,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: { description, sizeInBytes: bytes, acceptContext: context, declineContext: context },
      },
    ],
  };
};

/** Shows a file that was put where Teams wanted it. */
export const fileSent = ({ name, contentUrl, uniqueId, fileType }: FilePlace): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl,
      name,
      content: { uniqueId, fileType },
    },
  ],
});
