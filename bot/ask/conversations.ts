import { freshFor } from '../../data/model/spoken-of.ts';
import type { Viewer } from '../../data/register/viewer.ts';
import { keepSpokenOf, readSpokenOf } from '../../data/store/people/spoken-of.ts';
import type { Store } from '../../data/store/store.ts';
import type { CardAction, Message } from '../inbound.ts';
import { describeError, type Log } from '../log.ts';
import type { Spoken } from './question/spoken.ts';

/** What was spoken of, by whom and where, as the next question takes it up. */
export interface Conversations {
  /** What the same person was last told in the same conversation, while it is fresh; `viewer` is what is read there now. */
  previous(inbound: Message | CardAction, viewer: Viewer): Promise<Spoken | undefined>;
  /** To be waited for before the answer is told: whoever has read it may go on from it in another process. */
  keep(inbound: Message | CardAction, viewer: Viewer, spoken: Spoken): Promise<void>;
}

/** Characters of a question; a longer one is none that another goes on from. */
const longestKept = 500;

/** Is all that could be read then still read? What was told out of a group's papers is not taken up by who left it. */
const stillSees = (then: Record<'groups' | 'closed', readonly string[]>, now: Viewer): boolean =>
  then.groups.every((group) => now.groups.has(group)) && then.closed.every((group) => now.closed.has(group));

/**
 * Remembers for a while what each person was told in each conversation, so that "og i 2023?" is understood, whichever
 * process is asked. Nobody who is not told apart is taken for somebody else. Where the store does not answer, the question
 * is taken as one of its own.
 * @param now an instant
 */
export const createConversations = (
  store: Store,
  tenant: string,
  now: () => string,
  log: Log,
): Conversations => ({
  previous: async ({ person, conversation }, viewer) => {
    if (person.id === null) return undefined;
    try {
      const last = await readSpokenOf(store, tenant, person.id, conversation.id);
      if (last === null || Date.parse(now()) - Date.parse(last.at) >= freshFor) return undefined;
      return stillSees(last, viewer) ? (last.spoken ?? undefined) : undefined;
    } catch (error) {
      log.warn({ error: describeError(error) }, 'what was spoken of not read');
      return undefined;
    }
  },
  keep: async ({ person, conversation }, viewer, spoken) => {
    if (person.id === null) return;
    try {
      await keepSpokenOf(store, tenant, conversation.id, {
        person: person.id,
        at: now(),
        groups: [...viewer.groups],
        closed: [...viewer.closed],
        spoken: spoken.question.length > longestKept ? null : spoken,
      });
    } catch (error) {
      log.warn({ error: describeError(error) }, 'what was spoken of not kept');
    }
  },
});
