import { openCosmos } from '../../data/store/cosmos.ts';
import { mutants } from '../cosmos-double/habits.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import type { DoubleOptions } from '../cosmos-double/cosmos-double.ts';
import { storeContract } from './contract.ts';

/*
 * The contract against a double without an error, and against one with each of the errors it knows. Not a test by
 * itself, for most of it is to fail: cosmos-mutants.test.ts runs it in a process of its own.
 */
const runWith = (name: string, options: DoubleOptions): void => {
  storeContract(name, async () => {
    const double = await CosmosDouble.start(options);
    const store = await openCosmos({ endpoint: double.endpoint, key: double.key, database: 'punkt' });
    const close = async (): Promise<void> => {
      await store.close();
      await double.stop();
    };
    return { store, close };
  });
};

runWith('no-error', {});
for (const mutant of mutants) runWith(mutant, { mutant });
