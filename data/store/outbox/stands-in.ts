import type { OutboxRow } from '../../model/outbox.ts';
import type { Store } from '../store.ts';
import { readMessage } from './plan.ts';

/** Milliseconds until it is asked again what became of a message that is being sent. */
const soon = 3_000;
/** Milliseconds after which a message is not planned any more that would have been planned together with this one. */
const together = 60_000;

/**
 * Is a message to a person, who stands in for their group's place, to be sent? Only when nothing can be sent to the place,
 * or what was sent there came to nothing. Asked just before it is sent.
 * @param silence why nothing can be sent to the place now; null when it can
 * @returns false: the place has it. An instant: it is not known before then
 */
export const standsIn = async (
  store: Store,
  tenant: string,
  row: OutboxRow,
  { now, silence }: { now: string; silence: string | null },
): Promise<boolean | { notBefore: string }> => {
  const { groupId } = row.subject;
  const shared = await readMessage(store, tenant, { ...row, recipient: { kind: 'group', groupId } });
  if (shared?.state === 'sent' || shared?.state === 'not-needed' || shared?.state === 'expired') return false;
  if (silence !== null || shared?.state === 'stopped' || shared?.state === 'dead') return true;
  const at = Date.parse(now);
  if (shared === null && at - Date.parse(row.plannedAt) > together) return true;
  return { notBefore: new Date(at + soon).toISOString() };
};
