import { z } from 'zod';
import { journalNumber } from '../journal-number.ts';
import { personId } from '../people.ts';
import { instant } from '../stored.ts';
import { ballotId } from './terms.ts';

/** Under which number a decision is filed in the authority's own system (journalnummer). The latest counts. */
export const filing = z.object({
  kind: z.literal('filing'),
  ballot: ballotId,
  journal: journalNumber,
  by: personId,
  at: instant,
});
export type Filing = z.infer<typeof filing>;
