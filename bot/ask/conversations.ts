import type { Viewer } from '../../data/register/viewer.ts';
import type { CardAction, Message } from '../inbound.ts';
import type { Spoken } from './question/spoken.ts';

/** What was spoken of, by whom and where, as the next question takes it up. */
export interface Conversations {
  /** What the same person was last told in the same conversation, while it is fresh; `viewer` is what is read there now. */
  previous(inbound: Message | CardAction, viewer: Viewer): Spoken | undefined;
  keep(inbound: Message | CardAction, viewer: Viewer, spoken: Spoken): void;
}

/** Milliseconds after which a question no longer goes on from the last. */
const freshFor = 15 * 60_000;
/** Conversations remembered; the one longest silent is forgotten. */
const mostKept = 1_000;
/** Characters of a question; a longer one is none that another goes on from. */
const longestKept = 500;

interface Kept {
  at: number;
  viewer: Viewer;
  spoken: Spoken;
}

/** Nobody who is not told apart is taken for somebody else. */
const keyOf = ({ conversation, person }: Message | CardAction): string | null => {
  const who = person.id ?? person.teamsId ?? '';
  return who === '' ? null : `${conversation.id}\n${who}`;
};

/** Is all that could be read then still read? What was told out of a group's papers is not taken up by who left it. */
const stillSees = (then: Viewer, now: Viewer): boolean =>
  [...then.groups].every((group) => now.groups.has(group)) &&
  [...then.closed].every((group) => now.closed.has(group));

/**
 * Remembers for a while what each person was told in each conversation, so that "og i 2023?" is understood. In memory
 * alone: whatever is forgotten, the next question is merely taken as one of its own.
 * @param now milliseconds
 */
export const createConversations = (now: () => number = Date.now): Conversations => {
  const kept = new Map<string, Kept>();
  return {
    previous: (inbound, viewer) => {
      const key = keyOf(inbound);
      const last = key === null ? undefined : kept.get(key);
      if (key === null || last === undefined) return undefined;
      if (now() - last.at < freshFor && stillSees(last.viewer, viewer)) return last.spoken;
      kept.delete(key);
      return undefined;
    },
    keep: (inbound, viewer, spoken) => {
      const key = keyOf(inbound);
      if (key === null) return;
      kept.delete(key);
      if (spoken.question.length > longestKept) return;
      kept.set(key, { at: now(), viewer, spoken });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
};
