import type { BallotHead } from '../data/model/ballot/head.ts';
import type { Recipient } from '../data/model/outbox.ts';
import type { Register } from '../data/register/register.ts';
import type { Viewer } from '../data/register/viewer.ts';
import { visibleTo } from '../data/register/visible-to.ts';
import { openHeads } from '../data/store/ballots/open-heads.ts';
import { readRoster } from '../data/store/people/change-people.ts';
import type { CardAction, Conversation, Message } from './inbound.ts';
import { describeError } from './log.ts';
import { createReach, placeOf } from './people/reached/reach.ts';
import { viewerFor } from './people/reading/viewers.ts';
import { publicViewer, viewerOf as viewerOfGroups } from '../data/register/viewer.ts';
import { createMessageOf } from './remind/chat/message-of.ts';
import type { RemindChatParts } from './remind/chat/parts.ts';
import {
  keepDeadlines,
  lookAfterDeadlines,
  startReminding,
  stillNeeded,
  toldOf,
  type MayRead,
} from './remind/remind.ts';
import { repeat } from './repeat.ts';
import { jobAges } from './telemetry/telemetry.ts';
import type { Sender } from './wire-outbox.ts';
import type { FeatureWiring } from './wiring.ts';

export type DeadlineWiring = FeatureWiring & {
  register: () => Register;
  /** What may be told in reply. */
  viewerOf: (inbound: Message | CardAction) => Promise<Viewer>;
  /** What everybody who reads along in a conversation may read. */
  readersOf: (conversation: Conversation) => Promise<Viewer>;
};

/** Milliseconds between looks at what the groups' papers, meetings and ballots ask for; it is woken when they change. */
const interval = 300_000;

/**
 * Puts together what makes reminders run in this process: their chat's parts, what they have sent, and the worker that
 * takes over what is to be done and plans who is told of it. Any number of processes may do so at once.
 */
export const wireDeadlines = (wiring: DeadlineWiring) => {
  const { store, tenant, clock, log, directory, whichGroup, outbox, register, viewerOf, readersOf } = wiring;
  const mayRead: MayRead = (person, deadline) => {
    const { groupId } = deadline.stated;
    const tells = (viewer: Viewer): boolean => toldOf(deadline, visibleTo(register(), viewer)).text !== null;
    if (tells(publicViewer)) return true;
    const { groups, closed } = viewerFor(person, directory.rosters());
    // What most may read, many share a view of; each one's own is made for those alone who do not read it in their group.
    const shared = viewerOfGroups(groups.has(groupId) ? [groupId] : [], closed.has(groupId) ? [groupId] : []);
    return tells(shared) || tells({ groups, closed });
  };
  const reminding = startReminding({ store, tenant, clock, mayRead });
  const originsOf = async () => ({ register: register(), ballots: await openHeads(store, tenant) });
  const groupsOf: RemindChatParts['groupsOf'] = (person) =>
    directory
      .rosters()
      .filter(
        ({ members, contacts }) =>
          members.some((one) => one.person === person) ||
          contacts.some(({ people }) => people.includes(person)),
      );
  const parts: RemindChatParts = {
    reminding,
    whichGroup: whichGroup.of,
    groupsOf,
    papersOf: (viewer) => visibleTo(register(), viewer),
    viewerOf,
    viewerOfPerson: (person) => viewerFor(person, directory.rosters()),
    viewerInPlace: async (groupId) => {
      const place = placeOf(directory, groupId);
      if (place === null) return publicViewer;
      const { conversationId: id, serviceUrl, tenantId } = place.reference;
      return readersOf({ id, scope: place.scope, tenant: tenantId, serviceUrl });
    },
    nameOf: (person) => directory.person(person)?.name || null,
    refresh: async (groupId) => {
      const roster = await readRoster(store, tenant, groupId);
      if (roster !== null) await keepDeadlines(reminding, roster, await originsOf());
    },
    // Every act has planned what follows from it.
    changed: () => outbox.wake(),
  };
  const reach = createReach(store, tenant, directory);
  const isReached = async (recipient: Recipient) => (await reach.silence(recipient)) === null;
  const lookAfter = async (groupId: string, ballots: readonly BallotHead[]): Promise<number> => {
    try {
      const origins = { register: register(), ballots };
      return (await lookAfterDeadlines(reminding, groupId, origins, { isReached })).planned;
    } catch (error) {
      // One group that cannot be read keeps no other from being reminded.
      log.warn({ group: groupId, error: describeError(error) }, 'deadlines not looked after');
      return 0;
    }
  };
  const care = repeat(
    'deadlines',
    async () => {
      const { ballots } = await originsOf();
      let planned = 0;
      for (const { groupId } of directory.rosters()) planned += await lookAfter(groupId, ballots);
      if (planned > 0) log.info({ planned }, 'reminders planned');
      outbox.wake();
    },
    interval,
    log,
    jobAges(wiring.telemetry),
  );
  const sender: Sender = {
    subjects: ['deadline', 'digest'],
    messageOf: createMessageOf(parts),
    stillNeeded: (row) => stillNeeded(reminding, row),
  };
  return {
    parts,
    sender,
    /** Looks now: papers, meetings or ballots have changed, or the clock has. */
    wake: () => care.wake(),
    stop: () => care.stop(),
  };
};
