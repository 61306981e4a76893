import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import type { Store } from '../../../data/store/store.ts';
import { maySeeAll } from '../rules/view.ts';
import { messageKinds } from './messages.ts';

/** What every seat is sent, whatever it has answered. */
const toEverybody: ReadonlySet<string> = new Set([
  messageKinds.card,
  messageKinds.groupCard,
  messageKinds.outcome,
  messageKinds.objected,
  messageKinds.voided,
]);

/**
 * Makes a rule for reports on messages: does this one tell who has answered in a ballot whose answers are hidden? A
 * reminder goes only to those missing, and one no longer needed has been answered. Each ballot is read once.
 */
export const createTellsAnswers = (
  store: Store,
  tenant: string,
): ((row: Pick<OutboxRow, 'subject' | 'kind'>) => Promise<boolean>) => {
  const heads = new Map<string, Promise<BallotHead | null>>();
  const headOf = (ballot: string): Promise<BallotHead | null> => {
    const there = heads.get(ballot) ?? readHead(store, tenant, ballot).then((found) => found?.value ?? null);
    heads.set(ballot, there);
    return there;
  };
  return async ({ subject, kind }) => {
    if (subject.kind !== 'ballot' || toEverybody.has(kind)) return false;
    const head = await headOf(subject.id);
    return head === null || !maySeeAll(head);
  };
};
