import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readMessage } from '../../../data/store/outbox/plan.ts';
import { firstAgain } from '../outbox/send-again.ts';
import type { Reminding } from '../reminding.ts';
import { digestOf } from '../rules/reminders.ts';

/** Was it sent, or may it have been, or is somebody at it just now? */
const isUnderWay = ({ state, doubtful }: OutboxRow): boolean =>
  state === 'sent' || state === 'sending' || state === 'waiting' || doubtful > 0;

/**
 * Was a reminder that was dropped told in the digest of its moment, or will it be? A row that is dropped keeps the moment
 * at which it was due.
 */
export const toldInDigest = async (
  { store, tenant }: Pick<Reminding, 'store' | 'tenant'>,
  { recipient, subject, due }: Pick<OutboxRow, 'recipient' | 'subject' | 'due'>,
): Promise<boolean> => {
  if (recipient.kind !== 'person') return false;
  const digest = await readMessage(store, tenant, digestOf(recipient.person, subject.groupId, due));
  return digest !== null && isUnderWay(digest);
};

/** Has a reminder reached its recipient already, by itself or in the digest of another moment? */
export const wasTold = async (
  reminding: Pick<Reminding, 'store' | 'tenant'>,
  row: OutboxRow,
  moment: string,
): Promise<boolean> => {
  if (row.state === 'sent' || row.doubtful > 0) return true;
  if (row.state !== 'not-needed' || row.due === moment) return false;
  return toldInDigest(reminding, row);
};

/** Did somebody have it sent again by hand (outbox/send-again.ts)? */
export const wasSentAgain = async (
  { store, tenant }: Pick<Reminding, 'store' | 'tenant'>,
  row: OutboxRow,
): Promise<boolean> =>
  (await readMessage(store, tenant, { ...row, occurrence: row.occurrence + firstAgain })) !== null;
