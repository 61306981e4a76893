import { z } from 'zod';
import { personId } from './people.ts';
import { instant } from './stored.ts';

/**
 * What somebody was last told in a conversation, for a question that goes on from it; the next question takes its place.
 * `spoken` null: the last was none to go on from. `groups`, `closed`: what could be read there when it was told.
 */
export const spokenOf = z.object({
  person: personId,
  at: instant,
  groups: z.array(z.string()),
  closed: z.array(z.string()),
  spoken: z
    .object({ question: z.string(), language: z.enum(['da', 'en']), body: z.string().nullable() })
    .nullable(),
});
export type SpokenOf = z.infer<typeof spokenOf>;

/** Milliseconds after which a question no longer goes on from the last; then it is kept for nothing. */
export const freshFor = 15 * 60_000;
