import type { Container as CosmosContainer } from '@azure/cosmos';
import { etagOf, never, versionOf, writesKept } from './cosmos-document.ts';
import type { CosmosDocument, WrittenDocument } from './cosmos-document.ts';
import { asStoreError, patiently } from './cosmos-failure.ts';
import type { Patience } from './cosmos-failure.ts';
import { readDocument } from './cosmos-read.ts';
import { StoreError } from './errors.ts';
import type { Prepared } from './limits.ts';

/** One operation of a transaction and the document it writes. */
export interface Step {
  operation: Prepared;
  document: WrittenDocument;
}

/**
 * After a lost answer and a refusal: the etags if the batch was done, null if it was not and now never will be.
 * The refusal has brought the session up to date, so what is read is no older than what refused.
 * @throws StoreError `unavailable` with `maybeDone` when too much was written since to tell
 */
export const lookFor = async (
  container: CosmosContainer,
  partition: string,
  steps: readonly Step[],
  token: string,
  patience: Patience,
): Promise<string[] | null> => {
  const found = await Promise.all(
    steps.map(({ document }) =>
      patiently(patience, () => readDocument(container, partition, document.id)).catch((error: unknown) => {
        throw asStoreError(error, { maybeDone: true });
      }),
    ),
  );
  if (found.some((document) => document?.writes.includes(token))) {
    return steps.map(({ document }, at) => etagNow(document, found[at] ?? null, token));
  }
  if (steps.some(({ operation }, at) => provesUndone(operation, found[at] ?? null))) return null;
  throw new StoreError('unavailable', {
    detail: `${container.id}/${partition}: an answer was lost, and too much was written since to tell.`,
    maybeDone: true,
  });
};

/** The etag of what was written; where it was written over since, one that will conflict, as it must. */
const etagNow = (written: WrittenDocument, found: CosmosDocument | null, token: string): string =>
  etagOf(found?.writes[0] === token ? found._etag : never, written);

/** The document cannot have had a write of ours that it does not remember. */
const provesUndone = (operation: Prepared, found: CosmosDocument | null): boolean => {
  if (!found || found.writes.length < writesKept) return true;
  if (operation.op === 'create') return false;
  const base = versionOf(operation.etag)?.writes[0];
  return base === undefined || found.writes.includes(base);
};
