import type { Store } from '../../../data/store/store.ts';
import type { Keeping } from '../../keeping/keeping.ts';
import { BadArguments } from '../arguments.ts';

/** Runs a command on the configured store, and says what is wrong with its arguments. */
export const withStore = async (
  work: (parts: { store: Store; tenant: string; keeping: Keeping }) => Promise<number>,
): Promise<number> => {
  const [{ readConfig }, { openStore, tenantOf }, { keepingOn }, { startClock }] = await Promise.all([
    import('../../config.ts'),
    import('../open-store.ts'),
    import('../../wire-keeping.ts'),
    import('../../clock.ts'),
  ]);
  const config = readConfig();
  const tenant = tenantOf(config);
  const store = await openStore(config);
  try {
    return await work({ store, tenant, keeping: keepingOn(store, tenant, startClock(config.now)) });
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  } finally {
    await store.close();
  }
};
