import type { PersonId } from '../data/model/people.ts';
import { createMessageOf } from './decide/chat/message-of.ts';
import type { BallotChatParts } from './decide/chat/parts.ts';
import { lookAfterBallots, showCounts, startDeciding, stillNeeded } from './decide/decide.ts';
import { describeError } from './log.ts';
import type { MayTellIn } from './people/allowed/may-tell-in.ts';
import { createReach, teamsIdsOf } from './people/reached/reach.ts';
import { repeat } from './repeat.ts';
import { jobAges } from './telemetry/telemetry.ts';
import type { Sender } from './wire-outbox.ts';
import type { FeatureWiring } from './wiring.ts';

export type BallotWiring = FeatureWiring & {
  /** The register as may be told in reply. */
  papersFor: BallotChatParts['papersFor'];
  refreshPapers: () => Promise<void>;
  /** Who was picked on a card. @throws Refused */
  picked: BallotChatParts['picked'];
  mayTellIn: MayTellIn;
};

/** Milliseconds between looks at what is due. */
const interval = 3_000;

/**
 * Puts together what makes ballots run in this process: their chat's parts, what they have sent, and the worker that
 * looks after ballots whose time has come. Any number of processes may do so at once.
 */
export const wireBallots = (wiring: BallotWiring) => {
  const {
    store,
    tenant,
    clock,
    log,
    telemetry,
    directory,
    whichGroup,
    outbox,
    papersFor,
    refreshPapers,
    picked,
    mayTellIn,
  } = wiring;
  const deciding = startDeciding({
    ...{ store, tenant, clock },
    happened: (kinds) => kinds.forEach((event) => telemetry.count('ballotEvents', { event })),
  });
  const reach = createReach(store, tenant, directory);
  const wentWell = jobAges(telemetry);
  const touched = new Set<string>();
  const parts: BallotChatParts = {
    deciding,
    whichGroup: whichGroup.of,
    papersFor,
    refreshPapers,
    picked,
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
  const sender: Sender = {
    subjects: ['ballot'],
    messageOf: createMessageOf(parts),
    stillNeeded: (row) => stillNeeded(deciding, row, (groupId) => reach.silence({ kind: 'group', groupId })),
  };
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
    wentWell,
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
    wentWell,
  );
  return {
    parts,
    sender,
    /** Closes at once what is due. */
    wake: () => care.wake(),
    stop: async () => {
      await Promise.all([care.stop(), counts.stop()]);
    },
  };
};
