import { randomBytes } from 'node:crypto';
import type { Viewer } from '../data/register/viewer.ts';
import { fromNow } from '../data/store/store.ts';
import { followChanges } from './follow-changes.ts';
import type { Inbound } from './inbound.ts';
import { describeError } from './log.ts';
import { createMinutesMessageOf } from './minutes/chat/message-of.ts';
import type { MinutesChatParts } from './minutes/chat/parts.ts';
import { meetingOfItem, relayGroup, relayMeeting, startMinuting, stillNeeded } from './minutes/minutes.ts';
import type { MayTellIn } from './people/allowed/may-tell-in.ts';
import { groupsOf } from './people/reached/reach.ts';
import { reads } from './people/allowed/roles.ts';
import { repeat } from './repeat.ts';
import { jobAges } from './telemetry/telemetry.ts';
import type { Sender } from './wire-outbox.ts';
import type { FeatureWiring } from './wiring.ts';

export type MinutesWiring = FeatureWiring & {
  viewerOf: (inbound: Inbound) => Promise<Viewer>;
  mayTellIn: MayTellIn;
  /** Has the papers hold what was approved up to now. */
  refreshPapers: () => Promise<void>;
};

/** Milliseconds between looks at everything, for what a process left undone when it died. */
const interval = 15 * 60_000;

/**
 * Puts together what makes absences and minutes run in this process: their chat's parts, what they have sent, and the
 * worker that does what follows from them, whichever process wrote them. Any number of processes may do so at once.
 *
 * @throws StoreError when the store cannot be read at the start
 */
export const wireMinutes = async (wiring: MinutesWiring) => {
  const { store, tenant, clock, log, directory, whichGroup, outbox, mayTellIn, refreshPapers } = wiring;
  const minuting = startMinuting({ store, tenant, clock, reads });
  const parts: MinutesChatParts = {
    minuting,
    newId: () => randomBytes(9).toString('hex'),
    whichGroup: whichGroup.of,
    groupsOf: (person) => groupsOf(directory, person),
    viewerOf: wiring.viewerOf,
    mayTellIn,
    changed: () => {
      outbox.wake();
      // Minutes that were approved just now are answered from at the next question.
      refreshPapers().catch((error: unknown) =>
        log.warn({ error: describeError(error) }, 'papers not refreshed'),
      );
    },
  };
  const sender: Sender = {
    subjects: ['minutes'],
    messageOf: createMinutesMessageOf(parts),
    stillNeeded: (row) => stillNeeded(minuting, row),
  };
  const { cursor } = await store.changes('meetings', fromNow);
  // A meeting that is moved or cancelled, an agenda's day: what was said of it may be otherwise.
  const following = followChanges(
    store,
    'meetings',
    cursor,
    async (changes) => {
      const found = new Map<string, { groupId: string; meeting: string }>();
      for (const { partition, id } of changes) {
        const meeting = meetingOfItem(id);
        if (meeting === null || !partition.startsWith(`${tenant}/`)) continue;
        const groupId = partition.slice(tenant.length + 1);
        found.set(`${groupId} ${meeting}`, { groupId, meeting });
      }
      for (const of of found.values()) await relayMeeting(minuting, of);
      if (found.size > 0) outbox.wake();
    },
    log,
  );
  const care = repeat(
    'minutes',
    async () => {
      for (const { groupId } of directory.rosters())
        try {
          await relayGroup(minuting, groupId);
        } catch (error) {
          // One group's records that cannot be read keep no other from being told.
          log.warn({ error: describeError(error) }, 'minutes not looked after');
        }
    },
    interval,
    log,
    jobAges(wiring.telemetry),
  );
  return {
    parts,
    sender,
    wake: () => care.wake(),
    stop: async () => {
      following.stop();
      await care.stop();
    },
  };
};
