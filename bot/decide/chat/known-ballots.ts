import type { PersonId } from '../../../data/model/people.ts';
import { openHeads } from '../../../data/store/ballots/open-heads.ts';
import { readDecisions, type KeptDecision } from '../../../data/store/decisions/decisions.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { viewOf, type BallotView } from '../rules/view.ts';
import { actorIn, type BallotChatParts, type MeantGroup } from './parts.ts';

/** The ballots that are not over, as one person may see them; those they may not know of are not among them. */
export const openBallots = async (
  { deciding }: Pick<BallotChatParts, 'deciding'>,
  person: PersonId,
): Promise<BallotView[]> => {
  const { store, tenant, now } = deciding;
  const views: BallotView[] = [];
  for (const head of await openHeads(store, tenant)) {
    const roster = await readRoster(store, tenant, head.group.id);
    const view = viewOf(head, actorIn(roster, person, ''), now());
    if (view !== null) views.push(view);
  }
  return views.sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
};

/** A decision that somebody may read, with the group whose it is. */
export interface ReadableDecision {
  group: MeantGroup;
  kept: KeptDecision;
}

/** The decisions of groups, the newest first; of closed items only where `closed` says so. */
export const decisionsOf = async (
  { deciding: { store, tenant } }: Pick<BallotChatParts, 'deciding'>,
  groups: readonly { group: MeantGroup; closed: boolean }[],
): Promise<ReadableDecision[]> => {
  const found: ReadableDecision[] = [];
  for (const { group, closed } of groups)
    for (const kept of await readDecisions(store, tenant, group.groupId))
      if (closed || !kept.record.closed) found.push({ group, kept });
  return found.sort((a, b) => (a.kept.record.closedAt < b.kept.record.closedAt ? 1 : -1));
};
