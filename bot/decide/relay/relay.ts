import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import { noteOf, noteRelayed, putOff, relayedUpTo, type Watched } from '../../../data/store/ballots/watch.ts';
import { keepDecision } from '../../../data/store/decisions/decisions.ts';
import { putOnList } from '../../../data/store/decisions/waiting.ts';
import { StoreError } from '../../../data/store/errors.ts';
import { planMessages } from '../../../data/store/outbox/plan.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Deciding } from '../deciding.ts';
import { decisionOf } from './decision-of.ts';
import { messagesOf } from './messages.ts';
import { noteActs } from './note-acts.ts';

/** Why a finished ballot's punkt waits for the next meeting; null when it does not. */
const waitsBecause = ({ state, result }: BallotHead): 'objection' | 'lapsed' | null => {
  if (state === 'objected') return 'objection';
  return result?.outcome === 'lapsed' ? 'lapsed' : null;
};

/**
 * Writes elsewhere what follows from a ballot's events: messages in the outbox, the decision, the punkt that waits for
 * the next meeting. One transaction cannot span partitions, so each of these is made from the events alone and under
 * an id that says what it is: done again, nothing is doubled; killed in between, it is done again.
 * @returns the ballot; null when there is none
 */
export const relayEvents = async (
  { store, tenant, now }: Deciding,
  ballot: BallotId,
): Promise<BallotHead | null> => {
  const found = await readHead(store, tenant, ballot);
  if (found === null) return null;
  const head = found.value;
  const done = await relayedUpTo(store, tenant, ballot);
  if (done >= head.seq) return head;
  const final = head.state === 'closed' || head.state === 'objected' || head.state === 'reported';
  const all = await readEvents(store, tenant, ballot, final ? 1 : done + 1);
  // Events that came after the head was read are for the next time: the head knows nothing of them.
  const events = all.map(({ stored }) => stored).filter(({ event }) => event.seq <= head.seq);
  const fresh = events.filter(({ event }) => event.seq > done);
  const reported = fresh.some(({ event }) => event.kind === 'reported');
  const { members = [] } = (reported ? await readRoster(store, tenant, head.group.id) : null) ?? {};
  const people = [...new Set(members.map(({ person }) => person))];
  await planMessages(
    store,
    tenant,
    fresh.flatMap(({ event }) => messagesOf(head, event, people)),
    now(),
  );
  const decision = final ? decisionOf(head, events) : null;
  if (decision !== null) await keepDecision(store, tenant, decision);
  const why = waitsBecause(head);
  if (why !== null) {
    const { group, title, number, closed } = head;
    const at = head.closedAt ?? head.at;
    await putOnList(store, tenant, { kind: 'waiting', group, title, number, closed, why, ballot, at });
  }
  await noteActs(store, tenant, head, fresh);
  await noteRelayed(store, tenant, ballot, head.seq);
  return head;
};

/** When a ballot must be looked at again; null: never. */
const nextLook = ({ state, deadline, tie }: BallotHead): string | null => {
  if (state === 'open') return deadline;
  return state === 'tied' ? (tie?.until ?? deadline) : null;
};

const mostLooks = 5;
const lookAgainMs = 60_000;

/** Does what follows from a ballot, and notes when to look again. `note` was read before anything of the ballot was. */
export const relayAndPutOff = async (deciding: Deciding, ballot: BallotId, note: Watched): Promise<void> => {
  const head = await relayEvents(deciding, ballot);
  const later = new Date(Date.parse(deciding.now()) + lookAgainMs).toISOString();
  // Noted, but not there: it is being opened just now, or whoever was about to has died.
  const next = head === null ? (note.looks < mostLooks ? later : null) : nextLook(head);
  await putOff(deciding.store, deciding.tenant, note, next);
};

/**
 * After an act: does what follows from it at once. Should the store fail here, the act is done all the same, and the
 * ballot is noted for being looked at ({@link expectMore}), so nothing is lost and nobody is told of a failure.
 */
export const relay = async (deciding: Deciding, ballot: BallotId): Promise<void> => {
  try {
    const note = await noteOf(deciding.store, deciding.tenant, ballot);
    if (note === null) await relayEvents(deciding, ballot);
    else await relayAndPutOff(deciding, ballot, note);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
};
