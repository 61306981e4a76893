import type { Conversation, Message } from '../../state/conversation.ts';
import type { Person } from '../../state/person.ts';
import type { World } from '../../state/world.ts';
import { deliver, deliverInvoke, type Delivery, type Line } from './deliver.ts';
import { envelope } from './envelope.ts';

export type WireParts = { world: World; line: Line; serviceUrl: () => string };

/** One person's line to the bot, out of one conversation: activities with everything Teams puts around them. */
export class Wire {
  readonly world: World;
  readonly person: Person;
  readonly conversation: Conversation;
  readonly #parts: WireParts;

  constructor(parts: WireParts, person: Person, conversation: Conversation) {
    this.#parts = parts;
    this.world = parts.world;
    this.person = person;
    this.conversation = conversation;
  }

  /** Sends an activity; `about` is the message it is of or answers, which decides the thread. */
  send(
    activity: { type: string; entities?: object[]; channelData?: object } & Record<string, unknown>,
    about: Message | null,
  ): Promise<Delivery> {
    const base = this.#envelope(about);
    return deliver(this.#parts.line, {
      ...base,
      ...activity,
      entities: [...(activity.entities ?? []), ...base.entities],
      channelData: { ...base.channelData, ...activity.channelData },
    });
  }

  /** Sends an invoke and waits for what it is answered. */
  invoke(name: string, value: unknown, about: Message | null): Promise<Delivery> {
    const replyToId = about === null ? {} : { replyToId: about.id };
    return deliverInvoke(this.#parts.line, {
      ...this.#envelope(about),
      type: 'invoke',
      name,
      value,
      ...replyToId,
    });
  }

  /** @throws when there is no such message here */
  message(id: string): Message {
    const found = this.conversation.messages.find((message) => message.id === id && !message.deleted);
    if (found === undefined) throw new Error(`no message ${id} in ${this.conversation.name}`);
    return found;
  }

  #envelope(about: Message | null) {
    const thread = about === null ? null : (about.thread ?? about.id);
    return envelope(this.world, this.#parts.serviceUrl(), this.person, this.conversation, thread);
  }
}
