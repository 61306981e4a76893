import { decisionOf } from '../../bot/decide/relay/decision-of.ts';
import { applyEvent } from '../../bot/decide/log/apply.ts';
import { appendTo, noChain, randomSalt, type Draft } from '../../bot/decide/log/chain.ts';
import { openingOf } from '../../bot/decide/opening/open.ts';
import { endingOf } from '../../bot/decide/running/closing.ts';
import type { StoredEvent } from '../../data/model/ballot/event.ts';
import type { BallotHead } from '../../data/model/ballot/head.ts';
import {
  ballotPartition,
  eventId,
  headId,
  relayedId,
  watchPartition,
} from '../../data/store/ballots/keys.ts';
import { decisionsPartition } from '../../data/store/decisions/decisions.ts';
import type { Container, Operation, Store } from '../../data/store/store.ts';
import { actorOf, deadline, proposalOf, tenant } from './ballots.ts';

const opened = '2026-03-02T08:00:00.000Z';

/** A ballot in which every seat is for, from its opening to its close. */
const closedBallot = (ballot: string, seats: number): { head: BallotHead; events: StoredEvent[] } => {
  const events: StoredEvent[] = [];
  let head: BallotHead | null = null;
  const add = (draft: Draft, at: string): BallotHead => {
    const stored = appendTo(head ?? noChain, draft, at, randomSalt);
    events.push(stored);
    return (head = applyEvent(tenant, head, stored));
  };
  let now = add(openingOf(ballot, proposalOf(seats), actorOf('sekretær', 'secretary')), opened);
  for (const { id, people } of now.seats) {
    const who = people[0] ?? '';
    const fact = { kind: 'voted', seat: id, for: who, from: 0, answer: 'for', option: null } as const;
    now = add({ fact, by: who, personal: { remark: 'Tilsluttet.' } }, '2026-03-03T08:00:00.000Z');
  }
  return { head: add(endingOf(now, [], deadline, null, false), deadline), events };
};

const create = (id: string, body: object): Operation => ({ op: 'create', id, body: { ...body } });

/** At most so many items go in one transaction. */
const most = 40;

/** Closed ballots in the store as the service leaves them, without their messages, in as few transactions as go. */
export const fillBallots = async (store: Store, ballots: readonly string[], seats: number): Promise<void> => {
  const later = new Map<string, { container: Container; partition: string; operations: Operation[] }>();
  const keep = async (container: Container, partition: string, operation: Operation): Promise<void> => {
    const key = `${container} ${partition}`;
    const waiting = later.get(key) ?? { container, partition, operations: [] };
    later.set(key, waiting);
    waiting.operations.push(operation);
    if (waiting.operations.length === most)
      await store.transact(container, partition, waiting.operations.splice(0));
  };
  for (const ballot of ballots) {
    const { head, events } = closedBallot(ballot, seats);
    const partition = ballotPartition(tenant, ballot);
    const all = [
      create(headId, head),
      create(relayedId, { seq: head.seq }),
      ...events.map((one) => create(eventId(one.event.seq), one)),
    ];
    for (let first = 0; first < all.length; first += 100)
      await store.transact('ballots', partition, all.slice(first, first + 100));
    await keep(
      'ballots',
      watchPartition(tenant, ballot),
      create(ballot, { ballot, since: opened, looks: 1 }),
    );
    const decision = decisionOf(head, events);
    if (decision !== null)
      await keep('decisions', decisionsPartition(tenant, head.group.id), create(ballot, decision));
  }
  for (const { container, partition, operations } of later.values())
    if (operations.length > 0) await store.transact(container, partition, operations);
};
