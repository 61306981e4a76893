import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { sendDue } from '../../../bot/remind/outbox/send-due.ts';
import { tenantWindows } from '../../../bot/remind/outbox/windows.ts';
import { planMessages, type PlannedMessage } from '../../../data/store/outbox/plan.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import { FakeTime, overrun } from '../../remind/teams-pace.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { timed } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

const tenant = 'bench';
const day = 24 * 3_600_000;
const [{ most: perSecond } = { most: 50 }] = tenantWindows;

const messages = (count: number, now: number): PlannedMessage[] =>
  Array.from({ length: count }, (_, at) => ({
    subject: { kind: 'deadline', id: 'notice-1', groupId: 'bench' },
    recipient: { kind: 'person', person: `bench:p${String(at)}` },
    kind: 'deadline-reminder',
    deadline: null,
    occurrence: 0,
    due: new Date(now).toISOString(),
    expires: new Date(now + day).toISOString(),
  }));

const heap = async (): Promise<number> => {
  globalThis.gc?.();
  await setImmediate();
  return process.memoryUsage().heapUsed / 1e6;
};

/**
 * One notice to very many people, by the real outbox on the embedded store, with a clock that goes on when everybody
 * waits: 50,000 take 17 minutes at Teams' pace, and as long here as the machine needs.
 */
export const deliverNotice = measure(
  'deliver-notice',
  { full: { count: 50_000 }, tiny: { count: 120 } },
  ({ count }, say) =>
    inTemporaryFolder(async (folder) => {
      const store = await openSqlite(join(folder, 'store.db'));
      try {
        const time = new FakeTime();
        const began = time.at;
        await planMessages(store, tenant, messages(count, began), new Date(began).toISOString());
        const at = new Float64Array(count * 2);
        let sent = 0;
        const heaps: number[] = [];
        const ports = {
          ...{ store, tenant, now: time.now, waitUntil: time.waitUntil, worker: 'w1' },
          deliver: async () => {
            at[sent] = time.at;
            sent += 1;
            return { kind: 'delivered' as const, activity: `1:${String(sent)}` };
          },
          ...{ stillNeeded: async () => true, silence: async () => null, onStopped: async () => undefined },
        };
        const ms = await timed(async () => {
          for (let before = -1; sent < count && sent !== before;) {
            before = sent;
            await sendDue(ports);
            if (heaps.length < (10 * sent) / count) {
              heaps.push(await heap());
              say(
                `deliver-notice: ${String(sent)} of ${String(count)}, ${heaps.at(-1)?.toFixed(0) ?? ''} MB`,
              );
            }
          }
        });
        const times = Array.from(at.subarray(0, sent));
        const seconds = Math.max(((times.at(-1) ?? began) - began) / 1_000, 1e-3);
        const tooFast = overrun('tenant', times, tenantWindows).length;
        const { sent: kept, planned } = await deliveryReport(store, tenant);
        const detail = {
          ...{ recipients: count, delivered: kept, planned, tooFast },
          clockSeconds: seconds,
          machineSeconds: ms / 1_000,
        };
        return [
          lineOf({
            name: 'deliver-notice',
            value: sent / seconds,
            unit: 'messages/s',
            floor: perSecond,
            floorName: 'what Teams documents that it takes',
            // Sent in the first instant they are a burst, which a second bounds.
            aim: { of: 'ratio', atLeast: 0.9, atMost: count > 1_000 ? 1.01 : 2 },
            detail,
          }),
          lineOf({
            name: 'deliver-notice-memory',
            value: Math.max(0, (heaps.at(-1) ?? 0) - (heaps[1] ?? heaps[0] ?? 0)),
            unit: 'MB',
            floor: Math.max(heaps[1] ?? heaps[0] ?? 1, 1e-3),
            floorName: 'the heap after a tenth of them',
            aim: { of: 'value', atMost: 20 },
            detail: { last: heaps.at(-1) ?? 0, samples: heaps.length },
          }),
        ];
      } finally {
        await store.close();
      }
    }),
);
