import { z } from 'zod';
import { instant } from '../stored.ts';
import { ballotId, terms } from './terms.ts';

/** A punkt that waits for the group's next meeting, until an agenda takes it up. */
export const waitingItem = z.object({
  kind: z.literal('waiting'),
  group: terms.shape.group,
  title: z.string(),
  number: terms.shape.number,
  closed: z.boolean(),
  /** What put it there: a ballot, or minutes that are to be approved. */
  why: z.enum(['objection', 'lapsed', 'minutes']),
  /** The ballot's id; of minutes one that says which. */
  ballot: ballotId,
  at: instant,
});
export type WaitingItem = z.infer<typeof waitingItem>;
