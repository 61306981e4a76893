import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { planMessages } from '../../../data/store/outbox/plan.ts';
import type { Deciding } from '../deciding.ts';
import { maySeeAll } from '../rules/view.ts';
import { groupUpdate } from './messages.ts';

/**
 * Has the group's card show how many have answered. Only where everybody may know: that a card of a hidden ballot is
 * put right after a vote would itself tell that somebody has voted.
 */
export const showCounts = async ({ store, tenant, now }: Deciding, ballot: BallotId): Promise<void> => {
  const head = (await readHead(store, tenant, ballot))?.value;
  // The opening itself is told by the card.
  if (head?.state !== 'open' || head.seq === 1 || !maySeeAll(head)) return;
  const at = now();
  await planMessages(store, tenant, [groupUpdate(head, head.seq, at)], at);
};
