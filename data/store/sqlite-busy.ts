import { setTimeout as pause } from 'node:timers/promises';
import { StoreError, type StoreErrorCode } from './errors.ts';

/** How long the driver itself waits for another process's lock, in ms: it blocks the whole process, so hardly. */
export const busyTimeout = 5;

const longestPause = 50;
const mostTries = 200;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Another process holds the lock and nothing was done: the same work may be tried again. */
export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

const meaningOf = (error: unknown, message: string): StoreErrorCode => {
  const code = codeOf(error);
  if (code === 'SQLITE_NOTADB' || /not a database/.test(message)) return 'foreign';
  return code.startsWith('SQLITE_CORRUPT') ? 'damaged' : 'unavailable';
};

/** The driver's error as the port's. `maybeDone`: it came where the write may have happened. */
export const asStoreError = (error: unknown, maybeDone = false): StoreError => {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError(meaningOf(error, message), { detail: `${message}.`, maybeDone, cause: error });
};

/**
 * Runs one synchronous piece of work, and again while another process holds the lock, pausing between tries so
 * that this process can go on with something else. About ten seconds in all.
 * @throws StoreError as the work does, or `unavailable` when the lock is never free
 */
export const whenFree = async <T>(work: () => T): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || tries === mostTries) throw asStoreError(error);
    }
    await pause(Math.min(tries, longestPause));
  }
};
