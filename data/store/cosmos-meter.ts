import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import type { HttpClient, PipelineRequest } from '@azure/core-rest-pipeline';

/** One request to Cosmos DB, those that the SDK repeats by itself each for itself. Tells no partition and no id. */
export interface Charged {
  operation: 'read' | 'query' | 'batch' | 'changes' | 'other';
  /** Empty for what is asked of the account or the database. */
  container: string;
  status: number;
  /** In request units. */
  charge: number;
}
export type Meter = (charged: Charged) => void;

const isTrue = (request: PipelineRequest, header: string): boolean =>
  request.headers.get(header)?.toLowerCase() === 'true';

const operationOf = (request: PipelineRequest, isOneDocument: boolean): Charged['operation'] => {
  if (isTrue(request, 'x-ms-cosmos-is-batch-request')) return 'batch';
  if (isTrue(request, 'x-ms-documentdb-isquery')) return 'query';
  if (request.headers.has('a-im')) return 'changes';
  return request.method === 'GET' && isOneDocument ? 'read' : 'other';
};

/** The SDK's way to the service, with what each request costs told. */
export const meteredClient = (meter: Meter, inner: HttpClient = createDefaultHttpClient()): HttpClient => ({
  sendRequest: async (request) => {
    const response = await inner.sendRequest(request);
    const [, container = '', docs, id] =
      /\/colls\/([^/]+)(?:\/(docs)(?:\/([^/]+))?)?/.exec(new URL(request.url).pathname) ?? [];
    meter({
      operation: operationOf(request, docs !== undefined && id !== undefined),
      container,
      status: response.status,
      charge: Number(response.headers.get('x-ms-request-charge') ?? 0),
    });
    return response;
  },
});
