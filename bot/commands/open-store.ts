import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Meter } from '../../data/store/cosmos-meter.ts';
import type { Store } from '../../data/store/store.ts';

/** Whose papers the command line works on: the deployment's tenant, or this machine's own. */
export const tenantOf = ({ tenant }: Config): string => tenant ?? 'local';

/**
 * Opens the store the configuration names. Loads only the one that is used.
 * @param meter is told what each request costs, where requests cost something
 * @throws StoreError `unavailable`
 */
export const openStore = async ({ cosmos, dataFolder, identity }: Config, meter?: Meter): Promise<Store> => {
  if (cosmos === null) {
    const { openSqlite } = await import('../../data/store/sqlite.ts');
    return openSqlite(join(dataFolder, 'punkt.db'));
  }
  const { openCosmos } = await import('../../data/store/cosmos.ts');
  const { key, ...where } = cosmos;
  const account = meter === undefined ? where : { ...where, meter };
  if (key !== null) return openCosmos({ ...account, key });
  const { managedIdentityToken } = await import('../../data/store/cosmos-identity.ts');
  return openCosmos({ ...account, getToken: managedIdentityToken(account.endpoint, identity) });
};
