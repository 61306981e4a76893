import { randomBytes } from 'node:crypto';
import { auditEvent, type AuditEvent } from '../model/audit.ts';
import { changeStored } from './change-stored.ts';
import { checked, everyItem } from './checked.ts';
import { createOnce } from './create-once.ts';
import { hashOf } from './papers/keys.ts';
import type { Store } from './store.ts';

// In `audit`, one partition a day (UTC), in the order of time.

const partitionOf = (tenant: string, at: string): string => `${tenant}/${at.slice(0, 10)}`;

/** Notes something that happened. */
export const noteEvent = async (store: Store, tenant: string, event: AuditEvent): Promise<void> => {
  const id = `${event.at}-${randomBytes(6).toString('hex')}`;
  await createOnce(store, ['audit', partitionOf(tenant, event.at), id], event);
};

/** Notes something once, however often it is tried that day. @param key what it was, in full: the same is noted once */
export const noteEventOnce = async (
  store: Store,
  tenant: string,
  key: string,
  event: AuditEvent,
): Promise<void> => {
  await createOnce(store, ['audit', partitionOf(tenant, event.at), `once-${hashOf(key)}`], event);
};

/** Notes something under an id of its own, in the place of what was noted under it that day: a thumb, then its reason. */
export const noteEventAs = async (
  store: Store,
  tenant: string,
  id: string,
  event: AuditEvent,
): Promise<void> => {
  await changeStored(store, auditEvent, ['audit', partitionOf(tenant, event.at), id], () => event);
};

/** What was noted on a day, `YYYY-MM-DD` in UTC. */
export const readAudit = async (store: Store, tenant: string, day: string): Promise<AuditEvent[]> => {
  const items = await everyItem(store, 'audit', `${tenant}/${day}`, '');
  return items.map(({ id, body }) => checked(auditEvent, body, `audit/${day}/${id}`));
};
