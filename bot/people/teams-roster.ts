import type { PersonId } from '../../data/model/people.ts';
import type { Conversation } from '../inbound.ts';

/** Somebody as Teams' own roster of a conversation knows them. */
export type TeamsMember = {
  id: PersonId | null;
  teamsId: string;
  name: string;
  mail: string | null;
};

/** What Punkt asks Teams about a conversation it is in. `teams/` implements it. */
export type TeamsRoster = {
  /** Everybody in it, bots left out. @throws when Teams does not say; who reads along is not known then */
  members: (conversation: Conversation) => Promise<TeamsMember[]>;
  /** One of them by Teams' own id, or by object id; null when not in it. */
  member: (conversation: Conversation, id: string) => Promise<TeamsMember | null>;
};
