import { z } from 'zod';

/** What a good answer to a kind of question is, where the line does not say. */
const expectOf = (kind: string): 'answer' | 'abstain' | 'disambiguate' =>
  kind === 'unanswerable' ? 'abstain' : kind === 'ambiguous' ? 'disambiguate' : 'answer';

/** A line of a question set. What the fields mean stands in test/ask/README.md. */
export const setQuestion = z
  .object({
    id: z.string().min(1),
    lang: z.enum(['da', 'en']),
    question: z.string().min(1),
    kind: z.string().min(1),
    region: z.string().nullish(),
    asOf: z.string().nullish(),
    docs: z.array(z.string()).default([]),
    place: z.string().nullish(),
    evidence: z.array(z.string()).default([]),
    must_contain: z.array(z.array(z.string()).min(1)).default([]),
    must_not_contain: z.array(z.string()).default([]),
    answer: z.string(),
    difficulty: z.number().default(1),
    expect: z.enum(['answer', 'abstain', 'disambiguate']).optional(),
    fact: z.string().min(1).optional(),
    note: z.string().optional(),
  })
  .transform((line) => ({ ...line, expect: line.expect ?? expectOf(line.kind), fact: line.fact ?? line.id }));
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
