import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { RenderedCard } from '../../cards/render.ts';
import { escapeMarkdown } from '../../cards/escape-markdown.ts';
import type { Reply } from '../reply.ts';
import type { SearchHit } from '../search-hit.ts';

/** What an invoke is answered with: Teams takes it from the HTTP response. */
const invokeResponse = (body: object): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body },
});

/** Answers a button: the card that takes the place of the one pressed, for whoever pressed; or a sentence. */
export const buttonAnswer = (reply: Reply): Partial<Activity> => {
  if (reply.kind === 'card')
    return invokeResponse({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: reply.rendered.card,
    });
  return invokeResponse({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: reply.kind === 'text' ? reply.paragraphs.map(escapeMarkdown).join('\n\n') : '',
  });
};

/** Answers a search from the compose box. */
export const searchAnswer = (hits: readonly SearchHit[]): Partial<Activity> =>
  invokeResponse({
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: hits.map(({ title, subtitle, rendered }) => ({
        ...CardFactory.adaptiveCard(rendered.card),
        preview: CardFactory.thumbnailCard(title, [], [], { text: subtitle }),
      })),
    },
  });

/** Why a search finds nothing, in the list's place. */
export const searchMessage = (text: string): Partial<Activity> =>
  invokeResponse({ composeExtension: { type: 'message', text } });

/** Opens the dialog in which a thumb gets its reason. */
export const dialogAnswer = (title: string, { card }: RenderedCard): Partial<Activity> =>
  invokeResponse({
    task: {
      type: 'continue',
      value: { title, height: 'small', width: 'small', card: CardFactory.adaptiveCard(card) },
    },
  });

/** Taken; nothing is shown. */
export const taken = (): Partial<Activity> => invokeResponse({});
