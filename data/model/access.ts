import { z } from 'zod';

/** Who may read a paper: everybody, or only those of its group. */
export const paperLevel = z.enum(['public', 'group']);
export type PaperLevel = z.infer<typeof paperLevel>;

/**
 * How a paper is classified; given from outside, never read out of the paper. `group` is the key of the group whose
 * members see a group-level paper and the paper's closed items; null: the body whose paper it is.
 */
export const paperAccess = z.object({ level: paperLevel, group: z.string().nullable() });
export type PaperAccess = z.infer<typeof paperAccess>;
