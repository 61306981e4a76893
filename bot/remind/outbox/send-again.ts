import type { MessageKey, OutboxRow } from '../../../data/model/outbox.ts';
import { planMessages, readMessage } from '../../../data/store/outbox/plan.ts';
import type { Store } from '../../../data/store/store.ts';

/** Occurrences of messages that are sent again, apart from those their feature counts. */
export const firstAgain = 1_000_000;

/** The message that a message sent again is: another occurrence. */
export const againOf = (key: MessageKey): MessageKey => ({
  ...key,
  occurrence: key.occurrence + firstAgain,
});

/**
 * Plans a message again that came to nothing (dead, or its recipient could not be reached and has returned). A new
 * occurrence: the old row stays, with its reason. Asked twice, it is planned once.
 * @returns false when the message is not one that came to nothing
 */
export const sendAgain = async (
  store: Store,
  tenant: string,
  key: MessageKey,
  now: string,
  expires: string,
): Promise<boolean> => {
  const row: OutboxRow | null = await readMessage(store, tenant, key);
  if (row === null || (row.state !== 'dead' && row.state !== 'stopped')) return false;
  const { subject, recipient, kind, deadline, occurrence } = againOf(row);
  const message = { subject, recipient, kind, deadline, occurrence, due: now, expires };
  await planMessages(store, tenant, [message], now);
  return true;
};
