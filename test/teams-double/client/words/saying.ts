import type { Attachment } from '../../state/activity.ts';
import type { Message } from '../../state/conversation.ts';
import { writeMentions } from './mentions.ts';
import { type Shown, shownTo } from '../shown.ts';
import type { Wire } from '../line/wire.ts';

/** What became of something said. */
export type Said = {
  message: Shown;
  /** Whether the bot heard it: in a channel or group chat only when it is mentioned. */
  delivered: boolean;
  /** What the bot answered over HTTP; null when it was not asked, or did not answer. */
  status: number | null;
  /** What the bot said here meanwhile, asked or not. */
  replies: Shown[];
  /** Those of them that answer what was said. */
  answers: Shown[];
};

export type Saying = {
  /** The first message of the thread it goes to, in a channel; a new thread when left out. */
  thread?: string | null;
  attachments?: Attachment[];
  /** What a card's button sends along. */
  more?: Record<string, unknown>;
};

/** Posts a message and lets the bot hear it, if Teams would. `@Punkt` and `@Name` become mentions. */
export const say = async (
  wire: Wire,
  text: string,
  { thread = null, attachments = [], more = {} }: Saying,
): Promise<Said> => {
  const { world, conversation, person } = wire;
  const { text: written, entities, mentionsBot } = writeMentions(world, conversation, text);
  const activity = { type: 'message', text: written, attachments };
  const message = world.post(conversation, person.id, activity, thread);
  if (!conversation.hasBot || (conversation.kind !== 'personal' && !mentionsBot))
    return {
      ...{ message: shownOf(wire, [message])[0] as Shown, delivered: false, status: null },
      ...{ replies: [], answers: [] },
    };
  // Teams sends what is formatted – and a mention is – as HTML too.
  const html = mentionsBot ? [{ contentType: 'text/html', content: `<div>${written}</div>` }] : [];
  const sent = { ...activity, textFormat: 'plain', attachments: [...attachments, ...html], entities };
  const before = new Set(conversation.messages);
  const { status } = await wire.send({ ...sent, id: message.id, ...more }, message);
  const replies = conversation.messages.filter((known) => !before.has(known) && known.from === world.bot.id);
  return {
    message: shownOf(wire, [message])[0] as Shown,
    delivered: true,
    status,
    replies: shownOf(wire, replies),
    answers: shownOf(
      wire,
      replies.filter(({ activity }) => activity.replyToId === message.id),
    ),
  };
};

const shownOf = ({ world, person, conversation }: Wire, messages: Message[]): Shown[] => {
  const ids = new Set(messages.map(({ id }) => id));
  return shownTo(world, person.id, conversation).filter(({ id }) => ids.has(id));
};
