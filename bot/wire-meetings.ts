import { randomBytes } from 'node:crypto';
import type { AvoidedDays } from '../data/calendar/avoided-days.ts';
import type { Register } from '../data/register/register.ts';
import type { Viewer } from '../data/register/viewer.ts';
import type { Whose } from './avoided-days.ts';
import type { Inbound } from './inbound.ts';
import { describeError } from './log.ts';
import { createMeetingMessageOf } from './meet/chat/message-of.ts';
import type { MeetingChatParts } from './meet/chat/parts.ts';
import { relayMeetings, settleAgendas, startMeeting, stillNeeded } from './meet/meet.ts';
import type { MayTellIn } from './people/allowed/may-tell-in.ts';
import { createReach, groupsOf } from './people/reached/reach.ts';
import { unreachableIn } from './people/reached/unreachable.ts';
import { repeat } from './repeat.ts';
import { jobAges } from './telemetry/telemetry.ts';
import type { Sender } from './wire-outbox.ts';
import type { FeatureWiring } from './wiring.ts';

export type MeetingWiring = FeatureWiring & {
  register: () => Register;
  viewerOf: (inbound: Inbound) => Promise<Viewer>;
  visibleTo: (register: Register, viewer: Viewer) => Register;
  mayTellIn: MayTellIn;
  /** The days a group keeps free of meetings, by its region and what its people sit for. */
  avoidedFor: (whose: Whose) => AvoidedDays;
};

/** Milliseconds between looks at what a process that died has left undone. */
const interval = 60_000;
/** Milliseconds by which looks overlap: no act takes longer to be told after it was done. */
const overlap = 600_000;

/**
 * Puts together what makes meetings run in this process: their chat's parts, what they have sent, and the worker that
 * finishes what another process began. Any number of processes may do so at once.
 */
export const wireMeetings = (wiring: MeetingWiring) => {
  const { store, tenant, clock, log, directory, whichGroup, outbox, mayTellIn } = wiring;
  const meeting = startMeeting({ store, tenant, clock });
  const reach = createReach(store, tenant, directory);
  const silenceOf = (groupId: string) => reach.silence({ kind: 'group', groupId });
  const parts: MeetingChatParts = {
    meeting,
    today: clock.today,
    newId: () => randomBytes(9).toString('hex'),
    avoidedFor: ({ groupId, region }) => {
      const members = directory.roster(groupId)?.members ?? [];
      return wiring.avoidedFor({ region, organisations: members.map(({ organisation }) => organisation) });
    },
    whichGroup: (message, said) => {
      const { person, conversation } = message;
      const own = person.id === null ? [] : groupsOf(directory, person.id);
      // Who is in one group alone means that one.
      const [only, ...others] = conversation.scope === 'personal' && said === null ? own : [];
      return only !== undefined && others.length === 0 ? only : whichGroup.of(message, said);
    },
    papersFor: async (asked) => wiring.visibleTo(wiring.register(), await wiring.viewerOf(asked)),
    viewerOf: wiring.viewerOf,
    mayTellIn,
    silenceOf,
    unreachable: (roster) => unreachableIn(roster, directory.person),
    changed: () => outbox.wake(),
  };
  const sender: Sender = {
    subjects: ['meeting'],
    messageOf: createMeetingMessageOf(parts),
    stillNeeded: (row) => stillNeeded(meeting, row, silenceOf),
  };
  /** All at the beginning; later only what was done since shortly before the last look. */
  let since = '';
  const care = repeat(
    'meetings',
    async () => {
      let [planned, failed] = [0, false];
      const { epochMilliseconds } = clock.now();
      for (const { groupId } of directory.rosters())
        try {
          planned += await settleAgendas(meeting, groupId);
          planned += await relayMeetings(meeting, groupId, since);
        } catch (error) {
          failed = true;
          // One group's calendar that cannot be read keeps no other from being told.
          log.warn({ error: describeError(error) }, 'meetings not looked after');
        }
      // A process that dies now has left nothing older undone.
      if (!failed) since = new Date(epochMilliseconds - overlap).toISOString();
      if (planned > 0) outbox.wake();
    },
    interval,
    log,
    jobAges(wiring.telemetry),
  );
  return { parts, sender, wake: () => care.wake(), stop: () => care.stop() };
};
