import { z } from 'zod';

/** The number of a case in the authority's own filing system (journalnummer), as it writes it. */
export const journalNumber = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
