import type { BallotId } from '../../../data/model/ballot/terms.ts';
import { readMessage } from '../../../data/store/outbox/plan.ts';
import type { Deciding } from '../deciding.ts';
import { messageKinds } from './messages.ts';

/** Teams' id of the card that a ballot has in its group's place; null while none was sent. */
export const groupCardSent = async (
  { store, tenant }: Pick<Deciding, 'store' | 'tenant'>,
  { ballot, group }: { ballot: BallotId; group: { id: string } },
): Promise<string | null> => {
  const row = await readMessage(store, tenant, {
    subject: { kind: 'ballot', id: ballot, groupId: group.id },
    recipient: { kind: 'group', groupId: group.id },
    kind: messageKinds.groupCard,
    deadline: null,
    occurrence: 0,
  });
  return row?.state === 'sent' ? row.activity : null;
};
