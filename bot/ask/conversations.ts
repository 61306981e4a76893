import { freshFor, type SpokenOf } from '../../data/model/spoken-of.ts';
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
  /** Keeps what is told now. No answer waits for it: it is written while the answer is read. */
  keep(inbound: Message | CardAction, viewer: Viewer, spoken: Spoken): void;
  /** All that was to be kept is written, or said in the log not to be. */
  written(): Promise<void>;
}

/** Characters of a question; a longer one is none that another goes on from. */
const longestKept = 500;

/**
 * Milliseconds nobody has read an answer in and asked on: questions that come closer are written once. As long a killed
 * process may have told what the next question is not taken to go on from.
 */
const readFor = 250;

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
): Conversations => {
  /** Told here and not yet written, by person and conversation: newer than what the store has. */
  const waiting = new Map<string, { conversation: string; told: SpokenOf }>();
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<unknown> | null = null;
  const keyOf = (person: string, conversation: string): string => JSON.stringify([person, conversation]);
  const write = async (key: string, one: { conversation: string; told: SpokenOf }): Promise<void> => {
    try {
      await keepSpokenOf(store, tenant, one.conversation, one.told);
    } catch (error) {
      log.warn({ error: describeError(error) }, 'what was spoken of not kept');
    }
    if (waiting.get(key) === one) waiting.delete(key);
  };
  /** All that waits, once over at a time: what was told earlier never takes the place of what was told later. */
  const written = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    while (writing !== null || waiting.size > 0) {
      writing ??= Promise.all([...waiting].map(([key, one]) => write(key, one))).finally(() => {
        writing = null;
      });
      await writing;
    }
  };
  return {
    previous: async ({ person, conversation }, viewer) => {
      if (person.id === null) return undefined;
      try {
        const last =
          waiting.get(keyOf(person.id, conversation.id))?.told ??
          (await readSpokenOf(store, tenant, person.id, conversation.id));
        if (last === null || Date.parse(now()) - Date.parse(last.at) >= freshFor) return undefined;
        return stillSees(last, viewer) ? (last.spoken ?? undefined) : undefined;
      } catch (error) {
        log.warn({ error: describeError(error) }, 'what was spoken of not read');
        return undefined;
      }
    },
    keep: ({ person, conversation }, viewer, spoken) => {
      if (person.id === null) return;
      const key = keyOf(person.id, conversation.id);
      const told: SpokenOf = {
        person: person.id,
        at: now(),
        groups: [...viewer.groups],
        closed: [...viewer.closed],
        spoken: spoken.question.length > longestKept ? null : spoken,
      };
      waiting.set(key, { conversation: conversation.id, told });
      timer ??= setTimeout(() => void written(), readFor).unref();
    },
    written,
  };
};
