import { CosmosClient } from '@azure/cosmos';
import type { Container as CosmosContainer, ContainerDefinition, Database } from '@azure/cosmos';
import { meteredClient } from './cosmos-meter.ts';
import type { Meter } from './cosmos-meter.ts';
import { codeOf, patiently } from './cosmos-failure.ts';
import type { Patience } from './cosmos-failure.ts';
import { keptToken } from './cosmos-token.ts';
import type { GetToken } from './cosmos-token.ts';
import { StoreError } from './errors.ts';
import type { Container } from './store.ts';

export interface CosmosOptions {
  /** `https://ACCOUNT.documents.azure.com`; plain HTTP is for tests. */
  endpoint: string;
  /** Made when it is not there, with its containers. */
  database: string;
  /** The account's key; or else `getToken`. */
  key?: string;
  /** Gives a token for the endpoint, from a managed identity; it is kept until shortly before it ends. */
  getToken?: GetToken;
  /** How long one request may take, in ms. Default 10,000. */
  requestTimeout?: number;
  /** The pause before a request is tried again, in ms, doubled each time. Default 50. */
  firstPause?: number;
  /** Is told what each request cost. */
  meter?: Meter;
}

const partitionPath = '/partition';

/** `id` is always indexed. The rest is read with the item, never searched: indexing it would only cost. */
export const definitionOf = (id: Container): ContainerDefinition => ({
  id,
  // Version 2 tells partitions apart by all of their name, version 1 by the first 101 bytes.
  partitionKey: { paths: [partitionPath], version: 2 },
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [{ path: '/live/?' }, { path: '/due/?' }],
    excludedPaths: [{ path: '/*' }],
  },
});

/** An account reached by one address only: the regions it would name cannot be reached from here. */
const isLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const clientOf = ({
  endpoint,
  key,
  getToken,
  meter,
  requestTimeout = 10_000,
}: CosmosOptions): CosmosClient => {
  if ((key === undefined) === (getToken === undefined)) {
    throw new StoreError('unavailable', { detail: 'Cosmos DB needs a key or an identity, and not both.' });
  }
  const token = getToken && keptToken(getToken);
  return new CosmosClient({
    endpoint,
    ...(token ? { tokenProvider: async () => `type=aad&ver=1.0&sig=${await token()}` } : { key: key ?? '' }),
    // Who has written reads it: without this the SDK sends no session token, and a replica may answer with the past.
    consistencyLevel: 'Session',
    connectionPolicy: { requestTimeout, enableEndpointDiscovery: !isLocal(new URL(endpoint)) },
    userAgentSuffix: 'punkt',
    ...(meter ? { httpClient: meteredClient(meter) } : {}),
  });
};

/** The containers of one database, each made at its first use. */
export class CosmosContainers {
  readonly #client: CosmosClient;
  readonly #databaseId: string;
  readonly #patience: Patience;
  #database: Promise<Database> | null = null;
  readonly #made = new Map<Container, Promise<CosmosContainer>>();

  constructor(options: CosmosOptions, patience: Patience) {
    this.#client = clientOf(options);
    this.#databaseId = options.database;
    this.#patience = patience;
  }

  /** @throws StoreError `unavailable` */
  async get(name: Container): Promise<CosmosContainer> {
    const made = this.#made.get(name) ?? this.#make(name);
    this.#made.set(name, made);
    try {
      return await made;
    } catch (error) {
      this.#made.delete(name);
      throw error;
    }
  }

  close(): void {
    this.#client.dispose();
  }

  async #make(name: Container): Promise<CosmosContainer> {
    const database = await this.#openDatabase();
    const { resource, container } = await this.#whoeverMakesIt(() =>
      database.containers.createIfNotExists(definitionOf(name)),
    );
    if (resource?.partitionKey?.paths[0] !== partitionPath) {
      const detail = `The container ${name} was made with another partition key than ${partitionPath}.`;
      throw new StoreError('unavailable', { detail });
    }
    return container;
  }

  async #openDatabase(): Promise<Database> {
    this.#database ??= this.#whoeverMakesIt(() =>
      this.#client.databases.createIfNotExists({ id: this.#databaseId }),
    ).then(({ database }) => database);
    try {
      return await this.#database;
    } catch (error) {
      this.#database = null;
      throw error;
    }
  }

  /** Of several processes that start at once one makes it; to the others it is there at the second look. */
  async #whoeverMakesIt<T>(make: () => Promise<T>): Promise<T> {
    return patiently(this.#patience, async () => {
      try {
        return await make();
      } catch (error) {
        if (codeOf(error) === 409) return make();
        throw error;
      }
    });
  }
}
