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
  /** What put it there: a ballot, an earlier meeting that postponed it, or minutes that are to be approved. */
  why: z.enum(['objection', 'lapsed', 'postponed', 'minutes']),
  /** The ballot's id; for what no ballot put there, an id that says what did. */
  ballot: ballotId,
  at: instant,
});
export type WaitingItem = z.infer<typeof waitingItem>;
