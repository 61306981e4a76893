import { cardType } from '../../state/activity.ts';
import type { Message } from '../../state/conversation.ts';
import type { Card, CardAction } from './cards.ts';
import { cardOutcome, dialogOutcome, emptyOutcome, type Outcome } from './outcome.ts';
import { say } from '../words/saying.ts';
import type { Wire } from '../line/wire.ts';

/** Does a card's action with the data it sends, inputs included. */
export const act = async (
  wire: Wire,
  message: Message,
  action: CardAction,
  data: unknown,
): Promise<Outcome> => {
  switch (action.type) {
    case 'Action.Execute':
      return execute(wire, message, action, data, 'manual');
    case 'Action.Submit':
      return submit(wire, message, data);
    case 'Action.OpenUrl':
      return { kind: 'opened', url: action.url ?? '' };
    default:
      // Shows or hides something, which is the client's own affair.
      return { kind: 'done' };
  }
};

/** A Universal Action. A card that comes back replaces the old one, for this person alone. */
export const execute = async (
  wire: Wire,
  message: Message,
  { id, verb }: CardAction,
  data: unknown,
  trigger: 'manual' | 'automatic',
): Promise<Outcome> => {
  const action = { type: 'Action.Execute', ...(id === undefined ? {} : { id }), verb, data };
  const outcome = cardOutcome(await wire.invoke('adaptiveCard/action', { action, trigger }, message));
  if (outcome.kind === 'card') replaceCard(wire, message, outcome.card);
  return outcome;
};

const replaceCard = ({ world, person, conversation }: Wire, message: Message, card: Card): void => {
  const seen = message.views.get(person.id) ?? message.activity.attachments ?? [];
  const at = seen.findIndex(({ contentType }) => contentType === cardType);
  message.views.set(person.id, seen.with(at, { contentType: cardType, content: card }));
  world.changed(conversation);
};

type TeamsData = { type?: string; value?: unknown; text?: string; displayText?: string };

/** A Submit: what it does beyond sending a message stands in `data.msteams`. */
const submit = async (wire: Wire, message: Message, data: unknown): Promise<Outcome> => {
  const { msteams = {} } = (typeof data === 'object' && data !== null ? data : {}) as { msteams?: TeamsData };
  const { type, value, text = '', displayText = '' } = msteams;
  const thread = message.thread ?? message.id;
  if (type === 'imBack') await say(wire, String(value), { thread });
  else if (type === 'messageBack' && displayText !== '')
    await say(wire, displayText, { thread, more: { text, value } });
  else if (type === 'messageBack')
    await wire.send({ type: 'message', text, value, replyToId: message.id }, message);
  else if (type === 'task/fetch')
    return dialogOutcome(await wire.invoke('task/fetch', { data, context: { theme: 'default' } }, message));
  else if (type === 'invoke') return emptyOutcome(await wire.invoke('task/fetch', value, message));
  else {
    const { status } = await wire.send({ type: 'message', value: data, replyToId: message.id }, message);
    if (status === null || status >= 300) return { kind: 'failed', why: `status ${status}` };
  }
  return { kind: 'done' };
};
