import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { RenderedCard } from '../cards/render.ts';
import type { OutboxRow, Subject } from '../data/model/outbox.ts';
import type { Store } from '../data/store/store.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Directory } from './people/directory.ts';
import { createReach } from './people/reached/reach.ts';
import type { OutboxPorts } from './remind/outbox/ports.ts';
import { sendDue } from './remind/outbox/send-due.ts';
import { repeat, type Repeating } from './repeat.ts';
import type { TeamsAdapter } from './teams/adapter.ts';
import { createDeliver } from './teams/deliver.ts';
import { jobAges, type Telemetry } from './telemetry/telemetry.ts';

/** A feature that plans rows in the outbox: it alone knows what they say and whether they are still wanted. */
export interface Sender {
  /** The kinds of subject whose rows are its own. */
  subjects: readonly Subject['kind'][];
  /** What a row says at this moment, and the message whose place it takes; null: there is nothing to say any more. */
  messageOf: (row: OutboxRow) => Promise<{ rendered: RenderedCard; replaces: string | null } | null>;
  /** Asked just before a row is sent. */
  stillNeeded: OutboxPorts['stillNeeded'];
}

export interface OutboxWiring {
  store: Store;
  tenant: string;
  clock: Clock;
  log: Log;
  directory: Directory;
  adapter: TeamsAdapter;
  telemetry: Telemetry;
}

/** The worker that sends what any feature planned. */
export interface Outbox {
  /** Registers features and begins to send. Rows of no feature here wait for a process that has it. */
  start: (senders: readonly Sender[]) => void;
  /** Sends at once what is due. */
  wake: () => void;
  stop: () => Promise<void>;
}

/** Milliseconds between looks at what is due, by whichever process planned it. */
const interval = 3_000;

/** Puts together the one worker of this process that sends all rows of the outbox. Any number of processes may do so. */
export const wireOutbox = ({
  store,
  tenant,
  clock,
  log,
  directory,
  adapter,
  telemetry,
}: OutboxWiring): Outbox => {
  const reach = createReach(store, tenant, directory);
  const now = (): number => clock.now().epochMilliseconds;
  const senders = new Map<Subject['kind'], Sender>();
  const ports = {
    store,
    tenant,
    now,
    waitUntil: (at: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, Math.max(0, at - now()));
      }),
    deliver: createDeliver(adapter, reach, async (row) => {
      const sender = senders.get(row.subject.kind);
      if (sender === undefined) return 'not-here';
      const made = await sender.messageOf(row);
      if (made === null) return null;
      const { rendered, replaces } = made;
      return {
        shown: {
          kind: 'card',
          status: row.kind,
          language: 'da',
          rendered,
          citations: [],
          feedback: false,
        },
        replaces,
      };
    }),
    // What others plan is for them to judge.
    stillNeeded: async (row: OutboxRow) => (await senders.get(row.subject.kind)?.stillNeeded(row)) ?? true,
    silence: reach.silence,
    onStopped: reach.stopped,
    worker: `${hostname()}-${String(process.pid)}-${randomBytes(3).toString('hex')}`,
  };
  let running: Repeating | null = null;
  return {
    start: (features) => {
      for (const sender of features) for (const kind of sender.subjects) senders.set(kind, sender);
      running ??= repeat(
        'outbox',
        async () => {
          const round = await sendDue(ports);
          for (const [state, messages] of Object.entries(round))
            if (messages > 0) telemetry.count('outbox', { state }, messages);
          const { sent, stopped, dead, waiting } = round;
          if (sent + stopped + dead + waiting > 0) log.info({ sent, stopped, dead, waiting }, 'outbox');
        },
        interval,
        log,
        jobAges(telemetry),
      );
    },
    wake: () => running?.wake(),
    stop: async () => running?.stop(),
  };
};
