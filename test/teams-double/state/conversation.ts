import type { Activity, Attachment } from './activity.ts';

export type Message = {
  id: string;
  /** The message it is a reply to in a channel; null for the first of a thread, and outside channels. */
  thread: string | null;
  /** A person's id, or the bot's. */
  from: string;
  at: string;
  activity: Activity;
  /** How often the bot has replaced it. */
  version: number;
  deleted: boolean;
  /** Attachments as one person alone sees them, in place of those in `activity`; by person’s id. */
  views: Map<string, Attachment[]>;
  /** Who reacted, by kind of reaction. */
  reactions: Map<string, Set<string>>;
  /** Thumbs by person's id. */
  feedback: Map<string, 'like' | 'dislike'>;
};

export type Conversation = {
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  name: string;
  /** Of a channel; null elsewhere. */
  teamId: string | null;
  /** People's ids. In a shared channel some are of other tenants. */
  members: Set<string>;
  /** Whether the bot may read and write here. */
  hasBot: boolean;
  messages: Message[];
};

export type Team = {
  id: string;
  aadGroupId: string;
  name: string;
  /** People's ids. */
  members: Set<string>;
  /** Channels' ids; the first is General, whose id is the team's own. */
  channels: string[];
};
