import { cardType } from '../state/activity.ts';
import type { RunningTeams } from '../start-teams.ts';

/** A card as an attachment, with what a test says of it. */
export const cardWith = (more: object = {}) => ({
  contentType: cardType,
  content: { type: 'AdaptiveCard', version: '1.5', body: [], ...more },
});

/** A message that is nothing but a card. */
export const withCard = (card: object) => ({ attachments: [cardWith(card)] });

/** The entity of so many citations. */
export const citing = (count: number, abstract: string) => {
  const citation = Array.from({ length: count }, (_, at) => ({
    '@type': 'Claim',
    position: at + 1,
    appearance: { '@type': 'DigitalDocument', name: 'referat', abstract },
  }));
  return { type: 'https://schema.org/Message', '@type': 'Message', citation };
};

/** Posts a message as the bot does, without Microsoft's client. */
export const post = (teams: RunningTeams, conversation: string, message: object): Promise<Response> =>
  fetch(`${teams.url}v3/conversations/${conversation}/activities`, {
    method: 'POST',
    body: JSON.stringify(message),
  });

/** What the bot says in a conversation on its own; gives the message's id. @throws when it is refused */
export const botSays = async (
  teams: RunningTeams,
  conversation: string,
  message: object,
): Promise<string> => {
  const response = await post(teams, conversation, { type: 'message', ...message });
  if (response.status !== 201) throw new Error(`refused: ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
};
