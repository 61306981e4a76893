import { everyChange } from '../../store/every-change.ts';
import { containers, fromBeginning, type Container, type Store } from '../../store/store.ts';
import { isBackedUp, itemOf, StoreDigest } from './digest.ts';
import type { BackupEnd, BackupHead } from './line.ts';

/** Rounds after what is written meanwhile. A Punkt that runs always writes something, so there is an end to it. */
const mostRounds = 5;

/**
 * A whole store as the lines of a backup, for all tenants, item by item and never all in memory. What is written while
 * it is read is read again, so that nothing is missing of what follows from what is there; what a process is in the
 * midst of goes on from there when it is put back, like after a power cut.
 */
export async function* backupLines(store: Store, head: BackupHead): AsyncGenerator<string> {
  const digest = new StoreDigest();
  const cursors = new Map<Container, string>();
  let lines = 0;
  yield JSON.stringify(head);
  for (let round = 1, fresh = 1; fresh > 0 && round <= mostRounds; round += 1) {
    fresh = 0;
    for (const container of containers) {
      const changes = everyChange(store, container, cursors.get(container) ?? fromBeginning);
      for (let next = await changes.next(); ; next = await changes.next()) {
        if (next.done === true) {
          cursors.set(container, next.value);
          break;
        }
        if (!isBackedUp(next.value)) continue;
        const item = itemOf(container, next.value);
        digest.take(item);
        lines += 1;
        fresh += 1;
        yield JSON.stringify(item);
      }
    }
  }
  const end: BackupEnd = { end: true, lines, containers: digest.result() };
  yield JSON.stringify(end);
}
