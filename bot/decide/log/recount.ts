import type { DecisionRecord } from '../../../data/model/ballot/decision.ts';
import type { StoredEvent } from '../../../data/model/ballot/event.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { sameJson } from '../../../data/model/same.ts';
import { decisionOf } from '../relay/decision-of.ts';
import { resultOf } from '../rules/counting/result.ts';
import { applyEvent, ImpossibleLog } from './apply.ts';
import { verifyChain, type ChainFault } from './chain.ts';

/** Something in the store that is not what the log says. */
export type RecountFault =
  | ChainFault
  | { code: 'impossible'; detail: string }
  | { code: 'other-head' }
  | { code: 'other-result'; seq: number }
  | { code: 'late-answer'; seq: number }
  | { code: 'no-decision' }
  /** There was a ballot, and nothing is left of its log. */
  | { code: 'no-log' }
  /** Nobody looks after it: it is not among the ballots that there are. */
  | { code: 'no-note' }
  /** A decision of its id stands in a group that is not the ballot's. */
  | { code: 'stray-decision' }
  | { code: 'other-decision' };

export interface Recounted {
  events: number;
  hash: string;
  faults: RecountFault[];
}

const late = (head: BallotHead | null, { event }: StoredEvent): boolean =>
  (event.kind === 'voted' || event.kind === 'objected') &&
  head !== null &&
  (head.state !== 'open' || event.at >= head.deadline);

/** The result that the log gives at its closing event, as the events before it stand. */
const otherResult = (head: BallotHead | null, { event }: StoredEvent): boolean =>
  event.kind === 'closed' && head !== null && !sameJson(resultOf(head, event.delivered), event.result);

/**
 * Recounts a ballot from its events alone, and compares: the chain, the head, the result, and the decision that was
 * made of it. Pure.
 * @param decision what is kept; undefined when it was not looked for
 */
export const recount = (
  tenant: string,
  kept: { head: BallotHead; events: readonly StoredEvent[]; decision?: DecisionRecord | null },
): Recounted => {
  const { events, decision } = kept;
  const faults: RecountFault[] = verifyChain(events);
  let head: BallotHead | null = null;
  try {
    for (const stored of events) {
      const { seq } = stored.event;
      if (late(head, stored)) faults.push({ code: 'late-answer', seq });
      if (otherResult(head, stored)) faults.push({ code: 'other-result', seq });
      head = applyEvent(tenant, head, stored);
    }
  } catch (error) {
    if (!(error instanceof ImpossibleLog)) throw error;
    faults.push({ code: 'impossible', detail: error.message });
  }
  if (!sameJson(head, kept.head)) faults.push({ code: 'other-head' });
  if (head !== null && decision !== undefined) {
    const made = decisionOf(head, events);
    if (made !== null && decision === null) faults.push({ code: 'no-decision' });
    else if (decision !== null && !sameJson(made, decision)) faults.push({ code: 'other-decision' });
  }
  return { events: events.length, hash: kept.head.hash, faults };
};
