import { BadArguments, readArguments } from './arguments.ts';
import { startProgress } from './progress.ts';
import { text } from './text.da.ts';

const options = { all: { type: 'boolean' }, ballot: { type: 'string' }, json: { type: 'boolean' } } as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * `punkt recount`: recomputes ballots from their events and compares with what is stored. One that does not agree is
 * told, and the exit code is 1.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    if ((values.all === true) === (values.ballot !== undefined))
      throw new BadArguments(`${text.whichBallot}\n${text.usage}`);
    return await recountBallots(values.ballot ?? null, values.json === true);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};

const recountBallots = async (ballot: string | null, json: boolean): Promise<number> => {
  const [{ readConfig }, { openStore, tenantOf }, { recountAll, recountBallot }] = await Promise.all([
    import('../config.ts'),
    import('./open-store.ts'),
    import('../decide/decide.ts'),
  ]);
  const config = readConfig();
  const tenant = tenantOf(config);
  const store = await openStore(config);
  try {
    const one = ballot === null ? null : await recountBallot(store, tenant, ballot);
    if (ballot !== null && one === null) {
      say(text.noBallot(ballot));
      return 1;
    }
    const progress = startProgress();
    let [count, bad] = [0, 0];
    for await (const recounted of one === null ? recountAll(store, tenant) : [one]) {
      count += 1;
      progress(() => text.recounting(count));
      if (recounted.faults.length > 0) bad += 1;
      if (json) process.stdout.write(`${JSON.stringify(recounted)}\n`);
      else if (ballot !== null || recounted.faults.length > 0)
        process.stdout.write(`${text.recounted(recounted)}\n`);
    }
    if (!json) process.stdout.write(`${text.recountedAll(count, bad)}\n`);
    return bad === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
};
