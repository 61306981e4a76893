import type { OutboxRow } from '../../data/model/outbox.ts';
import { rowId } from '../../data/store/outbox/keys.ts';
import { readMessage } from '../../data/store/outbox/plan.ts';
import type { Store } from '../../data/store/store.ts';
import { startClock, type Clock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { createTellsAnswers } from '../decide/decide.ts';
import { deliveryReport, type DeliveryReport } from '../remind/outbox/report.ts';
import { againOf, sendAgain } from '../remind/outbox/send-again.ts';
import { BadArguments, readArguments } from './arguments.ts';
import { deliveriesText } from './deliveries/text.da.ts';
import { groupNamed, rostersIn } from './groups/group-named.ts';
import { registerOfStore } from './load-register.ts';
import { openStore, tenantOf } from './open-store.ts';

const options = { group: { type: 'string' }, again: { type: 'string' }, json: { type: 'boolean' } } as const;

/** What sends all again that came to nothing. */
const everyFailure = 'alle';

/** For how long a message that is sent again is worth sending, in hours. */
const worthSending = 7 * 24;

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/**
 * `punkt deliveries`: what became of the messages that were planned, and which came to nothing and why; `--again` sends
 * one of those, or all, once more. What would tell who has answered in a hidden ballot is neither counted nor listed.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    const config = readConfig();
    const tenant = tenantOf(config);
    const store = await openStore(config);
    try {
      const { report, hidden } = await reportOn(store, tenant, values.group ?? null);
      if (values.again !== undefined)
        return await sendThemAgain(store, tenant, startClock(config.now), report.failures, values.again);
      if (values.json === true) tell(JSON.stringify({ ...report, hidden }));
      else await show(store, tenant, report, hidden);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

const reportOn = async (
  store: Store,
  tenant: string,
  said: string | null,
): Promise<{ report: DeliveryReport; hidden: number }> => {
  const group =
    said === null ? null : groupNamed(said, await rostersIn(store, tenant), await registerOfStore());
  const tellsAnswers = createTellsAnswers(store, tenant);
  let hidden = 0;
  const report = await deliveryReport(store, tenant, null, async (row) => {
    if (group !== null && row.subject.groupId !== group.groupId) return false;
    if (!(await tellsAnswers(row))) return true;
    hidden += 1;
    return false;
  });
  return { report, hidden };
};

const wasSentAgain = async (store: Store, tenant: string, row: OutboxRow): Promise<boolean> =>
  (await readMessage(store, tenant, againOf(row))) !== null;

const sendThemAgain = async (
  store: Store,
  tenant: string,
  clock: Clock,
  failures: readonly OutboxRow[],
  key: string,
): Promise<number> => {
  const wanted = failures.filter((row) => key === everyFailure || rowId(row) === key);
  if (wanted.length === 0 && key !== everyFailure) throw new BadArguments(deliveriesText.noFailure(key));
  const at = (hours: number): string => clock.now().add({ hours }).toString({ smallestUnit: 'millisecond' });
  let count = 0;
  for (const row of wanted) {
    if (await wasSentAgain(store, tenant, row)) continue;
    if (await sendAgain(store, tenant, row, at(0), at(worthSending))) count += 1;
  }
  tell(deliveriesText.again(count));
  return 0;
};

const show = async (store: Store, tenant: string, report: DeliveryReport, hidden: number): Promise<void> => {
  tell(deliveriesText.counts(report));
  if (hidden > 0) tell(deliveriesText.hidden(hidden));
  for (const row of report.failures)
    tell(deliveriesText.failure(rowId(row), row, await wasSentAgain(store, tenant, row)));
};
