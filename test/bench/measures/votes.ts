import { join } from 'node:path';
import { openSqlite } from '../../../data/store/sqlite.ts';
import { decidingWith, openBallot, voteFor } from '../ballots.ts';
import { lineOf, type Line } from '../line.ts';
import { measure, type Say } from '../measure.ts';
import { inRounds, timed } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

const seats = 20;
/** About what a head of twenty seats holds, and an event. */
const head = { kind: 'head', text: 'x'.repeat(9_000) };
const event = { kind: 'voted', text: 'x'.repeat(900) };

interface VotesSize {
  rounds: number;
  ballots: number;
  voters: number;
  repeats: number;
}

/** Durable votes a second through the whole service, one after the other and many at once. */
export const votes = measure<VotesSize>(
  'votes',
  {
    full: { rounds: 9, ballots: 10, voters: 100, repeats: 10 },
    tiny: { rounds: 1, ballots: 1, voters: 10, repeats: 1 },
  },
  (size, say) =>
    inTemporaryFolder(async (folder) => [
      await oneByOne(join(folder, 'votes.db'), size),
      ...(await atOnce(join(folder, 'voters.db'), size, say)),
    ]),
);

const oneByOne = async (file: string, { rounds, ballots }: VotesSize): Promise<Line> => {
  const store = await openSqlite(file);
  try {
    const deciding = decidingWith(store);
    let written = 0;
    const count = ballots * seats;
    const found = await inRounds(
      {
        votes: async () => {
          const open: Awaited<ReturnType<typeof openBallot>>[] = [];
          for (let at = 0; at < ballots; at += 1) open.push(await openBallot(deciding, seats));
          const ms = await timed(async () => {
            for (const ballot of open)
              for (let number = 1; number <= seats; number += 1) await voteFor(deciding, ballot, number);
          });
          return count / (ms / 1e3);
        },
        raw: async () => {
          const partition = `raw-${String((written += 1))}`;
          let [etag = ''] = await store.transact('ballots', partition, [
            { op: 'create', id: 'head', body: head },
          ]);
          const ms = await timed(async () => {
            for (let at = 0; at < count; at += 1)
              [etag = ''] = await store.transact('ballots', partition, [
                { op: 'replace', id: 'head', body: head, etag },
                { op: 'create', id: `event:${String(at)}`, body: event },
              ]);
          });
          return count / (ms / 1e3);
        },
      },
      rounds,
      1,
    );
    return lineOf({
      name: 'votes: one after the other, 20 seats a ballot',
      value: found.votes,
      unit: 'votes/s',
      floor: found.raw,
      floorName: 'the store’s transactions of the same two documents',
      aim: { of: 'ratio', atLeast: 0.4 },
      detail: { votes: count * rounds },
    });
  } finally {
    await store.close();
  }
};

const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0;

/** Everybody votes in the same moment: how long does the slowest hundredth wait? */
const atOnce = async (file: string, { voters, repeats }: VotesSize, say: Say): Promise<Line[]> => {
  const store = await openSqlite(file);
  try {
    const deciding = decidingWith(store);
    const waits: number[] = [];
    let all = 0;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      say(`${String(voters)} voters at once, ${String(repeat + 1)} of ${String(repeats)}`);
      const ballot = await openBallot(deciding, voters);
      all += await timed(() =>
        Promise.all(
          Array.from({ length: voters }, async (_, at) => {
            waits.push(await timed(() => voteFor(deciding, ballot, at + 1)));
          }),
        ),
      );
    }
    const alone: number[] = [];
    const ballot = await openBallot(deciding, voters);
    for (let number = 1; number <= voters; number += 1)
      alone.push(await timed(() => voteFor(deciding, ballot, number)));
    return [
      lineOf({
        name: `votes: p99 with ${String(voters)} voters at once`,
        value: percentile(waits, 0.99),
        unit: 'ms',
        floor: percentile(alone, 0.5),
        floorName: 'a vote alone, median',
        detail: {
          p50: percentile(waits, 0.5),
          max: Math.max(...waits),
          votesPerSecond: (voters * repeats) / (all / 1e3),
        },
      }),
    ];
  } finally {
    await store.close();
  }
};
