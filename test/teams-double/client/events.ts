import type { Conversation } from '../state/conversation.ts';
import type { Person } from '../state/person.ts';
import type { World } from '../state/world.ts';
import type { Delivery } from './line/deliver.ts';
import { Wire, type WireParts } from './line/wire.ts';

/** Things that happen around a conversation rather than in it, and what Teams tells the bot of them. */
export class Events {
  readonly #parts: WireParts;

  constructor(parts: WireParts) {
    this.#parts = parts;
  }

  /**
   * Somebody adds the app for themselves: the bot may write to them from now on.
   *
   * @throws for people of other tenants, whose Teams does not have it
   */
  async install(person: Person): Promise<Delivery[]> {
    if (person.tenantId !== this.#world.tenantId)
      throw new Error(`${person.name} is of a tenant without the app`);
    const chat = this.#world.personalChat(person);
    person.installed = true;
    chat.hasBot = true;
    this.#world.changed(chat);
    const members = [{ id: this.#world.bot.id }, { id: person.id, aadObjectId: person.aadObjectId }];
    return [
      await this.#tell(person, chat, { type: 'conversationUpdate', membersAdded: members }),
      await this.#tell(person, chat, { type: 'installationUpdate', action: 'add' }),
    ];
  }

  /** Somebody removes the app: the bot hears of it, and may not write to them any more. */
  async uninstall(person: Person): Promise<Delivery[]> {
    const chat = this.#world.personalChat(person);
    person.installed = false;
    chat.hasBot = false;
    this.#world.changed(chat);
    return [await this.#tell(person, chat, { type: 'installationUpdate', action: 'remove' })];
  }

  /** Somebody adds the bot to a group chat, or to a channel's team (that channel is where it is told of it). */
  async addBot(by: Person, conversation: Conversation): Promise<Delivery[]> {
    return this.#moveBot(by, conversation, true);
  }

  async removeBot(by: Person, conversation: Conversation): Promise<Delivery[]> {
    return this.#moveBot(by, conversation, false);
  }

  async addMember(by: Person, conversation: Conversation, person: Person): Promise<Delivery[]> {
    for (const { members } of this.#together(conversation)) members.add(person.id);
    this.#world.team(conversation.teamId ?? '')?.members.add(person.id);
    return this.#tellOfMember(by, conversation, person, 'Added');
  }

  async removeMember(by: Person, conversation: Conversation, person: Person): Promise<Delivery[]> {
    for (const { members } of this.#together(conversation)) members.delete(person.id);
    this.#world.team(conversation.teamId ?? '')?.members.delete(person.id);
    return this.#tellOfMember(by, conversation, person, 'Removed');
  }

  /** Sends the bot an activity of a test's own, with what Teams puts around it: unknown types, forged invokes. */
  async post(
    by: Person,
    conversation: Conversation,
    activity: Record<string, unknown> & { type: string },
  ): Promise<Delivery> {
    return this.#tell(by, conversation, activity);
  }

  async #tellOfMember(
    by: Person,
    conversation: Conversation,
    person: Person,
    what: 'Added' | 'Removed',
  ): Promise<Delivery[]> {
    this.#world.changed(conversation);
    if (!conversation.hasBot) return [];
    const member = { id: person.id, aadObjectId: person.aadObjectId };
    const channelData = conversation.teamId === null ? {} : { eventType: `teamMember${what}` };
    return [
      await this.#tell(by, conversation, {
        type: 'conversationUpdate',
        [`members${what}`]: [member],
        channelData,
      }),
    ];
  }

  async #moveBot(by: Person, conversation: Conversation, added: boolean): Promise<Delivery[]> {
    for (const one of this.#together(conversation)) one.hasBot = added;
    const what = added ? 'Added' : 'Removed';
    const bots = { [`members${what}`]: [{ id: this.#world.bot.id }] };
    const isTeam = conversation.teamId !== null;
    const settings = isTeam ? { settings: { selectedChannel: { id: conversation.id } } } : {};
    const channelData = isTeam ? { eventType: `teamMember${what}`, ...settings } : {};
    const action = added ? 'add' : 'remove';
    return [
      await this.#tell(by, conversation, { type: 'conversationUpdate', ...bots, channelData }),
      await this.#tell(by, conversation, { type: 'installationUpdate', action, channelData: settings }),
    ];
  }

  /** A team's channels have the bot, and their members, together. */
  #together(conversation: Conversation): Conversation[] {
    const { teamId } = conversation;
    return teamId === null
      ? [conversation]
      : [...this.#world.conversations.values()].filter((other) => other.teamId === teamId);
  }

  #tell(
    person: Person,
    conversation: Conversation,
    activity: Record<string, unknown> & { type: string },
  ): Promise<Delivery> {
    return new Wire(this.#parts, person, conversation).send(activity, null);
  }

  get #world(): World {
    return this.#parts.world;
  }
}
