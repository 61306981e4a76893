import { z } from 'zod';

/**
 * What extraction gets out of a file and everything later points into: the text, lines ended by `\n`,
 * and where each page starts (empty where the format has none, as in txt, md and docx).
 */
export const rawText = z.object({
  text: z.string(),
  pages: z.array(z.object({ page: z.number().int().positive(), start: z.number().int().nonnegative() })),
});
export type RawText = z.infer<typeof rawText>;
