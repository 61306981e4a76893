import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { dueBallots } from '../../../data/store/ballots/watch.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { viewOf, type BallotView } from '../rules/view.ts';
import { actorIn, type BallotChatParts } from './parts.ts';

/** Later than any deadline. */
const everDue = '9000-01-01T00:00:00.000Z';

/** The ballots that are not over, as one person may see them; those they may not know of are not among them. */
export const openBallots = async (
  { deciding }: Pick<BallotChatParts, 'deciding'>,
  person: PersonId,
): Promise<BallotView[]> => {
  const { store, tenant, now } = deciding;
  const views: BallotView[] = [];
  for (const { ballot } of await dueBallots(store, tenant, everDue)) {
    const head: BallotHead | null = (await readHead(store, tenant, ballot))?.value ?? null;
    if (head === null) continue;
    const roster = await readRoster(store, tenant, head.group.id);
    const view = viewOf(head, actorIn(roster, person, ''), now());
    if (view !== null) views.push(view);
  }
  return views.sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
};
