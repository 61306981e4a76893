import type { Delivery, Line } from './client/line/deliver.ts';
import { Events } from './client/events.ts';
import { Files } from './client/files.ts';
import { PersonHere } from './client/person-here.ts';
import { Wire } from './client/line/wire.ts';
import type { Call } from './connector/connector.ts';
import { Limits } from './connector/limits.ts';
import { type Mishap, Mishaps } from './connector/mishaps.ts';
import type { Person } from './state/person.ts';
import { World, type WorldGiven } from './state/world.ts';

export type TeamsOptions = WorldGiven & {
  /** Where the bot listens. May be given later, with `connect`. */
  botUrl?: string;
  /** Whether a request over Teams' limits is answered 429. They are always counted. */
  limits?: 'counted' | 'enforced';
  /** Gives the Authorization header of what is sent to the bot. None in local mode. */
  bearer?: () => string | Promise<string>;
  /** Milliseconds an invoke may take before it counts as unanswered; Teams' 5,000 when left out. */
  patience?: number;
};

/**
 * Microsoft Teams as far as a bot can tell: a Bot Connector over HTTP on the loopback, and the clients of the people
 * who use the bot. See the README beside this file.
 */
export class Teams {
  readonly world: World;
  readonly limits: Limits;
  readonly mishaps = new Mishaps();
  readonly files: Files;
  readonly events: Events;
  /** Every request of the bot's, in order. */
  readonly calls: Call[] = [];
  readonly #line: Line;
  #botUrl: string | null;
  /** The double's own address, which it gives the bot as `serviceUrl`. */
  url = '';

  constructor(options: TeamsOptions) {
    this.world = new World(options);
    this.limits = new Limits(this.world.clock, options.limits === 'enforced');
    this.files = new Files(() => this.url);
    this.#botUrl = options.botUrl ?? null;
    this.#line = {
      botUrl: () => {
        if (this.#botUrl === null) throw new Error('the double knows no bot yet: connect(botUrl)');
        return this.#botUrl;
      },
      bearer: options.bearer,
      patience: options.patience ?? 5_000,
    };
    this.events = new Events(this.#wireParts);
  }

  /** Tells where the bot listens. */
  connect(botUrl: string): void {
    this.#botUrl = botUrl;
  }

  /** A person's client, by their name or an id of theirs. */
  as(who: string) {
    const person = this.world.person(who);
    return {
      person,
      /** In a conversation, by its name or id; `personal` is their own chat with the bot. */
      in: (where: string): PersonHere => {
        const conversation = this.world.conversationOf(person, where);
        return new PersonHere(new Wire(this.#wireParts, person, conversation), this.files);
      },
      install: (): Promise<Delivery[]> => this.events.install(person),
      uninstall: (): Promise<Delivery[]> => this.events.uninstall(person),
      addBotTo: (where: string) => this.events.addBot(person, this.world.conversationOf(person, where)),
      removeBotFrom: (where: string) =>
        this.events.removeBot(person, this.world.conversationOf(person, where)),
      add: (other: string, where: string) =>
        this.events.addMember(person, this.world.conversationOf(person, where), this.world.person(other)),
      remove: (other: string, where: string) =>
        this.events.removeMember(person, this.world.conversationOf(person, where), this.world.person(other)),
      post: (where: string, activity: Record<string, unknown> & { type: string }) =>
        this.events.post(person, this.world.conversationOf(person, where), activity),
    };
  }

  person(who: string): Person {
    return this.world.person(who);
  }

  /** Makes the next request, or several, go wrong. `in` may be a conversation's name. */
  misbehave(mishap: Mishap): void {
    const named = [...this.world.conversations.values()].find(({ name }) => name === mishap.in);
    this.mishaps.plan(named === undefined ? mishap : { ...mishap, in: named.id });
  }

  /** What the bot sent: its messages and updates that were taken, in order. */
  get sent(): Call[] {
    return this.calls.filter(
      ({ operation, status, activity }) =>
        (operation === 'send' || operation === 'update' || operation === 'create') &&
        activity?.type === 'message' &&
        (status === null || status < 300),
    );
  }

  get #wireParts() {
    return { world: this.world, line: this.#line, serviceUrl: () => this.url };
  }
}
