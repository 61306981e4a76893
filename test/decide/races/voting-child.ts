import { lookAfterBallots, stillNeeded, vote } from '../../../bot/decide/decide.ts';
import { sendDue } from '../../../bot/remind/outbox/send-due.ts';
import { rowId } from '../../../data/store/outbox/keys.ts';
import { dyingStore } from '../../papers/dying-store.ts';
import { FakeTime } from '../../remind/teams-pace.ts';
import { decidingOn, headNow, member, StillClock, tenant, voteOn } from '../fixtures.ts';
import { connect, untilDone } from './stores.ts';

// A process that votes for some seats, closes what is due, or sends what follows, and ends itself (-9) at its n-th
// write: `before` it, or `after` it, when it is durable and nobody has been told. With n = 0 it comes to its end.

const [, , address = '', now = '', what = '', ballot = '', first = '1', last = '0', n = '0', moment = ''] =
  process.argv;

const tell = (message: string): Promise<void> =>
  new Promise((resolve) => process.send?.(message, () => resolve()));
const killMyself = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};

const store = await connect(JSON.parse(address) as Parameters<typeof connect>[0]);
const mortal = dyingStore(store, Number(n), moment === 'after' ? 'after' : 'before', killMyself);
const deciding = decidingOn(mortal, new StillClock(now));

const votes = async (): Promise<void> => {
  const head = await headNow(deciding, ballot);
  for (let number = Number(first); number <= Number(last); number += 1) {
    const it = { ...voteOn(head, `s${String(number)}`), version: 0 };
    const outcome = await untilDone(() => vote(deciding, member(number), it));
    await tell(outcome.ok ? outcome.value.hash : `refused ${outcome.refusal.code}`);
  }
};

/** Sends for some rounds; Teams is whoever started this, and is told of every message as it arrives there. */
const sends = async (): Promise<void> => {
  const time = new FakeTime(now);
  for (let round = 0; round < 4; round += 1) {
    await untilDone(() =>
      sendDue({
        ...{ store: mortal, tenant, now: time.now, waitUntil: time.waitUntil, worker: String(process.pid) },
        deliver: async (row) => {
          await tell(rowId(row));
          return { kind: 'delivered', activity: `1:${rowId(row)}` };
        },
        stillNeeded: (row) => stillNeeded(deciding, row, async () => null),
        silence: async () => null,
        onStopped: async () => undefined,
      }),
    );
    time.at += 10_000;
  }
};

if (what === 'vote') await votes();
else if (what === 'send') await sends();
else await untilDone(() => lookAfterBallots(deciding));
await store.close();
process.disconnect();
