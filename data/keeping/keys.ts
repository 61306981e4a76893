import { hashOf } from '../store/papers/keys.ts';
import type { PersonId } from '../model/people.ts';

// In `audit`, beside its days: what keeping itself has to remember.

export const keepingPartition = (tenant: string): string => `${tenant}/keeping`;
export const runId = 'retention';
export const goneId = 'gone';
export const erasurePrefix = 'erasure-';
export const erasureId = (person: PersonId): string => `${erasurePrefix}${hashOf(person)}`;

/** Of the whole store, not of a tenant. */
export const restorePartition = 'restore';
export const restoreId = 'backup';
