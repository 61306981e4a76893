import { randomUUID } from 'node:crypto';
import { CosmosClient } from '@azure/cosmos';
import { openCosmos } from '../../data/store/cosmos.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import { storeContract } from './contract.ts';

storeContract(
  'Cosmos DB, against the double',
  async () => {
    const double = await CosmosDouble.start({ pageCap: 40 });
    const store = await openCosmos({ endpoint: double.endpoint, key: double.key, database: 'punkt' });
    const close = async (): Promise<void> => {
      await store.close();
      await double.stop();
    };
    return { store, close };
  },
  { runs: 30 },
);

const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;
if (endpoint && key) {
  storeContract(
    'Cosmos DB, a real endpoint',
    async () => {
      const database = `punkt-contract-${randomUUID()}`;
      const store = await openCosmos({ endpoint, key, database });
      const close = async (): Promise<void> => {
        await store.close();
        const client = new CosmosClient({
          endpoint,
          key,
          connectionPolicy: { enableEndpointDiscovery: false },
        });
        await client.database(database).delete();
        client.dispose();
      };
      return { store, close };
    },
    { runs: 5 },
  );
} else {
  describe('store contract: Cosmos DB, a real endpoint', () => {
    it('is skipped: set COSMOS_ENDPOINT and COSMOS_KEY to run it in a database of its own');
  });
}
