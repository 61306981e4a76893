/**
 * What a person did in a conversation, in our own words: features and routing know this and nothing of the
 * Bot Framework. Everything in it comes from the verified activity, never from what a card or text claims.
 */
export type Inbound = {
  kind: 'message';
  /** What was written, the bot's own @mention and invisible characters taken out. May be empty (a picture, a gif). */
  text: string;
  language: Language;
  person: Person;
  conversation: Conversation;
};

export type Language = 'da' | 'en';

/** Someone as Teams knows them. `tenant` and `objectId` (Entra) identify; null where the channel gives none. */
export type Person = { tenant: string | null; objectId: string | null; name: string | null };

/** Where it was said. `tenant` is the one that hosts the conversation. */
export type Conversation = {
  id: string;
  scope: 'personal' | 'group' | 'channel';
  tenant: string | null;
};
