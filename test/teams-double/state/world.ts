import { createHash } from 'node:crypto';
import type { Activity } from './activity.ts';
import type { Conversation, Message, Team } from './conversation.ts';
import { type Person, personFrom, type PersonGiven } from './person.ts';

export type TeamGiven = {
  name: string;
  /** Names of its members. */
  members: string[];
  /** Beside General. `shared` adds people of other tenants to one. */
  channels?: { name: string; shared?: string[] }[];
  /** Whether the bot is installed; true when left out. */
  hasBot?: boolean;
};

export type WorldGiven = {
  people: PersonGiven[];
  teams?: TeamGiven[];
  groupChats?: { name: string; members: string[]; hasBot?: boolean }[];
  /** The tenant the app is installed in. */
  tenantId?: string;
  bot?: { appId: string; name: string };
  /** Milliseconds since 1970. */
  clock?: () => number;
};

/** Something changed that a client shows: a conversation's messages, or somebody typing in it. */
export type Change = { conversation: string; typing: boolean };

/** Everything Teams knows: one host tenant, people, conversations and what was said in them. */
export class World {
  readonly tenantId: string;
  readonly bot: { id: string; appId: string; name: string };
  readonly people: Person[];
  readonly conversations = new Map<string, Conversation>();
  readonly teams: Team[] = [];
  readonly clock: () => number;
  readonly #listeners = new Set<(change: Change) => void>();
  #lastMessage = 0;

  constructor(given: WorldGiven) {
    const { appId, name } = given.bot ?? { appId: '00000000-0000-4000-9000-000000000028', name: 'Punkt' };
    this.bot = { id: `28:${appId}`, appId, name };
    this.tenantId = given.tenantId ?? '00000000-0000-4000-a000-000000000001';
    this.clock = given.clock ?? Date.now;
    this.people = given.people.map((person, at) => personFrom(person, at + 1, this.tenantId));
    for (const person of this.people) if (person.installed) this.personalChat(person);
    for (const { name: chat, members, hasBot = true } of given.groupChats ?? [])
      this.#add(`19:${key(chat)}@thread.v2`, {
        kind: 'groupChat',
        name: chat,
        members,
        hasBot,
        teamId: null,
      });
    for (const team of given.teams ?? []) this.#addTeam(team);
  }

  /** @throws when nobody is called so, or has that id. */
  person(who: string): Person {
    const found = this.findPerson(who) ?? this.people.find(({ name }) => name === who);
    if (found === undefined) throw new Error(`nobody here is ${who}`);
    return found;
  }

  /** By Teams' id or Entra object id. */
  findPerson(id: string): Person | undefined {
    return this.people.find((person) => person.id === id || person.aadObjectId === id.toLowerCase());
  }

  /**
   * By id, or by name; `personal` is the person's own chat with the bot.
   *
   * @throws when there is none, or the person is not in it.
   */
  conversationOf(person: Person, where: string): Conversation {
    const found = [...this.conversations.values()].find(
      ({ id, name, kind, members }) =>
        (id === where || name === where || (where === 'personal' && kind === 'personal')) &&
        members.has(person.id),
    );
    if (found === undefined) throw new Error(`${person.name} is in no conversation ${where}`);
    return found;
  }

  /** The person's chat with the bot; a new one when there is none yet. */
  personalChat(person: Person): Conversation {
    const id = `a:1${createHash('sha256').update(person.id).digest('base64url')}`;
    const kind = 'personal' as const;
    const given = { kind, name: this.bot.name, members: [person.name], hasBot: true, teamId: null };
    return this.conversations.get(id) ?? this.#add(id, given);
  }

  team(id: string): Team | undefined {
    return this.teams.find((team) => team.id === id);
  }

  /** Adds a message, with an id as Teams makes them: the milliseconds it was sent at, each higher than the last. */
  post(conversation: Conversation, from: string, activity: Activity, thread: string | null): Message {
    this.#lastMessage = Math.max(this.#lastMessage + 1, Math.floor(this.clock()));
    const message: Message = {
      id: String(this.#lastMessage),
      thread: conversation.kind === 'channel' ? thread : null,
      from,
      at: this.now(),
      activity,
      version: 0,
      deleted: false,
      views: new Map(),
      reactions: new Map(),
      feedback: new Map(),
    };
    conversation.messages.push(message);
    this.changed(conversation);
    return message;
  }

  now(): string {
    return new Date(this.clock()).toISOString();
  }

  changed(conversation: Conversation, typing = false): void {
    for (const listener of this.#listeners) listener({ conversation: conversation.id, typing });
  }

  /** Tells of changes until the function it gives back is called. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #addTeam({ name, members, channels = [], hasBot = true }: TeamGiven): void {
    const id = `19:${key(name)}@thread.tacv2`;
    const aadGroupId = `00000000-0000-4000-b000-${String(this.teams.length + 1).padStart(12, '0')}`;
    const ids = new Set(members.map((member) => this.person(member).id));
    const team: Team = { id, aadGroupId, name, members: ids, channels: [id] };
    this.teams.push(team);
    const all = { kind: 'channel' as const, teamId: id, hasBot };
    this.#add(id, { ...all, name: 'General', members });
    for (const { name: channel, shared = [] } of channels) {
      const channelId = `19:${key(`${name}/${channel}`)}@thread.tacv2`;
      this.#add(channelId, { ...all, name: channel, members: [...members, ...shared] });
      team.channels.push(channelId);
    }
  }

  #add(
    id: string,
    { members, ...given }: Omit<Conversation, 'id' | 'members' | 'messages'> & { members: string[] },
  ): Conversation {
    const ids = new Set(members.map((member) => this.person(member).id));
    const conversation: Conversation = { ...given, id, members: ids, messages: [] };
    this.conversations.set(id, conversation);
    return conversation;
  }
}

const key = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);
