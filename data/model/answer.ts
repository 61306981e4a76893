import { z } from 'zod';

/** One quoted place. `quote` is verbatim in the document named. */
export const citation = z.object({ document: z.string(), place: z.string(), quote: z.string() });
export type Citation = z.infer<typeof citation>;

/** The most a user is given to read at once, in characters. */
export const maxAnswerLength = 700;

export const answer = z.object({
  status: z.enum(['answered', 'ambiguous', 'unknown']),
  language: z.enum(['da', 'en']),
  /** One sentence in the asker's language that answers, asks which, or says that the papers do not say. */
  lead: z.string(),
  /** All the user reads: opens with `lead`, and beyond it holds only quotes and places. */
  text: z.string().max(maxAnswerLength),
  citations: z.array(citation),
  /** For `ambiguous`: what to choose between, and the question that asks for just that one. */
  alternatives: z.array(z.object({ label: z.string(), question: z.string(), citation })),
  /** For `unknown`: the nearest places found. Not answers. */
  nearest: z.array(citation),
});
export type Answer = z.infer<typeof answer>;
