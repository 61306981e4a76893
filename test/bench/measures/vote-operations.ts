import { openCosmos } from '../../../data/store/cosmos.ts';
import { CosmosDouble } from '../../cosmos-double/cosmos-double.ts';
import { decidingWith, openBallot, voteFor } from '../ballots.ts';
import { lineOf, type Line } from '../line.ts';
import { measure } from '../measure.ts';

interface OperationsSize {
  voters: number;
  processes: number;
}

/** What a vote costs in Cosmos DB operations: alone, and with a hundred at once in one process and in four. */
export const voteOperations = measure<OperationsSize>(
  'vote-operations',
  { full: { voters: 100, processes: 4 }, tiny: { voters: 8, processes: 2 } },
  async ({ voters, processes }) => {
    const double = await CosmosDouble.start();
    const { endpoint, key } = double;
    const stores = await Promise.all(
      Array.from({ length: processes }, () =>
        openCosmos({ endpoint, key, database: 'punkt', firstPause: 1 }),
      ),
    );
    try {
      const services = stores.map(decidingWith);
      const [first] = services;
      if (first === undefined) throw new Error('There is no process to vote in.');
      const counted = async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
        const before = double.requests.length;
        await work();
        const made = double.requests.slice(before);
        return Object.fromEntries(
          [...new Set(made)].map((one) => [one, made.filter((other) => other === one).length]),
        );
      };
      /** Each connection meets the containers once, which is no vote's cost. */
      const ready = await openBallot(first, processes);
      for (const [at, one] of services.entries()) await voteFor(one, ready, at + 1);
      const open = async () => openBallot(first, voters);
      const everybody = async (who: typeof services): Promise<Record<string, number>> => {
        const ballot = await open();
        return counted(() =>
          Promise.all(
            Array.from({ length: voters }, (_, at) => voteFor(who[at % who.length] ?? first, ballot, at + 1)),
          ),
        );
      };
      const ballot = await open();
      const alone = await counted(async () => {
        for (let number = 1; number <= voters; number += 1) await voteFor(first, ballot, number);
      });
      return [
        line('a vote alone', alone, voters, 2),
        line(`${String(voters)} at once in one process`, await everybody([first]), voters),
        line(
          `${String(voters)} at once in ${String(processes)} processes`,
          await everybody(services),
          voters,
        ),
      ];
    } finally {
      for (const store of stores) await store.close();
      await double.stop();
    }
  },
);

const line = (name: string, made: Record<string, number>, votes: number, atMost?: number): Line => {
  const all = Object.values(made).reduce((sum, one) => sum + one, 0);
  return lineOf({
    name: `vote operations: ${name}`,
    value: all / votes,
    unit: 'operations/vote',
    floor: 2,
    floorName: 'one read and one batch',
    ...(atMost === undefined ? {} : { aim: { of: 'ratio', atMost: atMost / 2 } as const }),
    detail: made,
  });
};
