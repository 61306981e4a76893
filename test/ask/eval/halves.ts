import { createHash } from 'node:crypto';

/** The part one looks at while mending, and the part that is only ever counted. */
export type Half = 'looked at' | 'only measured';

/** Where a fact belongs: always to the same half, and so with all its paraphrases. */
export const halfOf = (fact: string): Half =>
  (createHash('sha256').update(fact).digest()[0] ?? 0) % 2 === 0 ? 'looked at' : 'only measured';
