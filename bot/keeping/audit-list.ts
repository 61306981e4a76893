import type { AuditEvent } from '../../data/model/audit.ts';
import type { IsoDate } from '../../data/model/time.ts';
import { readAudit } from '../../data/store/audit.ts';
import type { Store } from '../../data/store/store.ts';

/** Days that are listed at once, at most: each is a partition of its own. */
export const mostDays = 400;

const dayMs = 86_400_000;

/** How many days there are from one to another, both counted. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;

/**
 * What was done, and tried in vain, on these days (UTC), the earliest first. Thumbs are not among it: they tell nothing
 * of anybody.
 */
export const auditBetween = async (
  store: Store,
  tenant: string,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<Exclude<AuditEvent, { kind: 'feedback' }>[]> => {
  const found: AuditEvent[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs)
    found.push(...(await readAudit(store, tenant, new Date(at).toISOString().slice(0, 10))));
  return found
    .filter((event): event is Exclude<AuditEvent, { kind: 'feedback' }> => event.kind !== 'feedback')
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
