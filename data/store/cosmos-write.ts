import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  Container as CosmosContainer,
  JSONObject,
  OperationInput,
  OperationResponse,
} from '@azure/cosmos';
import { documentFor, etagOf, never, versionOf } from './cosmos-document.ts';
import { asStoreError, codeOf, failureOf, pauseBefore } from './cosmos-failure.ts';
import type { Failure, Patience } from './cosmos-failure.ts';
import { lookFor } from './cosmos-lost-answer.ts';
import type { Step } from './cosmos-lost-answer.ts';
import { StoreError } from './errors.ts';
import type { StoreErrorCode } from './errors.ts';
import type { Prepared } from './limits.ts';

type Outcome =
  | { kind: 'done'; etags: string[] }
  | { kind: 'refused'; index: number; code: StoreErrorCode; status: number }
  | ({ kind: 'failed'; error: unknown } & Failure);

const refusals: Record<number, StoreErrorCode> = {
  400: 'invalid',
  404: 'conflict',
  409: 'exists',
  412: 'conflict',
  413: 'too-large',
};

/**
 * Writes a transaction as one batch. Every operation is conditional, so sending it again can do nothing twice;
 * and each document remembers the writes that made it, so that when an answer was lost and the batch is then
 * refused, it can be told whether the batch itself stands in the way (done) or somebody else's write (refused).
 * @throws StoreError; `unavailable` with `maybeDone` only when no answer could be had at all
 */
export const writeBatch = async (
  container: CosmosContainer,
  partition: string,
  operations: readonly Prepared[],
  patience: Patience,
): Promise<string[]> => {
  const token = randomBytes(8).toString('base64url');
  const steps = operations.map((operation) => ({
    operation,
    document: documentFor(operation, partition, token),
  }));
  const began = Date.now();
  let doubtful = false;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send(container, partition, steps);
    if (outcome.kind === 'done') return outcome.etags;
    if (outcome.kind === 'refused') {
      const etags = doubtful ? await lookFor(container, partition, steps, token, patience) : null;
      if (etags) return etags;
      const { index, code, status } = outcome;
      const detail = `${container.id}/${partition}/${operations[index]?.id ?? ''} (${String(status)}).`;
      throw new StoreError(code, { detail, operation: index });
    }
    doubtful ||= outcome.doubtful;
    const wait = pauseBefore(attempt + 1, began, patience);
    if (wait === null || !outcome.passing) throw asStoreError(outcome.error, { maybeDone: doubtful });
    await pause(wait);
  }
};

const send = async (
  container: CosmosContainer,
  partition: string,
  steps: readonly Step[],
): Promise<Outcome> => {
  let results: OperationResponse[];
  try {
    results = (await container.items.batch(steps.map(inputOf), partition)).result ?? [];
  } catch (error) {
    return { kind: 'failed', error, ...failureOf(codeOf(error)) };
  }
  // 424 stands at every operation that failed only because another did.
  const index = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== 424);
  const status = results[index]?.statusCode;
  if (status !== undefined) {
    const code = refusals[status];
    if (code) return { kind: 'refused', index, code, status };
    const error = Object.assign(new Error(`Operation ${String(index)} of a batch.`), { code: status });
    return { kind: 'failed', error, ...failureOf(status) };
  }
  return {
    kind: 'done',
    etags: steps.map(({ document }, at) => etagOf(results[at]?.eTag ?? never, document)),
  };
};

const inputOf = ({ operation, document }: Step): OperationInput => {
  // A document is JSON throughout; the SDK's type wants to be told.
  const resourceBody = document as unknown as JSONObject;
  if (operation.op === 'create') return { operationType: 'Create', resourceBody };
  const ifMatch = versionOf(operation.etag)?.cosmosEtag ?? never;
  return { operationType: 'Replace', id: document.id, ifMatch, resourceBody };
};
