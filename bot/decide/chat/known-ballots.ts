import type { PersonId } from '../../../data/model/people.ts';
import { openHeads } from '../../../data/store/ballots/open-heads.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { viewOf, type BallotView } from '../rules/view.ts';
import { actorIn, type BallotChatParts } from './parts.ts';

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
