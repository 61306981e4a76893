import type { IncomingHttpHeaders } from 'node:http';
import { badRequest } from './refusal.ts';

/**
 * The partition a request names, as the JSON array its items are kept under. Read and written again, for the SDK
 * escapes what is not ASCII in a header.
 */
export const partitionOf = (headers: IncomingHttpHeaders): string => {
  const partition = headers['x-ms-documentdb-partitionkey'];
  if (typeof partition !== 'string') throw badRequest('The partition key is not given.');
  return JSON.stringify(JSON.parse(partition));
};
