import { outboxRow, type OutboxRow, type Subject } from '../../../data/model/outbox.ts';
import { checked, everyItem } from '../../../data/store/checked.ts';
import { bucketsOf, subjectPrefix } from '../../../data/store/outbox/keys.ts';
import type { Store } from '../../../data/store/store.ts';

/** What became of messages. It adds up: planned = sent + notNeeded + expired + stopped + waiting + dead. */
export interface DeliveryReport {
  planned: number;
  sent: number;
  notNeeded: number;
  expired: number;
  stopped: number;
  /** Those being sent just now, too. */
  waiting: number;
  dead: number;
  /** Of those sent, waiting or dead: sent again without knowing whether they had arrived. */
  doubtful: number;
  /** What came to nothing, with its reason. */
  failures: OutboxRow[];
}

const kept: Record<OutboxRow['state'], 'sent' | 'notNeeded' | 'expired' | 'stopped' | 'waiting' | 'dead'> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  'not-needed': 'notNeeded',
  expired: 'expired',
  stopped: 'stopped',
  dead: 'dead',
};

const emptyReport = (): DeliveryReport => ({
  ...{ planned: 0, sent: 0, notNeeded: 0, expired: 0, stopped: 0, waiting: 0, dead: 0, doubtful: 0 },
  failures: [],
});

const count = (report: DeliveryReport, row: OutboxRow): void => {
  report.planned += 1;
  report[kept[row.state]] += 1;
  if (row.doubtful > 0) report.doubtful += 1;
  if (row.state === 'dead' || row.state === 'stopped') report.failures.push(row);
};

/**
 * What became of messages: those about one subject, or all. Of a whole store no more is held at once than one bucket.
 * @param counts which of them; all when left out
 */
export const deliveryReport = async (
  store: Store,
  tenant: string,
  subject: Subject | null = null,
  counts: (row: OutboxRow) => Promise<boolean> | boolean = () => true,
): Promise<DeliveryReport> => {
  const prefix = subject === null ? '' : subjectPrefix(subject);
  const report = emptyReport();
  for (const bucket of bucketsOf(tenant))
    for (const { id, body } of await everyItem(store, 'outbox', bucket, prefix)) {
      const row = checked(outboxRow, body, `outbox/${bucket}/${id}`);
      if (await counts(row)) count(report, row);
    }
  return report;
};
