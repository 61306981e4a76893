import { hostname } from 'node:os';
import type { OutboxRow } from '../data/model/outbox.ts';
import type { PersonId } from '../data/model/people.ts';
import type { Register } from '../data/register/register.ts';
import type { Viewer } from '../data/register/viewer.ts';
import type { Store } from '../data/store/store.ts';
import type { Clock } from './clock.ts';
import { createMessageOf } from './decide/chat/message-of.ts';
import type { BallotChatParts } from './decide/chat/parts.ts';
import { lookAfterBallots, showCounts, startDeciding, stillNeeded } from './decide/decide.ts';
import type { CardAction, Conversation, Message } from './inbound.ts';
import { describeError, type Log } from './log.ts';
import type { Directory } from './people/directory.ts';
import { createReach, placeOf, teamsIdsOf } from './people/reach.ts';
import type { WhichGroup } from './people/which-group.ts';
import { sendDue } from './remind/outbox/send-due.ts';
import { repeat } from './repeat.ts';
import type { Shown } from './teams/activity-of.ts';
import { createDeliver } from './teams/deliver.ts';
import type { TeamsAdapter } from './teams/adapter.ts';

export type BallotWiring = {
  store: Store;
  tenant: string;
  clock: Clock;
  log: Log;
  directory: Directory;
  adapter: TeamsAdapter;
  whichGroup: WhichGroup;
  /** The register as may be told in reply. */
  papersFor: (inbound: Message | CardAction) => Promise<Register>;
  refreshPapers: () => Promise<void>;
  /** What everybody who reads along in a conversation may read. */
  readersOf: (conversation: Conversation) => Promise<Viewer>;
};

/** Milliseconds between looks at what is due, by whichever process planned it. */
const interval = 3_000;

/**
 * Puts together what makes ballots run in this process: their chat's parts, the worker that sends, and the one that
 * looks after ballots whose time has come. Any number of processes may do so at once.
 */
export const wireBallots = (wiring: BallotWiring) => {
  const { store, tenant, clock, log, directory, adapter, whichGroup, papersFor, refreshPapers, readersOf } =
    wiring;
  const deciding = startDeciding({ store, tenant, clock });
  const reach = createReach(store, tenant, directory);
  const now = (): number => clock.now().epochMilliseconds;

  const mayTellIn = async (groupId: string, closed: boolean): Promise<boolean> => {
    const place = placeOf(directory, groupId);
    if (place === null) return false;
    const { conversationId: id, serviceUrl, tenantId } = place.reference;
    const readers = await readersOf({ id, scope: place.scope, tenant: tenantId, serviceUrl });
    return readers.groups.has(groupId) && (!closed || readers.closed.has(groupId));
  };
  const touched = new Set<string>();
  const parts: BallotChatParts = {
    deciding,
    whichGroup: whichGroup.of,
    papersFor,
    mayTellIn,
    teamsIds: (people) => teamsIdsOf(directory, people),
    unreachable: (people: readonly PersonId[]) =>
      people.filter((person) => (directory.person(person)?.silent ?? null) !== null),
    changed: (ballot) => {
      touched.add(ballot);
      counts.wake();
      outbox.wake();
    },
  };
  const messageOf = createMessageOf(parts);
  const deliver = createDeliver(adapter, reach, async (row) => {
    // What others plan is for them to make.
    if (row.subject.kind !== 'ballot') return 'not-here';
    const made = await messageOf(row);
    if (made === null) return null;
    const { rendered, replaces } = made;
    const shown: Shown = {
      kind: 'card',
      status: row.kind,
      language: 'da',
      rendered,
      citations: [],
      feedback: false,
    };
    return { shown, replaces };
  });
  const ports = {
    store,
    tenant,
    now,
    waitUntil: (at: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, Math.max(0, at - now()));
      }),
    deliver,
    stillNeeded: async (row: OutboxRow) =>
      row.subject.kind !== 'ballot' || (await stillNeeded(deciding, row)),
    silence: reach.silence,
    onStopped: reach.stopped,
    worker: `${hostname()}-${String(process.pid)}-${deciding.newId().slice(0, 6)}`,
  };
  const outbox = repeat(
    'outbox',
    async () => {
      const { sent, stopped, dead, waiting } = await sendDue(ports);
      if (sent + stopped + dead + waiting > 0) log.info({ sent, stopped, dead, waiting }, 'outbox');
    },
    interval,
    log,
  );
  const counts = repeat(
    'counts',
    async () => {
      const ballots = [...touched];
      touched.clear();
      for (const ballot of ballots) await showCounts(deciding, ballot);
      if (ballots.length === 0) return;
      outbox.wake();
      await refreshPapers();
    },
    60_000,
    log,
  );
  const care = repeat(
    'ballots',
    async () => {
      const { looked, failed } = await lookAfterBallots(deciding);
      for (const { ballot, error } of failed)
        log.warn({ ballot, error: describeError(error) }, 'ballot not looked after');
      if (looked.length === 0) return;
      outbox.wake();
      // Its decision may be there now, for the next question.
      await refreshPapers();
    },
    interval,
    log,
  );
  return {
    parts,
    /** Does at once what is due. */
    wake: () => {
      care.wake();
      outbox.wake();
    },
    stop: async () => {
      await Promise.all([care.stop(), counts.stop()]);
      await outbox.stop();
    },
  };
};
