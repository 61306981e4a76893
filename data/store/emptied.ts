import type { Body } from './store.ts';

/**
 * What an item holds whose content is gone although its id may be used again: somebody who was erased comes back. A
 * tombstone's id is used for good. Whoever reads one finds nothing there.
 */
export const emptied: Body = { emptied: true };

export const isEmptied = (body: Body): boolean => body['emptied'] === true;
