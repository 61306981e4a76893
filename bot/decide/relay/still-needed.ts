import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { standsIn } from '../../../data/store/outbox/stands-in.ts';
import type { Deciding } from '../deciding.ts';
import { missingSeats } from '../rules/view.ts';
import { refOf } from '../rules/seats.ts';
import { groupCardSent } from './group-card.ts';
import { messageKinds } from './messages.ts';

/** Who is reminded for a seat: the first of its people who may answer. */
const speaker = ({ people, recused }: SeatState): string | null =>
  people.find((ref) => !recused.some(({ who }) => who === ref)) ?? null;

const isSeated = (head: BallotHead, ref: string | null): boolean =>
  ref !== null && head.seats.some(({ people }) => people.includes(ref));

/** Is a message of a ballot still worth sending? Pure. */
export const isStillNeeded = (
  head: BallotHead,
  { kind, recipient, deadline, occurrence }: OutboxRow,
  now: string,
): boolean => {
  const ref = recipient.kind === 'person' ? refOf(head, recipient.person) : null;
  const reaches = recipient.kind === 'group' || isSeated(head, ref);
  const open = head.state === 'open' && now < head.deadline;
  switch (kind) {
    case messageKinds.card:
    case messageKinds.groupCard:
      return open && reaches;
    case messageKinds.groupUpdate:
      // Otherwise a later one is on its way, or what happened since shows nowhere on it.
      return occurrence >= head.seq || head.visibility !== 'open';
    case messageKinds.extended:
      return open && reaches && deadline === head.deadline;
    case messageKinds.reminder:
    case messageKinds.nudge:
      return (
        open &&
        deadline === head.deadline &&
        ref !== null &&
        missingSeats(head).some((seat) => speaker(seat) === ref)
      );
    case messageKinds.casting:
      return head.state === 'tied';
    default:
      return true;
  }
};

/**
 * Asked by the outbox just before it sends: is this message of a ballot still needed? A reminder is not, once the
 * seat has answered, the deadline was moved, or the ballot is over. A decision that was only noted goes to the group's
 * place, and to each of the group only where that cannot be.
 * @param silenceOf why nothing can be sent to a group's place now; null when it can
 */
export const stillNeeded = async (
  { store, tenant, now }: Deciding,
  row: OutboxRow,
  silenceOf: (groupId: string) => Promise<string | null>,
): Promise<boolean | { notBefore: string }> => {
  const found = await readHead(store, tenant, row.subject.id);
  if (found === null || !isStillNeeded(found.value, row, now())) return false;
  const { state, group } = found.value;
  if (state === 'reported' && row.recipient.kind === 'person')
    return standsIn(store, tenant, row, { now: now(), silence: await silenceOf(group.id) });
  if (row.kind !== messageKinds.groupUpdate) return true;
  // Only a card that was sent can be put right; one that is still to be sent will be right by itself.
  return (await groupCardSent({ store, tenant }, found.value)) !== null;
};
