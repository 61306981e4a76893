/** Known errors the double can have, which the contract suite must notice. */
export const mutants = ['no-etag-check', 'no-rollback', 'leaking-partitions'] as const;
export type Mutant = (typeof mutants)[number];

/** How a double behaves, all its life. */
export interface Habits {
  mutant: Mutant | null;
  /** The most items of a page of a query, whatever is asked. */
  pageCap: number;
}
