/** What the page and the process that serves it say to each other. Types alone: the browser gets them too. */
import type { CardAction } from '../client/cards/cards.ts';
import type { Hit } from '../client/extension.ts';
import type { Attachment } from '../state/activity.ts';

export type PersonOnPage = {
  id: string;
  aadObjectId: string;
  name: string;
  /** What they do, and what is special about them here: a guest, without the app. */
  title: string;
  installed: boolean;
  /** Of the tenant that has the app: those are whom a card's people picker finds. */
  ofHost: boolean;
};

export type ConversationOnPage = {
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  name: string;
  /** The team of a channel. */
  team: string | null;
  hasBot: boolean;
  /** People's ids. */
  members: string[];
  /** How many messages there are, to tell that some are new. */
  count: number;
};

/** A command of the app's message extension, as its manifest has it. */
export type Command = { id: string; title: string; parameter: string };

export type WorldOnPage = {
  bot: { id: string; name: string };
  people: PersonOnPage[];
  /** Those the person is in. */
  conversations: ConversationOnPage[];
  commands: Command[];
  /** A question to begin with. */
  prompt: string;
};

/** Who does something, where. */
export type Place = { as: string; in: string };

/** Something a person does on the page. */
export type Doing =
  | { do: 'say'; text: string; thread: string | null }
  | { do: 'act'; message: string; action: CardAction; data?: unknown }
  | { do: 'view'; messages: string[] }
  | { do: 'refresh'; message: string }
  | { do: 'submitDialog'; message: string; data: unknown }
  | { do: 'react'; message: string; type: string }
  | { do: 'feedback'; message: string; reaction: 'like' | 'dislike'; form: string | Record<string, unknown> }
  | { do: 'feedbackForm'; message: string; reaction: 'like' | 'dislike' }
  | { do: 'consent'; message: string; action: 'accept' | 'decline' }
  | { do: 'search'; command: string; parameter: string; text: string }
  | { do: 'choose'; hit: Hit }
  | { do: 'insert'; attachment: Attachment; text: string }
  | { do: 'deleteOwn'; message: string };

/** How the clock is moved: a day on, to what is due next, or to a day. */
export type ClockStep = { to: 'day' } | { to: 'next' } | { to: 'date'; date: string };

/** The time that the bot thinks it is. */
export type ClockOnPage = { now: string };
