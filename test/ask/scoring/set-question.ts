import { z } from 'zod';

/** A line of a question set. What the fields mean stands in test/ask/README.md. */
export const setQuestion = z.object({
  id: z.string().min(1),
  lang: z.enum(['da', 'en']),
  question: z.string().min(1),
  kind: z.string().min(1),
  region: z.string().nullish(),
  asOf: z.string().nullish(),
  docs: z.array(z.string()),
  place: z.string().nullish(),
  evidence: z.array(z.string()),
  must_contain: z.array(z.array(z.string()).min(1)),
  must_not_contain: z.array(z.string()),
  answer: z.string(),
  difficulty: z.number(),
  expect: z.enum(['answer', 'abstain', 'disambiguate']),
  fact: z.string().min(1),
  note: z.string().optional(),
});
export type SetQuestion = z.infer<typeof setQuestion>;

/**
 * The questions of a JSON-lines text, in order.
 *
 * @throws with the line's number, when a line is no question or an id stands twice
 */
export const questionsIn = (jsonl: string): SetQuestion[] => {
  const seen = new Set<string>();
  return jsonl.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = setQuestion.safeParse(JSON.parse(line));
    const where = `line ${String(at + 1)}`;
    if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`);
    if (seen.has(read.data.id)) throw new Error(`${where}: ${read.data.id} stands twice`);
    seen.add(read.data.id);
    return [read.data];
  });
};
