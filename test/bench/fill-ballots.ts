import { decisionOf } from '../../bot/decide/relay/decision-of.ts';
import { applyEvent } from '../../bot/decide/log/apply.ts';
import { appendTo, noChain, randomSalt, type Draft } from '../../bot/decide/log/chain.ts';
import { openingOf } from '../../bot/decide/opening/open.ts';
import { endingOf } from '../../bot/decide/running/closing.ts';
import type { StoredEvent } from '../../data/model/ballot/event.ts';
import type { BallotHead } from '../../data/model/ballot/head.ts';
import { writeEvents } from '../../data/store/ballots/log.ts';
import { lookAtBy, noteOf, noteRelayed, putOff } from '../../data/store/ballots/watch.ts';
import { keepDecision } from '../../data/store/decisions/decisions.ts';
import type { Store } from '../../data/store/store.ts';
import { actorOf, deadline, proposalOf, tenant } from './ballots.ts';

/** A closed ballot in the store as the service leaves it, without its messages, written in a few transactions. */
export const fillBallot = async (store: Store, ballot: string, seats: number): Promise<void> => {
  const events: StoredEvent[] = [];
  let head: BallotHead | null = null;
  const add = (draft: Draft, at: string): BallotHead => {
    const stored = appendTo(head ?? noChain, draft, at, randomSalt);
    events.push(stored);
    return (head = applyEvent(tenant, head, stored));
  };
  let now = add(
    openingOf(ballot, proposalOf(seats), actorOf('sekretær', 'secretary')),
    '2026-03-02T08:00:00.000Z',
  );
  for (const { id, people } of now.seats) {
    const who = people[0] ?? '';
    const fact = { kind: 'voted', seat: id, for: who, from: 0, answer: 'for', option: null } as const;
    now = add({ fact, by: who, personal: { remark: 'Tilsluttet.' } }, '2026-03-03T08:00:00.000Z');
  }
  now = add(endingOf(now, [], deadline, null, false), deadline);
  await lookAtBy(store, tenant, ballot, deadline);
  await writeEvents(store, now, events, null);
  const decision = decisionOf(now, events);
  if (decision !== null) await keepDecision(store, tenant, decision);
  await noteRelayed(store, tenant, ballot, now.seq);
  const note = await noteOf(store, tenant, ballot);
  if (note !== null) await putOff(store, tenant, note, null);
};
