import type { Container as CosmosContainer, ItemDefinition } from '@azure/cosmos';
import { documentOf } from './cosmos-document.ts';
import type { CosmosDocument } from './cosmos-document.ts';

/** A document, tombstones too; null when there is none. Throws as the SDK does. */
export const readDocument = async (
  container: CosmosContainer,
  partition: string,
  id: string,
): Promise<CosmosDocument | null> => {
  const { resource, statusCode, substatus } = await container.item(id, partition).read<ItemDefinition>();
  if (statusCode !== 404) return documentOf(resource);
  // With a substatus it is not the item that is missing: the replica lags behind (1002), or the container is gone.
  if (substatus === undefined || substatus === 0) return null;
  const code = substatus === 1002 ? 503 : 404;
  throw Object.assign(new Error(`Not found, substatus ${String(substatus)}.`), { code });
};
