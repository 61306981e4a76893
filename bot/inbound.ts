import type { PersonId } from '../data/model/people.ts';

/**
 * What somebody did, in our own words: features and routing know this and nothing of the Bot Framework. Who and where
 * come from the verified activity, never from what a card or text claims.
 */
export type Inbound = Message | CardAction | FileAnswer | Search | Feedback | Presence;

export type Language = 'da' | 'en';

/** Someone as Teams knows them. */
export type Person = {
  /** Home tenant and Entra object id; null where the channel gives none: then they may do what anybody may. */
  id: PersonId | null;
  tenant: string | null;
  name: string | null;
  /** Teams' own id of them for this bot (`29:…`). */
  teamsId: string | null;
};

/** Where it was said. */
export type Conversation = {
  /** The conversation itself; for a channel the channel, whichever thread of it. */
  id: string;
  scope: 'personal' | 'group' | 'channel';
  /** The team a channel is of, as Teams names it; absent where it is no channel, or Teams does not say. */
  team?: string;
  /** The tenant that hosts it. */
  tenant: string | null;
  /** Where Teams wants answers sent. */
  serviceUrl: string | null;
};

/** What all of it has. */
type Occasion = { person: Person; conversation: Conversation; language: Language };

/** Somebody named with an @mention, the bot itself left out. Teams gives its own id and a name, nothing that identifies. */
export type Mentioned = { teamsId: string; name: string };

/** A file sent to Punkt. `url` is where Teams says it can be had, and is not to be believed. */
export type SentFile = { name: string; url: string };

export type Message = Occasion & {
  kind: 'message';
  /** What was written, the bot's own @mention and invisible characters taken out. May be empty (a picture, a gif). */
  text: string;
  mentions: Mentioned[];
  files: SentFile[];
};

/** A button on a card. `data` is what the card carried, or what somebody made up: check it with a schema. */
export type CardAction = Occasion & {
  kind: 'action';
  verb: string;
  data: unknown;
  /** `automatic`: the client refreshed a card, nobody pressed anything. */
  trigger: 'manual' | 'automatic';
  /** The message with the card, where Teams tells it. */
  messageId: string | null;
};

/** Where Teams wants a file put that somebody said yes to. Its address is not to be believed. */
export type FilePlace = {
  name: string;
  uploadUrl: string;
  /** The file as it is shown afterwards. */
  contentUrl: string;
  uniqueId: string;
  fileType: string;
};

/** Yes or no to a file that Punkt has offered. `data` is what the offer carried, or what somebody made up. */
export type FileAnswer = Occasion & {
  kind: 'file';
  file: string;
  data: unknown;
  /** Null: no, thank you. */
  place: FilePlace | null;
};

/** A search from the compose box. */
export type Search = Occasion & { kind: 'search'; command: string; query: string };

/** A thumb on one of Punkt's messages: pressed (`asked` for a reason), or with the reason chosen. */
export type Feedback = Occasion & {
  kind: 'feedback';
  step: 'asked' | 'given';
  reaction: 'like' | 'dislike';
  reason: unknown;
  messageId: string | null;
};

/** Punkt was put somewhere or taken away, or people came or went where it is. */
export type Presence = Occasion & {
  kind: 'presence';
  change: 'installed' | 'uninstalled' | 'joined' | 'left';
  /** For `joined` and `left`: who, by Teams' own ids. */
  who: string[];
};
