import type { PersonId } from '../../../data/model/people.ts';
import { publicViewer, type Viewer } from '../../../data/register/viewer.ts';
import type { Conversation, Inbound } from '../../inbound.ts';
import { describeError, type Log } from '../../log.ts';
import type { Directory } from '../directory.ts';
import type { TeamsRoster } from '../teams-roster.ts';
import { viewerFor, viewerForAll } from './viewers.ts';

/** Milliseconds that Teams' word on who is in a conversation holds: that somebody came is told to one process only. */
const freshFor = 60_000;

/** Conversations remembered; the one longest not asked about is forgotten. */
const mostKept = 1_000;

export type Audience = {
  /** What may be told in reply: in a personal chat what the person may read, elsewhere what every reader may. */
  viewer: (inbound: Inbound) => Promise<Viewer>;
  /** What everybody who reads along in a conversation bound to a group may read. */
  readers: (conversation: Conversation) => Promise<Viewer>;
  /** Somebody came or went: who reads along is asked anew, everywhere, since a team's channels have one membership. */
  forget: () => void;
};

/**
 * Decides who reads a reply. In a conversation of several, only one that is bound to a group can be told more than
 * what is public, and only if Teams' roster shows that everybody in it may read it; when Teams does not say, nobody is
 * taken to be allowed. What a search finds is put before readers nobody knows, so it is public.
 * @param now milliseconds
 */
export const createAudience = (
  directory: Directory,
  roster: TeamsRoster,
  log: Log,
  now: () => number = Date.now,
): Audience => {
  const known = new Map<string, { at: number; readers: Promise<(PersonId | null)[]> }>();

  /** Kept are the people, not what they may read: a role that is taken away counts at once. */
  const readersOf = (conversation: Conversation): Promise<(PersonId | null)[]> => {
    const kept = known.get(conversation.id);
    if (kept !== undefined && now() - kept.at < freshFor) return kept.readers;
    const readers = roster.members(conversation).then((members) => members.map(({ id }) => id));
    known.delete(conversation.id);
    known.set(conversation.id, { at: now(), readers });
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
    return readers;
  };
  const viewerOfAll = async (conversation: Conversation): Promise<Viewer> => {
    try {
      return viewerForAll(await readersOf(conversation), directory.rosters());
    } catch (error) {
      log.warn({ error: describeError(error) }, 'readers unknown');
      known.delete(conversation.id);
      return publicViewer;
    }
  };
  return {
    viewer: async ({ kind, person, conversation }) => {
      if (kind === 'search') return publicViewer;
      if (conversation.scope === 'personal') return viewerFor(person.id, directory.rosters());
      const bound = directory.conversation(conversation.id)?.bound ?? null;
      return bound === null ? publicViewer : viewerOfAll(conversation);
    },
    readers: viewerOfAll,
    forget: () => known.clear(),
  };
};
