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

export const reportOf = (rows: readonly OutboxRow[]): DeliveryReport => {
  const report: DeliveryReport = {
    ...{ planned: 0, sent: 0, notNeeded: 0, expired: 0, stopped: 0, waiting: 0, dead: 0, doubtful: 0 },
    failures: [],
  };
  for (const row of rows) {
    report.planned += 1;
    report[kept[row.state]] += 1;
    if (row.doubtful > 0) report.doubtful += 1;
    if (row.state === 'dead' || row.state === 'stopped') report.failures.push(row);
  }
  return report;
};

/** What became of the messages about one subject; of all messages when none is given. */
export const deliveryReport = async (
  store: Store,
  tenant: string,
  subject: Subject | null = null,
): Promise<DeliveryReport> => {
  const prefix = subject === null ? '' : subjectPrefix(subject);
  const rows: OutboxRow[] = [];
  for (const bucket of bucketsOf(tenant))
    for (const { id, body } of await everyItem(store, 'outbox', bucket, prefix))
      rows.push(checked(outboxRow, body, `outbox/${bucket}/${id}`));
  return reportOf(rows);
};
