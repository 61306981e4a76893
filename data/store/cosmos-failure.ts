import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from './errors.ts';

/** What to make of a request that came to nothing. */
export interface Failure {
  /** It may go better the next time. */
  passing: boolean;
  /** It may have been done although no answer says so. */
  doubtful: boolean;
}

/** The service says that it did nothing: throttled (after the SDK's own tries), or "retry with". */
const nothingDone = new Set<unknown>([429, 449, 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const final = new Set<unknown>([400, 401, 403, 404, 409, 412, 413]);

/** What the code of an answer or of a broken connection means. Codes nobody has met count as doubtful. */
export const failureOf = (code: unknown): Failure => {
  if (final.has(code)) return { passing: false, doubtful: false };
  return { passing: true, doubtful: !nothingDone.has(code) };
};

/** The status of an answer or the name of a network error; the SDK wraps what a batch met in another error. */
export const codeOf = (error: unknown): number | string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'number' || typeof code === 'string') return code;
  return codeOf(error.cause);
};

const hints: Record<number, string> = {
  401: 'COSMOS_KEY is not the key of COSMOS_ENDPOINT.',
  403: 'The identity may not do this: give it the data contributor role, and make database and containers with deploy/azure.',
  404: 'The database or container is not there.',
  429: 'The throughput that was bought is used up.',
};

/** The SDK's error as the port's. */
export const asStoreError = (error: unknown, { maybeDone = false } = {}): StoreError => {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const hint = typeof code === 'number' ? (hints[code] ?? '') : '';
  const message = error instanceof Error ? error.message : String(error);
  const detail = `Cosmos DB: ${String(code ?? '')} ${message} ${hint}`.trim();
  if (code === 413) return new StoreError('too-large', { detail, cause: error });
  if (code === 400) return new StoreError('invalid', { detail, cause: error });
  return new StoreError('unavailable', { detail, maybeDone, cause: error });
};

/** How often a request is tried, for how long, and the pause after the first failure; each pause doubles. In ms. */
export interface Patience {
  tries: number;
  longest: number;
  firstPause: number;
}

/** How long to wait before another try; null when there is to be none. */
export const pauseBefore = (
  attempt: number,
  began: number,
  { tries, longest, firstPause }: Patience,
): number | null =>
  attempt > tries || Date.now() - began > longest ? null : firstPause * 2 ** (attempt - 2);

/**
 * Does what may be done twice – a read, or making what may be there already – until it goes well.
 * @throws StoreError
 */
export const patiently = async <T>(patience: Patience, work: () => Promise<T>): Promise<T> => {
  const began = Date.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const wait = pauseBefore(attempt + 1, began, patience);
      const hopeless = error instanceof StoreError || !failureOf(codeOf(error)).passing;
      if (wait === null || hopeless) throw asStoreError(error);
      await pause(wait);
    }
  }
};
