import { z } from 'zod';

/**
 * Where something stands. `start` and `end` are offsets (UTF-16 code units, end exclusive) into the raw text
 * of the document, so that the quote is always `raw.slice(start, end)` and verbatim by construction.
 * `place` is how a person finds it ("Punkt 10, Beslutning"); `page` is null where the format has no pages.
 */
export const source = z.object({
  place: z.string(),
  page: z.number().int().positive().nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Source = z.infer<typeof source>;

/** A sentence, bullet or field of a paper, cleaned for reading, with the place its verbatim form stands. */
export const statement = z.object({ text: z.string(), source });
export type Statement = z.infer<typeof statement>;
