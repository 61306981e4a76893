import type { BallotHead } from '../../../../data/model/ballot/head.ts';
import type { StatedDeadline } from '../../../../data/model/deadline.ts';
import { danishTimeOf } from '../../../../data/calendar/danish-time.ts';
import { remindText } from '../../text.da.ts';
import { statedAs } from './stated.ts';

/**
 * The deadline of a written procedure, for lists. Its reminders are the ballot's own (bot/decide/relay/messages.ts), which
 * know who has answered; none is planned here. It tells nothing of who has. Pure.
 */
export const ballotDeadline = (head: BallotHead): StatedDeadline => {
  const refs = new Set(head.seats.flatMap(({ people }) => people));
  return statedAs({
    id: `ballot-${head.ballot}`,
    kind: 'ballot',
    groupId: head.group.id,
    // Of a closed item the title is not for everybody who may see the list.
    text: head.closed ? remindText.closedBallot : head.title,
    when: danishTimeOf(head.deadline).day,
    people: [...refs].flatMap((ref) => head.people[ref]?.person ?? []),
    settledAt: head.state === 'open' ? null : (head.closedAt ?? head.at),
  });
};
