import { join } from 'node:path';
import { recountAll } from '../../../bot/decide/decide.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import { decidingWith, openBallot, tenant, voteFor } from '../ballots.ts';
import { fillBallots } from '../fill-ballots.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { timed } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

/** `punkt recount --all`: every ballot from its events, and what a vote costs when there are so many. */
export const recount = measure(
  'recount',
  { full: { ballots: 10_000, seats: 20, sample: 100 }, tiny: { ballots: 12, seats: 3, sample: 3 } },
  ({ ballots, seats, sample }, say) =>
    inTemporaryFolder(async (folder) => {
      const store = await openSqlite(join(folder, 'recount.db'));
      try {
        const deciding = decidingWith(store);
        const voting = async (count: number): Promise<number> => {
          const open: Awaited<ReturnType<typeof openBallot>>[] = [];
          for (let at = 0; at < count; at += 1) open.push(await openBallot(deciding, seats));
          return timed(async () => {
            for (const ballot of open) await voteFor(deciding, ballot, 1);
          });
        };
        const early = (await voting(sample)) / sample;
        const ids = Array.from({ length: ballots - 2 * sample }, (_, at) => `ballot-${String(at)}`);
        for (let first = 0; first < ids.length; first += 1_000) {
          say(`${String(first)} of ${String(ballots)} ballots`);
          await fillBallots(store, ids.slice(first, first + 1_000), seats);
        }
        const late = (await voting(sample)) / sample;
        let [counted, faults] = [0, 0];
        const before = process.cpuUsage();
        const ms = await timed(async () => {
          for await (const one of recountAll(store, tenant)) {
            counted += 1;
            faults += one.faults.length;
          }
        });
        const { user, system } = process.cpuUsage(before);
        if (faults > 0) throw new Error(`${String(faults)} faults.`);
        return [
          lineOf({
            name: `recount: ${String(ballots)} ballots of ${String(seats)} seats`,
            value: ms / 1e3,
            unit: 's',
            floor: 20,
            floorName: 'what is asked for',
            aim: { of: 'ratio', atMost: 1 },
            // On a machine with other work, what this process itself used says more than the clock.
            detail: { ballots: counted, perBallotMs: ms / counted, cpuSeconds: (user + system) / 1e6 },
          }),
          lineOf({
            name: `votes: growth with ${String(ballots)} ballots`,
            value: late,
            unit: 'ms',
            floor: early,
            floorName: 'a vote among the first ballots',
            aim: { of: 'ratio', atMost: 1.5 },
            detail: { votes: sample },
          }),
        ];
      } finally {
        await store.close();
      }
    }),
);
