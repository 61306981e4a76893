import { lookAfterBallots, vote } from '../../../bot/decide/decide.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import { dyingStore } from '../../papers/dying-store.ts';
import { decidingOn, headNow, member, StillClock, voteOn } from '../fixtures.ts';

// A process that votes for some seats, or closes what is due, and ends itself (-9) at its n-th write: `before` it, or
// `after` it, when it is durable and nobody has been told. With n = 0 it comes to its end.

const [, , file = '', now = '', what = 'close', ballot = '', first = '1', last = '0', n = '0', moment = ''] =
  process.argv;

const tell = (message: string): Promise<void> =>
  new Promise((resolve) => process.send?.(message, () => resolve()));
const killMyself = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};

const store = await openSqlite(file);
const mortal = dyingStore(store, Number(n), moment === 'after' ? 'after' : 'before', killMyself);
const deciding = decidingOn(mortal, new StillClock(now));
if (what === 'vote') {
  const head = await headNow(deciding, ballot);
  for (let number = Number(first); number <= Number(last); number += 1) {
    const outcome = await vote(deciding, member(number), {
      ...voteOn(head, `s${String(number)}`),
      version: 0,
    });
    await tell(outcome.ok ? outcome.value.hash : `refused ${outcome.refusal.code}`);
  }
} else await lookAfterBallots(deciding);
await store.close();
process.disconnect();
