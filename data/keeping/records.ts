import { z } from 'zod';
import { personId } from '../model/people.ts';
import { instant } from '../model/stored.ts';

/** When what is over was last looked for. A process that began and did not end is followed by another. */
export const retentionRun = z.object({
  begun: instant,
  ended: instant.nullable(),
  /** How many items went, by kind. */
  removed: z.record(z.string(), z.number().int().nonnegative()),
});
export type RetentionRun = z.infer<typeof retentionRun>;

/** Since when people (by id) and channels (by id) are in no group and cannot be reached. */
export const goneList = z.object({ since: z.record(z.string(), instant) });
export type GoneList = z.infer<typeof goneList>;

/**
 * That somebody is to be erased, until all of it is done: whoever finds it goes on. Then who it was is gone, and what
 * stays is a hash by which a later question about the same person can be answered.
 */
export const erasure = z.object({
  hash: z.string(),
  begun: instant,
  /** Null once it is done. */
  somebody: z.object({ person: personId, names: z.array(z.string()) }).nullable(),
  ended: instant.nullable(),
  /** Ballots they sit in that still run: their votes may be needed. */
  waitsFor: z.array(z.string()),
  by: personId,
});
export type Erasure = z.infer<typeof erasure>;

/** How far a backup was put back. While it is unfinished nothing else may use the store. */
export const restoreMark = z.object({
  backup: z.string(),
  lines: z.number().int().nonnegative(),
  ended: z.boolean(),
});
export type RestoreMark = z.infer<typeof restoreMark>;
